package io.github.kehoach.samples.word;

import io.github.kehoach.core.Table;
import io.github.kehoach.core.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A table of the plan: with borders, its head in bold and repeated on each page. */
final class DataTable {
    private static final int MOST_LETTERS = 60;
    private static final int LONGEST_WORD = 1700;
    private static final int POINTS = 12;

    /** At the left and at the right of a cell. */
    private static final int ROOM = 85;

    /** Widths of words are known about only. */
    private static final int SPARE = 40;

    private DataTable() {}

    static void add(XWPFDocument document, Table table) {
        List<List<String>> rows = new ArrayList<>();
        boolean headed = !table.columns().isEmpty();
        if (headed) {
            rows.add(table.columns());
        }
        table.rows().stream().map(TableRow::cells).forEach(rows::add);
        int columns = rows.stream().mapToInt(List::size).max().orElseThrow();
        XWPFTable shown = document.createTable(rows.size(), Math.max(1, columns));
        int[] widths = widths(rows, Math.max(1, columns));
        ColumnTable.frame(shown, widths, ROOM);
        for (int i = 0; i < rows.size(); i++) {
            boolean head = headed && i == 0;
            XWPFTableRow row = shown.getRow(i);
            if (head) {
                row.setRepeatHeader(true);
                row.setCantSplitRow(true);
            }
            fill(row, rows.get(i), widths, head ? PartStyle.TABLE_HEAD : PartStyle.CELL);
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells, int[] widths, PartStyle style) {
        for (int i = widths.length - 1; i >= 0; i--) {
            if (i >= Math.max(1, cells.size())) {
                row.removeCell(i);
                continue;
            }
            row.getCell(i).setWidth(Integer.toString(widths[i]));
            CellText text = CellText.in(row.getCell(i));
            String words = i < cells.size() ? cells.get(i) : "";
            for (String paragraph : words.split("\n", -1)) {
                text.add(paragraph, style);
            }
        }
    }

    /**
     * Shares the width out: each column gets room for its longest word, and of the rest as much as its longest cell would fill,
     * up to sixty letters.
     */
    private static int[] widths(List<List<String>> rows, int columns) {
        int[] least = new int[columns];
        int[] more = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                for (String word : row.get(i).split("[ \n]", -1)) {
                    least[i] = Math.max(least[i], Math.min(LONGEST_WORD, TextWidth.of(word, POINTS)));
                }
                more[i] = Math.max(more[i], Math.min(MOST_LETTERS, row.get(i).length()));
            }
        }
        int fixed = IntStream.of(least).sum() + columns * (2 * ROOM + SPARE);
        int sum = Math.max(1, IntStream.of(more).sum());
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = fixed > Paper.TEXT_WIDTH
                    ? Paper.TEXT_WIDTH / columns
                    : least[i] + 2 * ROOM + SPARE + (Paper.TEXT_WIDTH - fixed) * more[i] / sum;
        }
        return widths;
    }
}
