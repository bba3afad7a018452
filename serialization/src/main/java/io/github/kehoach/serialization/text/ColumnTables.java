package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.ColumnKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables whose columns stand at the same places of several lines with blanks between them, as a PDF gives them that
 * keeps its layout. The columns are told by the blanks that all lines have in common, and each row starts with its number.
 */
final class ColumnTables {
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 2;
    private static final int LEAST_KNOWN = 3;

    /** How many lines of a head may stand above the title of the numbers, and below it. */
    private static final int HEAD_LINES = 3;

    /** So many blanks part two columns. */
    private static final int GUTTER = 2;

    private static final int LONGEST_TITLE = 80;
    private static final int LEAST_RULE = 5;

    /** So many lines at most does the end of a page leave between two rows. */
    private static final int MOST_MARKS = 8;

    /** The lines of the head, then those of the rows; what a page left between them is blank. */
    private final List<Line> lines = new ArrayList<>();

    private final int start;
    private final int left;
    private final RowNumbers numbers = new RowNumbers();
    private final List<Integer> rowStarts = new ArrayList<>();
    private final List<int[]> columns = new ArrayList<>();
    private final List<Line> pageMarks = new ArrayList<>();
    private final List<Line> moved = new ArrayList<>();
    private int first;
    private int end;

    private ColumnTables(int start, int left) {
        this.start = start;
        this.left = left;
    }

    /** The table in whose head the title of the numbers stands on a line; empty if there is none. */
    static Optional<TextTable> at(List<Line> lines, int at) {
        Line line = lines.get(at);
        int width = firstWord(line);
        if (width == 0 || !CellHead.isNumber(line.text().substring(0, width))) {
            return Optional.empty();
        }
        int left = line.indent() + width;
        int top = at;
        while (top > 0 && at - top < HEAD_LINES && isBeside(lines.get(top - 1), left)) {
            top--;
        }
        Optional<TextTable> table = below(lines, top, at, left);
        return table.isPresent() || top == at ? table : below(lines, at, at, left);
    }

    /** The length of the first words of a line up to a gap; 0 if there is no gap. */
    private static int firstWord(Line line) {
        String text = line.text();
        int gap = text.indexOf("  ");
        return gap > 0 && gap < 16 && text.indexOf('\t') < 0 && text.indexOf('|') < 0 ? gap : 0;
    }

    /** Whether all words of a line stand to the right of the first column. */
    private static boolean isBeside(Line line, int left) {
        return !line.isBlank() && line.indent() >= left + GUTTER && line.text().indexOf('\t') < 0;
    }

    private static Optional<TextTable> below(List<Line> lines, int start, int at, int left) {
        ColumnTables table = new ColumnTables(start, left);
        int first = at + 1;
        while (first < lines.size() && first <= at + HEAD_LINES && isBeside(lines.get(first), left)) {
            first++;
        }
        table.lines.addAll(lines.subList(start, first));
        table.first = first - start;
        table.end = table.first;
        boolean ended = table.takeRows(lines.subList(first, lines.size()));
        boolean rows = table.rowStarts.size() >= LEAST_ROWS && table.startsWithRow();
        return ended && rows ? table.read() : Optional.empty();
    }

    /** Whether nothing but rulings and blank lines stands between the head and the first row. */
    private boolean startsWithRow() {
        return lines.subList(first, rowStarts.get(0)).stream().allMatch(Line::isBlank);
    }

    /** Takes the lines of the rows; tells whether they end as a table does. */
    private boolean takeRows(List<Line> below) {
        List<Line> marks = new ArrayList<>();
        for (int i = 0; i < below.size() && marks.size() <= MOST_MARKS; i++) {
            Line line = below.get(i);
            boolean last = i + 1 == below.size() || below.get(i + 1).isBlank();
            String number = line.text().substring(0, firstWord(line));
            if (!number.isEmpty() && line.indent() < left + GUTTER && numbers.isNext(number)) {
                numbers.take(number);
                rowStarts.add(lines.size());
                pageMarks.addAll(marks);
                marks.clear();
                lines.add(line);
                end = lines.size();
            } else if (line.isBlank() || isPageMark(line, last)) {
                if (!line.isBlank()) {
                    marks.add(line);
                }
                lines.add(new Line("", 0, line.start(), line.end()));
            } else if (end == lines.size() && isBeside(line, left)) {
                lines.add(line);
                end = lines.size();
            } else {
                // A number that does not stand apart may count a row as well.
                return end < lines.size() || !Character.isDigit(line.text().charAt(0));
            }
        }
        return true;
    }

