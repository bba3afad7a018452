package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SourceLinesTest {
    @Test
    void endsLinesAsFindingsCountThem() {
        String text = "a\r\nb\rc\n\nd";
        SourceLines lines = new SourceLines(text);
        assertThat(line(text, lines, 1)).contains("a");
        assertThat(line(text, lines, 2)).contains("b");
        assertThat(line(text, lines, 3)).contains("c");
        assertThat(line(text, lines, 4)).contains("");
        assertThat(line(text, lines, 5)).contains("d");
        assertThat(lines.line(6)).isEmpty();
    }

    @Test
    void hasAnEmptyLineAfterTheLastEnd() {
        String text = "a\n";
        SourceLines lines = new SourceLines(text);
        assertThat(line(text, lines, 2)).contains("");
        assertThat(lines.line(3)).isEmpty();
    }

    @Test
    void findsPlacesInAnyOrder() {
        SourceLines lines = new SourceLines("a\n😀bcd");
        assertThat(lines.excerpt(range(2, 3, 4), "")).contains("😀bcd\n   ^");
        assertThat(lines.excerpt(range(2, 4, 5), "")).contains("😀bcd\n    ^");
        assertThat(lines.excerpt(range(2, 1, 2), "")).contains("😀bcd\n^^");
        assertThat(lines.excerpt(range(1, 1, 2), "")).contains("a\n^");
        assertThat(lines.excerpt(range(2, 2, 5), "")).contains("😀bcd\n  ^^^");
    }

    @Test
    void showsNothingOfABlankOrMissingLine() {
        SourceLines lines = new SourceLines("a\n \n");
        assertThat(lines.excerpt(range(2, 1, 2), "")).isEmpty();
        assertThat(lines.excerpt(range(9, 1, 2), "")).isEmpty();
    }

    @Tag("slow")
    @Test
    @Timeout(20)
    void isQuickOnOneLongLineWithManyPlaces() {
        SourceLines lines = new SourceLines("abc ".repeat(500_000));
        for (int column = 1; column < 2_000_000; column += 20) {
            assertThat(lines.excerpt(range(1, column, column + 3), "")).isPresent();
        }
    }

    /** A line that is gone through for each of its findings would take this test beyond its time limit. */
    @Test
    @Timeout(20)
    void isQuickOnLongLinesWithPlacesInAnyOrder() {
        SourceLines lines = new SourceLines((" ".repeat(500_000) + "a😀b ".repeat(500_000) + "\n").repeat(2));
        for (int column = 2_500_000; column > 500_000; column -= 100) {
            for (int line = 2; line > 0; line--) {
                assertThat(lines.excerpt(range(line, column, column + 1), "")).isPresent();
                assertThat(lines.excerpt(range(line, 1_000_000, 1_000_001), "")).isPresent();
            }
        }
    }

    @Test
    void findsEveryColumnOfALongLine() {
        String line = "a😀bc".repeat(300);
        SourceLines lines = new SourceLines("😀\n" + line);
        int[] letters = line.codePoints().toArray();
        for (int column = 1; column <= letters.length; column++) {
            String[] shown = lines.excerpt(range(2, column, column + 1), "")
                    .orElseThrow()
                    .split("\n");
            boolean wide = letters[column - 1] > 'z';
            assertThat(shown[1].strip()).isEqualTo(wide ? "^^" : "^");
            assertThat(marked(shown[0], shown[1])).isEqualTo(Character.toString(letters[column - 1]));
        }
    }

    /** The letter above the mark, of which some before it are wide. */
    private static String marked(String line, String marks) {
        int cells = marks.length() - marks.strip().length();
        int at = 0;
        while (cells > 0) {
            cells -= line.codePointAt(at) > '…' ? 2 : 1;
            at += Character.charCount(line.codePointAt(at));
        }
        return Character.toString(line.codePointAt(at));
    }

    private static Optional<String> line(String text, SourceLines lines, int number) {
        return lines.line(number).map(span -> span.in(text));
    }

    private static Range range(int line, int start, int end) {
        return new Range(new Position(line, start), new Position(line, end));
    }
}
