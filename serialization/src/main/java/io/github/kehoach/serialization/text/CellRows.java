package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.ColumnKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the lines under the head of a table into rows, by the numbers that count them, and the rows into cells. */
final class CellRows {
    private final List<Line> lines;

    /** What is known of the lines of the rows so far, by their places. */
    private final Map<Integer, CellLine> known = new HashMap<>();

    private final CellHead head;
    private final int limit;
    private final RowNumbers numbers = new RowNumbers();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Line> pageMarks = new ArrayList<>();

    private int most;
    private int end;
    private int guessed;
    private int counted;

    private CellRows(List<Line> lines, CellHead head, int limit) {
        this.lines = lines;
        this.head = head;
        this.limit = limit;
    }

    /**
     * The rows under a head.
     *
     * @param limit the line that can be none of the table's
     * @return empty if the lines do not fit the head
     */
    static Optional<CellRows> of(List<Line> lines, CellHead head, int limit) {
        CellRows rows = new CellRows(lines, head, limit);
        return rows.read() && rows.isFilled() ? Optional.of(rows) : Optional.empty();
    }

    /** Whether each column but that of notes has words in some row; a head over two others has a title too many. */
    private boolean isFilled() {
        for (int i = 0; i < head.kinds().size(); i++) {
            int column = i + 1;
            boolean empty = rows.stream().allMatch(row -> row.get(column).isEmpty());
            if (empty && counted > 0 && head.kinds().get(i) != ColumnKind.NOTE) {
                return false;
            }
        }
        return true;
    }

    TextTable table() {
        return new TextTable(head.titles(), rows, head.start(), end, pageMarks, List.of(), guessed);
    }

