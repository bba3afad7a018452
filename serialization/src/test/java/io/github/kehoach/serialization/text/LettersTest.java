package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mở lớp dạy bơi cho trẻ em     | mở lớp bơi cho trẻ em             | dạy
            mở lớp dạy bơi cho trẻ em     | mở lớp dạy bơi cho trẻ            | em
            mở lớp dạy bơi cho trẻ em     | lớp dạy bơi cho trẻ em            | mở
            mở lớp dạy bơi cho trẻ em     | mở dạy lớp bơi cho trẻ em         | lớp
            mở lớp dạy bơi cho trẻ em     | mở lớp dậy bơi cho trẻ em         | dạy
            mở lớp dạy bơi cho trẻ em     | mở lớpdạy bơi cho trẻ em          | lớp dạy
            ngày 5/6/2026 tại hội trường  | ngày 5/2026 tại hội trường        | 6
            ba lớp, hai thầy, ba sân      | ba lớp, ba sân                    | hai thầy
            một                           | ''                                | một
            """)
    void tellsWhatIsMissing(String source, String written, String lost) {
        assertThat(Letters.lost(source, written)).containsExactly(lost.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mở lớp; dạy bơi  | - mở lớp, dạy **bơi**.
            mở lớp dạy bơi   | KẾ HOẠCH mở lớp hè dạy bơi
            dạy bơi          | dạy và dạy bơi
            ''               | mở lớp
            """)
    void signsAndAddedWordsAreOfNoAccount(String source, String written) {
        assertThat(Letters.lost(source, written)).isEmpty();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(Letters.lost("tiê\u0301ng Viê\u0323t", "tiếng Việt")).isEmpty();
    }

    @Test
    void aGapDoesNotHideThoseAfterIt() {
        String source = "một hai ba bốn năm sáu bảy tám chín mười";

        assertThat(Letters.lost(source, "một ba bốn năm sáu bảy chín mười")).containsExactly("hai", "tám");
    }

    @Test
    void whatAFindingQuotesIsNotLost() {
        Plan plan = Plan.builder().subject("Mở lớp dạy bơi").build();

        assertThat(Letters.lost("KẾ HOẠCH\nMở lớp\n2\ndạy bơi", reading(plan, "2", 3)))
                .isEmpty();
        assertThat(Letters.lost("KẾ HOẠCH\nMở lớp\n2 2\ndạy bơi", reading(plan, "2", 3)))
                .containsExactly("2");
    }

    @Test
    void aFindingHasToQuoteItsLine() {
        Plan plan = Plan.builder().subject("Mở lớp dạy bơi").build();

        assertThatThrownBy(() -> Letters.lost("KẾ HOẠCH\nMở lớp\n2\ndạy bơi", reading(plan, "2", 2)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void theOrderAboveTheTitleIsFree() {
        Plan plan = Plan.builder().number("5/KH-SNV").subject("Mở lớp").build();

        assertThat(Letters.lost("Hạnh phúc Độc lập\nSố: 5/KH-SNV\nKẾ HOẠCH\nMở lớp", reading(plan)))
                .isEmpty();
        assertThat(Letters.lost("PHÒNG BƠI Số: 5/KH-SNV\nKẾ HOẠCH\nMở lớp", reading(plan)))
                .containsExactly("phòng", "bơi");
        assertThat(Letters.lost("Số: 5/KH-SNV\nKẾ HOẠCH\nlớp Mở", reading(plan)))
                .hasSize(1);
    }

    @Test
    void theDateLineIsKeptByTheDate() {
        String source = "Hà Nội, ngày 5 tháng 6 năm 2026\nKẾ HOẠCH\nMở lớp";
        Plan plan = Plan.builder().place("Hà Nội").subject("Mở lớp").build();

        assertThat(Letters.lost(source, reading(plan))).contains("5", "6", "2026");
        assertThat(Letters.lost(
                        source,
                        reading(Plan.builder()
                                .from(plan)
                                .issued(LocalDate.of(2026, 6, 5))
                                .build())))
                .isEmpty();
    }

    private static Reading reading(Plan plan) {
        return Reading.of(Optional.of(plan), List.of(), findings -> findings);
    }

    private static Reading reading(Plan plan, String leftOut, int line) {
        Finding finding = Finding.builder()
                .code("left-out")
                .severity(Severity.INFO)
                .location(Location.ROOT)
                .message("bỏ", "left out")
                .found(leftOut)
                .range(new Range(new Position(line, 1), new Position(line, 1 + leftOut.length())))
                .build();
        return Reading.of(Optional.of(plan), List.of(finding), findings -> findings);
    }
}
