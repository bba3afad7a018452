package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SourceLinesTest {
    @Test
    void endsLinesAsFindingsCountThem() {
        SourceLines lines = new SourceLines("a\r\nb\rc\n\nd");
        assertThat(lines.line(1)).contains("a");
        assertThat(lines.line(2)).contains("b");
        assertThat(lines.line(3)).contains("c");
        assertThat(lines.line(4)).contains("");
        assertThat(lines.line(5)).contains("d");
        assertThat(lines.line(6)).isEmpty();
    }

    @Test
    void hasAnEmptyLineAfterTheLastEnd() {
        SourceLines lines = new SourceLines("a\n");
        assertThat(lines.line(2)).contains("");
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

    @Test
    @Timeout(20)
    void isQuickOnOneLongLineWithManyPlaces() {
        SourceLines lines = new SourceLines("abc ".repeat(500_000));
        for (int column = 1; column < 2_000_000; column += 20) {
            assertThat(lines.excerpt(range(1, column, column + 3), "")).isPresent();
        }
    }

    private static Range range(int line, int start, int end) {
        return new Range(new Position(line, start), new Position(line, end));
    }
}
