package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables with a row on each line and tabs between the cells, as word processors and spreadsheets give them. */
final class TabTables {
    private static final int LEAST_KNOWN = 3;

    private TabTables() {}

    /** The table whose head stands on a line; empty if there is none. */
    static Optional<TextTable> at(List<Line> lines, int start, String source) {
        if (lines.get(start).text().indexOf('\t') < 0) {
            return Optional.empty();
        }
        List<String> titles = cells(lines.get(start), source);
        long known = titles.stream()
                .filter(title -> ColumnKind.of(title).isPresent())
                .count();
        if (known < LEAST_KNOWN) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            List<String> cells = cells(lines.get(end), source);
            if (cells.size() < 2 || lines.get(end).text().indexOf('|') >= 0) {
                break;
            }
            if (cells.size() > titles.size()) {
                return Optional.empty();
            }
            while (cells.size() < titles.size()) {
                cells.add("");
            }
            rows.add(cells);
            end++;
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextTable(titles, rows, start, end, List.of(), List.of(), 0));
    }

    /** The cells of a line, empty ones at its start included; those at its end are filled up later. */
    private static List<String> cells(Line line, String source) {
        List<String> cells = new ArrayList<>();
        for (int at = line.start() - 1; at >= 0 && source.charAt(at) == '\t'; at--) {
            cells.add("");
        }
        int start = 0;
        String text = line.text();
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
            cells.add(Words.collapse(text.substring(start, tab)));
            start = tab + 1;
        }
        cells.add(Words.collapse(text.substring(start)));
        return cells;
    }
}
