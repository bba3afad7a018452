package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTableTest {
    @Test
    void setsFiguresToTheRightAndWordsToTheLeft() {
        assertThat(new AlignedTable()
                        .row(List.of("tên", "số", "ngày"))
                        .row(List.of("một", "7", "2024-09-06"))
                        .row(List.of("m\u00f4\u0323t hai", "12,5", "–")))
                .hasToString("""
                        tên        số  ngày
                        một         7  2024-09-06
                        m\u00f4\u0323t hai  12,5  –
                        """);
    }
}
