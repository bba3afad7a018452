package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeptLettersTest {
    @Test
    void countsAllOfATextThatComesBack() {
        KeptLetters letters = KeptLetters.of("KẾ HOẠCH\nmột hai\nba 4", reading("một hai", "ba 4"));
        assertThat(letters).isEqualTo(new KeptLetters(7 + 3 + 3 + 2 + 1, 16, 0, 0, List.of()));
    }

    @Test
    void namesTheWordsThatAreGone() {
        KeptLetters letters = KeptLetters.of("KẾ HOẠCH\nmột hai\nba bốn", reading("một", "bốn"));
        assertThat(letters.lost()).containsExactly("hai", "ba");
        assertThat(letters.lostLetters()).isEqualTo(5);
    }

    @Test
    void tellsWhatComesBackInAnotherPlace() {
        KeptLetters letters = KeptLetters.of("KẾ HOẠCH\nmột hai ba\nbốn", reading("bốn", "một hai ba"));
        assertThat(letters.moved()).isEqualTo(3);
        assertThat(letters.kept()).isEqualTo(15);
        assertThat(letters.lostLetters()).isZero();
    }

    @Test
    void takesAWordForKeptOnlyAsOftenAsItComesBack() {
        KeptLetters letters = KeptLetters.of("một\nmột\nmột", reading("một"));
        assertThat(letters.lost()).containsExactly("một", "một");
    }

    @Test
    void countsApartWhatAFindingQuotesAtItsPlace() {
        KeptLetters letters = KeptLetters.of("KẾ HOẠCH\nhai\nmột hai", reading(leftOut("hai", 3, 5), "hai", "một"));
        assertThat(letters.leftOut()).isEqualTo(3);
        assertThat(letters.owed()).isEqualTo(13);
        assertThat(letters.kept()).isEqualTo(13);
    }

    @Test
    void doesNotTakeAQuoteThatIsNotAtItsPlace() {
        KeptLetters letters = KeptLetters.of("KẾ HOẠCH\nhai\nmột", reading(leftOut("hai", 3, 1), "một"));
        assertThat(letters.leftOut()).isZero();
        assertThat(letters.lost()).containsExactly("hai");
    }

    @Test
    void doesNotMindHowLettersAreComposed() {
        assertThat(KeptLetters.of("m\u00f4\u0323t", reading("một")).lost()).isEmpty();
    }

    @Test
    void keepsTheLettersOfWordsThatCameBackAsOne() {
        KeptLetters letters = KeptLetters.of("KẾ HOẠCH\nđ ể m ở lớp", reading("để mở lớp"));
        assertThat(letters.lost()).isEmpty();
        assertThat(letters.kept()).isEqualTo(7 + 2 + 2 + 3);
        assertThat(KeptLetters.of("KẾ HOẠCH\nđ ể", reading("đ")).lost()).containsExactly("ể");
    }

    private static Finding leftOut(String quote, int line, int column) {
        return Finding.builder()
                .code("left-out")
                .severity(Severity.INFO)
                .location(Location.ROOT)
                .message("", "")
                .found(quote)
                .range(new Range(new Position(line, column), new Position(line, column + quote.length())))
                .build();
    }

    private static Reading reading(String... paragraphs) {
        return reading(List.of(), paragraphs);
    }

    private static Reading reading(Finding finding, String... paragraphs) {
        return reading(List.of(finding), paragraphs);
    }

    private static Reading reading(List<Finding> findings, String... paragraphs) {
        Plan plan = Plan.builder()
                .addAllBody(Stream.of(paragraphs).map(Paragraph::of).toList())
                .build();
        return Reading.of(Optional.of(plan), findings, found -> found);
    }
}