    /** The number of a page in the middle of its line, a ruling, or a line of the head that the next page has again. */
    private boolean isPageMark(Line line, boolean last) {
        String text = line.text();
        boolean apart = last || end < lines.size();
        boolean number = text.length() <= 3 && text.chars().allMatch(Character::isDigit) && apart;
        String words = Words.collapse(text);
        return PageNumbers.isMark(text)
                || line.isRule() && text.length() >= LEAST_RULE
                || number && isBeside(line, left)
                || lines.subList(0, first).stream()
                        .anyMatch(head -> Words.collapse(head.text()).equals(words));
    }

    private Optional<TextTable> read() {
        cutColumns();
        if (columns.size() < LEAST_COLUMNS) {
            return Optional.empty();
        }
        List<String> titles = cells(0, first, true);
        long known = titles.stream()
                .filter(title -> ColumnKind.of(title).isPresent())
                .count();
        boolean fit = known >= LEAST_KNOWN
                && titles.stream().noneMatch(title -> title.isEmpty() || title.length() > LONGEST_TITLE);
        if (!fit) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < rowStarts.size(); i++) {
            int next = i + 1 < rowStarts.size() ? rowStarts.get(i + 1) : end;
            String work = part(lines.get(rowStarts.get(i)), 1);
            // A number in the middle of its row, or a row without words on its first line, is none.
            if (work.isEmpty() || Words.startsInLowerCase(work) && Labels.end(work) == 0) {
                return Optional.empty();
            }
            rows.add(cells(rowStarts.get(i), next, false));
        }
        return Optional.of(
                new TextTable(titles, rows, start, start + end, List.copyOf(pageMarks), List.copyOf(moved), 0));
    }

    /** Finds the columns: what stands between the blanks that all lines have in common. */
    private void cutColumns() {
        BitSet filled = new BitSet();
        for (Line line : lines.subList(0, end)) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                filled.set(line.indent() + i, filled.get(line.indent() + i) || !Line.isBlank(text.charAt(i)));
            }
        }
        int from = filled.nextSetBit(0);
        while (from >= 0) {
            int to = filled.nextClearBit(from);
            int next = filled.nextSetBit(to);
            while (next >= 0 && next - to < GUTTER) {
                to = filled.nextClearBit(next);
                next = filled.nextSetBit(to);
            }
            columns.add(new int[] {from, to});
            from = next;
        }
    }

    private String part(Line line, int column) {
        int from = Math.max(0, columns.get(column)[0] - line.indent());
        int to = Math.min(line.text().length(), columns.get(column)[1] - line.indent());
        return from < to ? Words.collapse(line.text().substring(from, to)) : "";
    }

    /** The cells of some lines; empty ones if the words of a head do not go on from line to line. */
    private List<String> cells(int from, int to, boolean head) {
        List<StringBuilder> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(new StringBuilder()));
        int reached = 0;
        for (Line line : lines.subList(from, to)) {
            int leftmost = columns.size();
            int rightmost = 0;
            for (int column = 0; column < columns.size(); column++) {
                String part = part(line, column);
                if (!part.isEmpty()) {
                    leftmost = Math.min(leftmost, column);
                    rightmost = column;
                    add(cells.get(column), part, head);
                }
            }
            if (leftmost < reached) {
                moved.add(line);
            } else {
                reached = Math.max(reached, rightmost);
            }
        }
        return cells.stream().map(StringBuilder::toString).toList();
    }

    private static void add(StringBuilder cell, String part, boolean head) {
        if (cell.length() > 0 && head && Character.isUpperCase(part.codePointAt(0))) {
            cell.setLength(0);
            cell.append(" ".repeat(LONGEST_TITLE + 1));
        } else if (cell.length() > 0) {
            boolean entry = Labels.end(part) > 0 && Words.isTerminated(cell.toString());
            cell.append(entry ? Words.CELL_BREAK : " ");
        }
        cell.append(part);
    }
}