    private boolean read() {
        for (int i = head.start(); i < head.end(); i++) {
            mark(i);
        }
        int at = next(head.end());
        if (at == limit) {
            return emptyForm();
        }
        at = numberRow(at);
        if (at == limit || !isNext(at)) {
            return false;
        }
        while (at < limit) {
            if (isGroupLine(at)) {
                at = groupLine(at);
                if (at < limit && !isNext(at)) {
                    return false;
                }
                continue;
            }
            numbers.take(text(at));
            int next = nextRow(at);
            if (next == limit) {
                return last(at);
            }
            if (!row(at, next)) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private String text(int at) {
        return lines.get(at).text();
    }

    private boolean isNext(int at) {
        return numbers.isNext(text(at)) || isGroupLine(at);
    }

    /** Whether a line has the number of the next group with its title, and the number of a row follows. */
    private boolean isGroupLine(int at) {
        return !numbers.groupMarker(text(at)).isEmpty() && at + 1 < limit && RowNumbers.isBefore(lines, at + 1);
    }

    /** Takes the number and title of a group on one line; returns the line of the row under it. */
    private int groupLine(int at) {
        String marker = numbers.groupMarker(text(at));
        numbers.take(marker);
        add(marker, group(List.of(text(at).substring(marker.length()).strip())));
        end = at + 1;
        return next(end);
    }

    private boolean isWords(int at) {
        return !text(at).isEmpty() && !PageNumbers.isMark(text(at));
    }

    private void mark(int at) {
        if (PageNumbers.isMark(text(at))) {
            pageMarks.add(lines.get(at));
        }
    }

    /** The next line with words, or the limit. */
    private int next(int from) {
        int at = from;
        while (at < limit && !isWords(at)) {
            mark(at);
            at++;
        }
        return at;
    }

    /** A form to be filled in: a head, and so many blank lines that they must be cells. */
    private boolean emptyForm() {
        int columns = head.titles().size();
        if (limit - head.end() < columns) {
            return false;
        }
        List<String> cells = new ArrayList<>();
        head.titles().forEach(title -> cells.add(""));
        rows.add(cells);
        end = head.end();
        return true;
    }

    /** Takes the row under the head that counts the columns; returns the line after it. */
    private int numberRow(int first) {
        List<String> cells = new ArrayList<>();
        int at = first;
        RowNumbers columns = new RowNumbers();
        while (at < limit && cells.size() < head.titles().size() && columns.isNext(text(at))) {
            columns.take(text(at));
            cells.add(text(at));
            at = next(at + 1);
        }
        boolean full = cells.size() == head.titles().size() && at < limit && numbers.isNext(text(at));
        if (full) {
            rows.add(cells);
        }
        return full ? at : first;
    }

    /**
     * The line of the number of the next row; the limit if there is none. A number that comes after one line for each cell
     * counts rows rather than one that comes before.
     */
    private int nextRow(int from) {
        int found = limit;
        int words = 0;
        boolean group = numbers.isGroupRow();
        int least = group ? 1 : Math.max(1, head.kinds().size() / 2);
        for (int at = from + 1; at < limit && words <= RowCells.MOST_LINES; at++) {
            if (!isWords(at)) {
                continue;
            }
            boolean enough = words >= least || words == 1 && (numbers.isPart(text(at)) || numbers.isGroup(text(at)));
            if (enough && isNext(at)) {
                if (words == head.kinds().size()) {
                    return at;
                }
                found = Math.min(found, at);
            }
            if (words >= head.kinds().size() && found < limit) {
                return found;
            }
            words++;
        }
        return found;
    }

    /** Takes a row whose end is known; the title of a group stands alone. */
    private boolean row(int from, int to) {
        List<CellLine> cells = tokens(from + 1, to);
        long words = cells.stream().filter(cell -> !cell.isEmpty()).count();
        boolean title = words == 1 && (numbers.isGroupRow() || numbers.isNext(text(to)) && numbers.isPart(text(to)));
        if (title) {
            add(text(from), group(cells.stream().map(CellLine::text).toList()));
            end = to;
            return true;
        }
        Optional<RowCells.Row> row = RowCells.of(head.kinds(), cells);
        row.ifPresent(found -> {
            add(text(from), found.cells());
            guessed += found.cost() > 1 && words != head.kinds().size() ? 1 : 0;
            most = Math.max(most, (int) words);
            counted++;
            end = to;
        });
        return row.isPresent();
    }

    private List<String> group(List<String> cells) {
        List<String> group = new ArrayList<>();
        cells.stream().filter(cell -> !cell.isEmpty()).forEach(group::add);
        while (group.size() < head.kinds().size()) {
            group.add("");
        }
        return group;
    }

    private void add(String number, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(number));
        row.addAll(cells);
        rows.add(row);
    }

    /** Takes the last row, whose end no number tells: of all that it may have, so many lines that fit best. */
    private boolean last(int from) {
        int columns = head.kinds().size();
        int allowed = counted == 0 ? columns : Math.max(columns, most);
        Optional<RowCells.Row> best = Optional.empty();
        int bestCost = Integer.MAX_VALUE;
        int words = 0;
        int bestEnd = from;
        for (int at = next(from + 1); at < limit && words < allowed; at = next(at + 1)) {
            words++;
            int after = next(at + 1);
            Optional<RowCells.Row> row = RowCells.of(head.kinds(), tokens(from + 1, after));
            int cost = row.map(RowCells.Row::cost).orElse(Integer.MAX_VALUE / 2) + (after == limit ? 0 : 2);
            if (row.isPresent() && cost < bestCost) {
                best = row;
                bestCost = cost;
                bestEnd = at + 1;
            }
        }
        boolean regular = counted > 0 || best.isPresent() && best.get().cost() <= 1;
        if (best.isEmpty() || !regular) {
            return false;
        }
        add(text(from), best.get().cells());
        counted++;
        guessed += best.get().cost() > 1 ? 1 : 0;
        end = bestEnd;
        return true;
    }

    /** The cells between two lines; where more blank lines stand than between others, an empty one. */
    private List<CellLine> tokens(int from, int to) {
        List<CellLine> tokens = new ArrayList<>();
        int blank = 0;
        for (int at = from; at <= to; at++) {
            boolean ends = at == to;
            if (!ends && text(at).isEmpty()) {
                blank++;
            } else if (!ends && !isWords(at)) {
                // The end of a page leaves blank lines of its own.
                blank = 0;
            } else {
                int empty = head.gap() == 0 ? blank : Math.min(1, Math.max(0, blank - head.gap()));
                for (int i = 0; i < Math.min(empty, head.kinds().size()); i++) {
                    tokens.add(CellLine.EMPTY);
                }
                blank = 0;
                if (!ends) {
                    tokens.add(known.computeIfAbsent(at, line -> CellLine.of(text(line))));
                }
            }
        }
        return tokens;
    }
}
