package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.ColumnKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Shares the lines of a row out among its columns, in their order: a cell may have several lines or none. Of all ways the
 * one is taken in which the lines say best what the titles promise.
 */
final class RowCells {
    /** More lines than this are no row. */
    static final int MOST_LINES = 60;

    private static final int NEVER = 1_000_000;

    /** What a way may cost, beyond which it is no better than another. */
    private static final int MOST = 12;

    private static final int WRONG = 6;
    private static final int LONGEST_NAMES = 220;

    private final List<ColumnKind> kinds;
    private final List<CellLine> lines;

    private RowCells(List<ColumnKind> kinds, List<CellLine> lines) {
        this.kinds = kinds;
        this.lines = lines;
    }

    /**
     * The cells of a row.
     *
     * @param cells one for each column, the lines of each joined
     * @param cost how much had to be guessed; 0 if each column has its line
     */
    record Row(List<String> cells, int cost) {}

    /**
     * Shares out lines.
     *
     * @param kinds what the columns hold, without that of the numbers
     * @param lines the lines of the row after its number; an empty one may be an empty cell
     * @return empty if they do not fit
     */
    static Optional<Row> of(List<ColumnKind> kinds, List<CellLine> lines) {
        return lines.size() > MOST_LINES ? Optional.empty() : new RowCells(kinds, lines).row();
    }

    private Optional<Row> row() {
        int columns = kinds.size();
        int[][] cost = new int[columns + 1][lines.size() + 1];
        int[][] from = new int[columns + 1][lines.size() + 1];
        int[][] otherFrom = new int[columns + 1][lines.size() + 1];
        Arrays.fill(cost[0], NEVER);
        cost[0][0] = 0;
        for (int column = 0; column < columns; column++) {
            Arrays.fill(cost[column + 1], NEVER);
            for (int start = 0; start <= lines.size(); start++) {
                if (cost[column][start] < NEVER) {
                    extend(column, start, cost, from, otherFrom);
                }
            }
        }
        int last = lines.size();
        int total = cost[columns][last];
        for (int end = last; end > 0 && lines.get(end - 1).isEmpty(); end--) {
            if (cost[columns][end - 1] + 1 < total) {
                total = cost[columns][end - 1] + 1;
                last = end - 1;
            }
        }
        if (total > MOST) {
            return Optional.empty();
        }
        List<String> cells = cells(from, last);
        // Where two ways are as good, neither is known to be right.
        return cells.equals(cells(otherFrom, last)) ? Optional.of(new Row(cells, total)) : Optional.empty();
    }

    /** Tries all cells of a column that start at a line. */
    private void extend(int column, int start, int[][] cost, int[][] from, int[][] otherFrom) {
        int sum = cost[column][start] + missing(kinds.get(column), column);
        better(column, start, start, sum, cost, from, otherFrom);
        if (start == lines.size()) {
            return;
        }
        if (lines.get(start).isEmpty()) {
            better(column, start, start + 1, cost[column][start] + (column == 0 ? WRONG : 0), cost, from, otherFrom);
            return;
        }
        sum = cost[column][start] + opens(column, start);
        better(column, start, start + 1, sum, cost, from, otherFrom);
        for (int end = start + 1; end < lines.size() && !lines.get(end).isEmpty(); end++) {
            sum += goesOn(kinds.get(column), end);
            better(column, start, end + 1, sum, cost, from, otherFrom);
        }
    }

    private static void better(int column, int start, int end, int sum, int[][] cost, int[][] from, int[][] otherFrom) {
        if (sum < cost[column + 1][end]) {
            cost[column + 1][end] = sum;
            from[column + 1][end] = start;
        }
        if (sum == cost[column + 1][end]) {
            otherFrom[column + 1][end] = start;
        }
    }

    /** What it costs that a column has no line; many rows have no note, and none lacks what it is about. */
    private static int missing(ColumnKind kind, int column) {
        if (column == 0) {
            return MOST + 1;
        }
        return switch (kind) {
            case NOTE -> 1;
            case PARTNERS, FUNDING -> 2;
            case LEADER -> 4;
            default -> 3;
        };
    }

    /** What it costs that a cell starts with this line. */
    private int opens(int column, int at) {
        CellLine line = lines.get(at);
        boolean goesOn = at > 0 && line.dashed() && lines.get(at - 1).dashed();
        int cost = goesOn ? 3 : column > 0 && line.small() ? WRONG : 0;
        return cost + suits(kinds.get(column), line);
    }

    private static int suits(ColumnKind kind, CellLine line) {
        int length = line.text().length();
        boolean figures = line.figures();
        return switch (kind) {
            case TIME -> line.time() ? 0 : WRONG;
            case LEADER, PARTNERS -> line.time() || figures ? WRONG : length > LONGEST_NAMES ? 4 : line.names() ? 0 : 2;
            case WORK, PRODUCT -> figures ? WRONG : line.time() || line.names() && length < 60 ? 2 : 0;
            // The title of a group, in capitals and without a number, belongs to no cell.
            case NOTE -> line.groupTitle() ? WRONG : line.person() ? 3 : 0;
            default -> 0;
        };
    }

    /** What it costs that a line belongs to the cell of the line before it. */
    private int goesOn(ColumnKind kind, int at) {
        CellLine line = lines.get(at);
        CellLine before = lines.get(at - 1);
        String words = before.text();
        boolean open = words.endsWith(",") || words.endsWith(":") || words.endsWith("-");
        if (line.small() || open) {
            return 0;
        }
        if (kind == ColumnKind.TIME && line.goesOn(words)) {
            return 1;
        }
        if (line.dashed()) {
            return before.dashed() ? 0 : 3;
        }
        boolean names = kind == ColumnKind.LEADER || kind == ColumnKind.PARTNERS;
        if (names && suits(kind, line) == 0) {
            return before.dashed() ? 4 : 2;
        }
        return before.dashed() ? 8 : 5;
    }

    private List<String> cells(int[][] from, int last) {
        String[] cells = new String[kinds.size()];
        int end = last;
        for (int column = kinds.size(); column > 0; column--) {
            int start = from[column][end];
            cells[column - 1] = joined(lines.subList(start, end));
            end = start;
        }
        return List.of(cells);
    }

    /** The lines of a cell. */
    private static String joined(List<CellLine> parts) {
        StringBuilder cell = new StringBuilder();
        for (CellLine part : parts) {
            if (cell.length() > 0) {
                cell.append(part.goesOn(cell) ? " " : Words.CELL_BREAK);
            }
            cell.append(part.text());
        }
        return cell.toString();
    }
}
