package io.github.kehoach.samples.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Task;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterFilesTest {
    private static List<Row> rows(String task) {
        return RegisterCheck.rows(Assignment.builder()
                .addAssignee("Hội Nông dân")
                .addTask(Task.builder().text(task).due(PartialDate.of(2024, 2)).build())
                .build());
    }

    private static List<CSVRecord> parsed(byte[] csv, char separator) throws IOException {
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(1)), format)) {
            return parser.getRecords();
        }
    }

    private static Sheet sheet(byte[] xlsx) throws IOException {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(xlsx))) {
            return book.getSheetAt(0);
        }
    }

    private static Cell cell(Sheet sheet, Column column) {
        return sheet.getRow(1).getCell(column.ordinal());
    }

    @Test
    void csvKeepsQuotesBreaksAndSeparators() throws IOException {
        String task = "Trồng \"cây\"; tưới,\nchăm";
        for (char separator : new char[] {',', ';'}) {
            List<CSVRecord> records = parsed(CsvFile.write(rows(task), separator), separator);
            assertThat(records).hasSize(2);
            assertThat(records.get(0).get(Column.TASK.ordinal())).isEqualTo("Nhiệm vụ");
            assertThat(records.get(1).get(Column.TASK.ordinal())).isEqualTo(task);
            assertThat(records.get(1).get(Column.LAST_DAY.ordinal())).isEqualTo("2024-02-29");
            assertThat(records.get(1).get(Column.DUE.ordinal())).isEqualTo("2/2024");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "＝1+1", " \t=1", "*=1"})
    void noCellOfCsvIsAFormula(String task) throws IOException {
        String cell = parsed(CsvFile.write(rows(task), ','), ',').get(1).get(Column.TASK.ordinal());
        assertThat(cell).startsWith("'");
    }

    @Test
    void datesOfExcelAreDates() throws IOException {
        Sheet sheet = sheet(ExcelFile.write(rows("Trồng cây")));
        Cell due = cell(sheet, Column.LAST_DAY);
        assertThat(due.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
        assertThat(due.getLocalDateTimeCellValue()).isEqualTo("2024-02-29T00:00");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getRow(0).getCell(Column.TASK.ordinal()).getStringCellValue())
                .isEqualTo("Nhiệm vụ");
    }

    @Test
    void noCellOfExcelIsAFormula() throws IOException {
        Cell task = cell(sheet(ExcelFile.write(rows("=1+1"))), Column.TASK);
        assertThat(task.getCellType()).isEqualTo(CellType.STRING);
        assertThat(task.getStringCellValue()).isEqualTo("=1+1");
    }

    @Test
    void hostileWordsStillGiveAWorkbook() throws IOException {
        String words = "\u0000\uFFFE\u001b" + "trồng cây 🌳 ".repeat(5000) + "_x000D_ ]]> &amp;";
        assertThat(rows(words)).allMatch(ExcelFile::isCut);
        assertThat(rows("Trồng cây")).noneMatch(ExcelFile::isCut);
        Cell task = cell(sheet(ExcelFile.write(rows(words))), Column.TASK);
        assertThat(task.getStringCellValue())
                .startsWith("trồng cây 🌳")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(32767);
    }

    @Test
    void equalRowsGiveEqualBytes() throws IOException {
        byte[] one = ExcelFile.write(rows("Trồng cây"));
        byte[] two = ExcelFile.write(rows("Trồng cây"));
        assertThat(one).isEqualTo(two);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(one))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal()).as(part.getName()).isEqualTo("1980-01-01T00:00");
            }
        }
    }

    @Test
    void wordsDoNotBecomeMarksOfMarkdown() {
        String file = new String(MarkdownFile.write(rows("a|b <b>x</b> [l](u)\nc")), StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(3);
        assertThat(file).contains("a\\|b \\<b\\>x\\</b\\> \\[l\\](u)<br>c");
    }
}
