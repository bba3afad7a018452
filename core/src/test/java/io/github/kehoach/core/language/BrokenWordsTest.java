package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenWordsTest {
    private static String found(String text) {
        return BrokenWords.in(text).stream().map(span -> span.in(text)).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. M ụ c đích                     | M ụ c
            Kế hoạch s ố 12                   | s ố
            Ủ y ban nhân dân                  | Ủ y
            công tr ình và nh ằ m góp ph ầ n  | tr ình; nh ằ m; ph ầ n
            với các đi ề u kiện               | đi ề u
            AN TOÀN GI A O THÔNG              | GI A O
            trách nh i ệm, tr ật tự           | nh i ệm; tr ật
            ban hành K ế hoạch v ề dạy bơi    | K ế; v ề
            - C hặt chẽ.                      | C hặt
            “Ch ỉ đạo” các đồn g chí          | Ch ỉ; đồn g
            """)
    void findsTheWordsThatWereTorn(String text, String words) {
        assertThat(found(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiêm vắc xin viêm gan B ở trẻ em",
                "nhóm A an toàn, loại C ít hơn",
                "điểm c ông không nêu",
                "từ điểm a đến h khoản 2",
                "KH AN TOÀN CỦA TỈNH",
                "dài 100 m ở hai bên",
                "UBND TP Hải Phòng",
                "M Ở L Ớ P B Ơ I",
                "có ý ở lại ở xã",
                "Điều 5 và m ục",
                "a) b) c)",
                "Ông Y Ban ở Đắk R Lấp",
            })
    void leavesWordsAndNamesAlone(String text) {
        assertThat(found(text)).isEqualTo(text.contains("m ục") ? "m ục" : "");
    }
}
