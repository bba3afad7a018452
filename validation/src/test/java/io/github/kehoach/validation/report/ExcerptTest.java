package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void marksTheWordsMeant() {
        assertThat(excerpt("    \"label\": \"IV-\",", 14, 19)).containsExactly("\"label\": \"IV-\",", "         ^^^^^");
    }

    @Test
    void countsALetterWithMarksWrittenApartAsOneCell() {
        // e, circumflex and acute are three code points
        assertThat(excerpt("ke\u0302\u0301 hoach X", 12, 13)).containsExactly("ke\u0302\u0301 hoach X", "         ^");
        assertThat(excerpt("ke\u0302\u0301 X", 3, 5)).containsExactly("ke\u0302\u0301 X", " ^");
    }

    @Test
    void countsACharacterOutsideTheBasicPlaneOnce() {
        assertThat(excerpt("\uD835\uDC00 IV", 3, 5)).containsExactly("\uD835\uDC00 IV", "  ^^");
    }

    @Test
    void givesWideCharactersTwoCells() {
        assertThat(excerpt("😀會IV", 3, 5)).containsExactly("😀會IV", "    ^^");
        assertThat(excerpt("a😀b", 2, 3)).containsExactly("a😀b", " ^^");
    }

    @Test
    void showsHiddenCharactersByTheirNumbers() {
        assertThat(excerpt("a\u200Bb\u001B[2Jc", 2, 3)).containsExactly("a<U+200B>b<U+001B>[2Jc", " ^^^^^^^^");
        assertThat(excerpt("a\tb\uD800c", 4, 5)).containsExactly("a b<U+D800>c", "   ^^^^^^^^");
        assertThat(excerpt("\uDB40\uDC20x", 2, 3)).containsExactly("<U+E0020>x", "         ^");
    }

    @Test
    void marksOnlyTheStartOfWhatGoesOnInTheNextLine() {
        Range range = new Range(new Position(1, 3), new Position(4, 2));
        assertThat(new SourceLines("  { \"a\":\n\n\n}")
                        .excerpt(range, "")
                        .orElseThrow()
                        .lines())
                .containsExactly("{ \"a\":", "^");
    }

    @Test
    void marksThePlaceAfterTheEnd() {
        assertThat(excerpt("{\"a\":1", 7, 7)).containsExactly("{\"a\":1", "      ^");
        assertThat(excerpt("{", 50, 51)).containsExactly("{", " ^");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String line = "a".repeat(5000) + "IV-" + "b".repeat(5000);
        assertThat(excerpt(line, 5001, 5004))
                .containsExactly("…" + "a".repeat(40) + "IV-" + "b".repeat(57) + "…", " ".repeat(41) + "^^^");
        assertThat(excerpt(line, 1, 9000)).containsExactly("a".repeat(60) + "…", "^".repeat(60));
    }

    @Test
    void startsBothLinesWithTheIndent() {
        assertThat(Excerpt.of("x", new Span(0, 1), 0, new Span(0, 1), "> ")).isEqualTo("> x\n> ^");
    }

    private static List<String> excerpt(String line, int start, int end) {
        Range range = new Range(new Position(1, start), new Position(1, end));
        return new SourceLines(line).excerpt(range, "").orElseThrow().lines().toList();
    }
}
