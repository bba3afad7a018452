package io.github.kehoach.samples.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A register as CSV (RFC 4180) that spreadsheets open as it is meant. */
final class CsvFile {
    /** Without it, Excel takes the bytes for those of an old character set. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What makes a spreadsheet take a cell for a formula; the wide forms count in some. */
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private CsvFile() {}

    static byte[] write(List<Row> rows, char separator) {
        StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            List<String> cells = new ArrayList<>();
            for (Column column : Column.values()) {
                cells.add(column.title());
            }
            printer.printRecord(cells);
            for (Row row : rows) {
                cells.clear();
                for (Column column : Column.values()) {
                    cells.add(harmless(column.words(row)));
                }
                printer.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a cell that no spreadsheet takes for a formula: plans come from strangers. */
    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
