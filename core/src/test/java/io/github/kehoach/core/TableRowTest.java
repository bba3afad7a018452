package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowTest {
    @Test
    void copiesItsCells() {
        List<String> cells = new ArrayList<>(List.of("1", ""));
        TableRow row = new TableRow(cells);
        cells.clear();

        assertThat(row).isEqualTo(TableRow.of("1", ""));
        assertThat(row.cells()).isUnmodifiable();
    }

    @Test
    void isAddedToATableByItsCells() {
        Table table =
                Table.builder().addRow("1", "Khai mạc").addRow(TableRow.of("2")).build();

        assertThat(table.rows()).containsExactly(TableRow.of("1", "Khai mạc"), TableRow.of("2"));
    }
}
