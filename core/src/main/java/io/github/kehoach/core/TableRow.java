package io.github.kehoach.core;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the words of each cell from left to right, line breaks between the paragraphs of one; an empty cell is an
 *     empty string
 */
public record TableRow(List<String> cells) {
    /** Copies the cells. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Returns a row by the words of its cells. */
    public static TableRow of(String... cells) {
        return new TableRow(List.of(cells));
    }
}
