package io.github.kehoach.serialization.text;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts tables together that lost their frame when their text was copied: with a cell on each line, in columns of blanks, or
 * with tabs. A table is known by the titles of its columns and by its rows; lines that do not fit are left as they are.
 */
final class CellTables {
    private final SourceText source;
    private final LeftOut leftOut;
    private final List<Line> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private CellTables(SourceText source, LeftOut leftOut) {
        this.source = source;
        this.leftOut = leftOut;
    }

    /** Puts the tables among lines together. */
    static CellTables in(List<Line> given, SourceText source, LeftOut leftOut) {
        CellTables tables = new CellTables(source, leftOut);
        boolean tabs = source.text().indexOf('\t') >= 0;
        int at = 0;
        while (at < given.size()) {
            String text = given.get(at).text();
            if (CellHead.mayStart(text) || tabs && text.indexOf('\t') >= 0) {
                at = tables.take(given, at);
            } else {
                tables.lines.add(given.get(at));
                at++;
            }
        }
        return tables;
    }

    /** The lines, those of each table as rows with bars between the cells. */
    List<Line> lines() {
        return lines;
    }

    /** One finding for each table. */
    List<Finding> findings() {
        return findings;
    }

    private int take(List<Line> given, int at) {
        Optional<TextTable> found = cellTable(given, at)
                .or(() -> ColumnTables.at(given, at))
                .or(() -> TabTables.at(given, at, source.text()));
        if (found.isEmpty()) {
            lines.add(given.get(at));
            return at + 1;
        }
        TextTable table = found.get();
        for (int above = table.start(); above < at; above++) {
            lines.remove(lines.size() - 1);
        }
        int end = table.end();
        while (given.get(end - 1).isBlank()) {
            end--;
        }
        table.pageMarks().forEach(leftOut::add);
        table.moved().forEach(leftOut::moveIntoCells);
        set(table, given.get(table.start()), given.get(end - 1));
        return end;
    }

    private static Optional<TextTable> cellTable(List<Line> given, int at) {
        return CellHead.at(given, at)
                .flatMap(head ->
                        CellRows.of(given, head, limit(given, head.end())).map(CellRows::table));
    }

    /** The first line after a head that no table goes on in: another head, an annex, the closing, a titled section. */
    private static int limit(List<Line> given, int from) {
        int at = from;
        while (at < given.size() && !ends(given.get(at)) && !isSection(given, at)) {
            at++;
        }
        return at;
    }

    private static boolean ends(Line line) {
        String text = line.text();
        if (text.isEmpty()) {
            return false;
        }
        return text.indexOf('|') >= 0
                || line.isRule() && text.length() > 2
                || AnnexHeads.end(text) > 0
                || CellHead.isNumber(text)
                || FormWords.isRecipients(text)
                || FormTitles.part(text).isPresent()
                || SignatureBlock.isCapacity(text)
                || ClosingWords.OPENINGS.start(text);
    }

    /** A Roman number or the like with a title after it, unless the number of a row follows, as under the title of a group. */
    private static boolean isSection(List<Line> given, int at) {
        String text = given.get(at).text();
        int label = Labels.end(text);
        boolean titled = label > 0 && label < text.length() && Outline.isTitled(text.substring(0, label));
        return titled && !RowNumbers.isBefore(given, at + 1);
    }

    private void set(TextTable table, Line first, Line last) {
        row(table.titles(), first, last);
        row(table.titles().stream().map(title -> "---").toList(), first, last);
        table.rows().forEach(cells -> row(cells, first, last));
        findings.add(finding(table, first, last));
    }

    private void row(List<String> cells, Line first, Line last) {
        lines.add(new Line("| " + String.join(" | ", cells) + " |", 0, first.start(), last.end()));
    }

    private Finding finding(TextTable table, Line first, Line last) {
        int columns = table.titles().size();
        int rows = table.rows().size();
        int guessed = table.guessed();
        return Guesses.at(Location.ROOT)
                .message(
                        "Các dòng này được ghép thành bảng " + columns + " cột, " + rows + " hàng"
                                + (guessed == 0 ? "" : "; " + guessed + " hàng có số dòng khác số cột")
                                + ", nên đối chiếu với bản gốc",
                        "These lines were put together as a table of " + columns + " columns and " + rows + " rows"
                                + (guessed == 0 ? "" : ", " + guessed + " of which had not one line for each cell")
                                + "; compare it with the original")
                .range(source.range(first.start(), last.end()))
                .build();
    }
}
