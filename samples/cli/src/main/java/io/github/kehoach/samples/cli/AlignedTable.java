package io.github.kehoach.samples.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of words for people: columns as wide as their widest cell, figures to the right. */
final class AlignedTable {
    private final List<List<String>> rows = new ArrayList<>();

    AlignedTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    @Override
    public String toString() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), width(row.get(i))));
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String blanks = " ".repeat(widths.get(i) - width(row.get(i)));
                line.append(i > 0 ? "  " : "").append(isFigure(i) ? blanks + row.get(i) : row.get(i) + blanks);
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    /** Whether a column holds figures, as its cells below the head tell. */
    private boolean isFigure(int column) {
        return rows.stream()
                .skip(1)
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .allMatch(cell -> cell.isEmpty()
                        || cell.equals("–")
                        || Character.isDigit(cell.charAt(0)) && cell.chars().noneMatch(c -> "/- ".indexOf(c) >= 0));
    }

    /** How many columns of a terminal the words take: marks stand on the letter before them. */
    private static int width(String words) {
        return (int) words.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
