package io.github.kehoach.samples.register;

import io.github.kehoach.samples.word.StableZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A register as an Excel file: dates are dates, words are words and never formulas. */
final class ExcelFile {
    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** How many rows a sheet holds, its head left out. */
    static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

    /** Excel counts days from here; it has no day before. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int CHARACTER = 256;

    private final XSSFWorkbook book;
    private final CellStyle words;
    private final CellStyle date;

    private ExcelFile(XSSFWorkbook book) {
        this.book = book;
        words = style(book);
        date = style(book);
        date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    /**
     * Returns the bytes of the file, the same for equal rows.
     *
     * @throws IOException if the file cannot be put together
     */
    static byte[] write(List<Row> rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new ExcelFile(book).fill(rows);
            // the clock of the machine would stand here
            book.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            book.getProperties().getCoreProperties().setCreator("Kehoach");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return StableZip.of(out.toByteArray());
        }
    }

    /** Whether some words of a row are longer than a cell can be, so that they are cut. */
    static boolean isCut(Row row) {
        for (Column column : Column.values()) {
            if (column.words(row).length() > LONGEST_CELL) {
                return true;
            }
        }
        return false;
    }

    private static CellStyle style(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private void fill(List<Row> rows) {
        Sheet sheet = book.createSheet("Nhiệm vụ");
        Column[] columns = Column.values();
        CellStyle head = style(book);
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        org.apache.poi.ss.usermodel.Row titles = sheet.createRow(0);
        for (int i = 0; i < columns.length; i++) {
            sheet.setColumnWidth(i, columns[i].width() * CHARACTER);
            Cell title = titles.createCell(i);
            title.setCellValue(columns[i].title());
            title.setCellStyle(head);
        }
        for (int r = 0; r < rows.size(); r++) {
            org.apache.poi.ss.usermodel.Row line = sheet.createRow(r + 1);
            for (int i = 0; i < columns.length; i++) {
                cell(line.createCell(i), columns[i], rows.get(r));
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.length - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
    }

    private void cell(Cell cell, Column column, Row row) {
        Optional<LocalDate> day = column == Column.LAST_DAY
                ? row.lastDay()
                : column == Column.ISSUED ? row.issued().flatMap(issued -> issued.toLocalDate()) : Optional.empty();
        if (day.isPresent() && !day.get().isBefore(FIRST_DAY)) {
            cell.setCellValue(day.get());
            cell.setCellStyle(date);
        } else {
            String written = column.words(row);
            boolean fits = written.length() <= LONGEST_CELL;
            cell.setCellValue(fits ? written : Wording.cut(written, LONGEST_CELL));
            cell.setCellStyle(words);
        }
    }
}
