package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
