package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private static final String TITLE = "KẾ HOẠCH\nMở chợ phiên vùng cao\n\n";

    private static List<String> guesses(String body) {
        return PlanText.read(TITLE + body).findings().stream()
                .filter(finding -> finding.code().equals("guessed"))
                .map(GuessesTest::sketch)
                .toList();
    }

    private static String sketch(Finding finding) {
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message().vi()).isNotBlank();
        return finding.range().orElseThrow().start().line() + " " + finding.location() + " "
                + finding.message().en();
    }

    @Test
    void tellEachHeadingWithoutAMarkerAtItsLine() {
        assertThat(guesses("""
                I. MỤC ĐÍCH, YÊU CẦU
                Mục đích
                - Bán hàng của dân.
                Yêu cầu
                - An toàn.
                """))
                .containsExactly(
                        "5 /body/0/content/0/heading \"Mục đích\" has no marker and was taken for the heading of what follows",
                        "7 /body/0/content/1/heading \"Yêu cầu\" has no marker and was taken for the heading of what follows");
    }

    @Test
    void tellAListOfBodiesThatWasCutAtACommaAndNoOther() {
        assertThat(guesses("""
                I. TỔ CHỨC THỰC HIỆN
                1. Phòng Kinh tế, Công an xã
                - Sắp xếp nơi bán hàng.
                2. Trạm Y tế và Đoàn Thanh niên
                - Trực cấp cứu.
                3. Sở Văn hóa, Thể thao và Du lịch
                - Mời đội văn nghệ.
                """))
                .containsExactly(
                        "5 /body/0/content/0/heading The list was cut at commas into 2 bodies: Phòng Kinh tế | Công an xã");
    }

    @Test
    void tellWhereALineUnderAnActivityWasCut() {
        assertThat(guesses("""
                I. NỘI DUNG
                1. Sắp xếp nơi bán hàng
                a) Phân công:
                - Đơn vị chủ trì: Phòng Kinh tế, Công an xã.
                b) Thành phần: Phòng Kinh tế, Công an xã, người bán hàng.
                2. Bán hàng
                - Mở 50 gian hàng.
                - Bán hàng thủ công.
                - Đơn vị chủ trì: Phòng Kinh tế, Công an xã.
                """))
                .containsExactly(
                        "7 /body/0/content/0/tasks/0/content/0/content/0/text The list was cut at commas into 2 bodies: Phòng Kinh tế | Công an xã",
                        "12 /body/0/content/1/content/0/text The list was cut at commas into 2 bodies: Phòng Kinh tế | Công an xã");
    }

    @Test
    void areToldInShortForALongList() {
        String bodies = IntStream.rangeClosed(1, 30).mapToObj(i -> "Phòng " + i).collect(Collectors.joining(", "));

        assertThat(guesses("I. TỔ CHỨC THỰC HIỆN\n1. Giao " + bodies + " sắp xếp nơi bán hàng.\n"))
                .singleElement()
                .asString()
                .startsWith("5 /body/0/content/0/tasks/0/text ")
                .contains("into 30 bodies")
                .endsWith("Phòng 19 | Phòng 20 | …");
    }

    @Test
    void areNoneWhereEverythingIsMarked() {
        assertThat(guesses("I. NỘI DUNG\n- Mở 50 gian hàng.\n")).isEmpty();
    }
}
