package io.github.kehoach.samples.word;

import static io.github.kehoach.samples.word.TestFile.p;
import static io.github.kehoach.samples.word.TestFile.r;
import static io.github.kehoach.samples.word.TestFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static final String BORDERS =
            "<w:tblBorders><w:top w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>";

    private static String text(TestFile file) {
        return PlanDocx.text(file.pack(), Limits.standard());
    }

    private static String numbered(String list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(words) + "</w:p>";
    }

    private static String level(int at, String kind, String text) {
        return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + kind
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static final String LISTS = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "upperRoman", "%1.")
            + level(1, "decimal", "%2.") + level(2, "decimal", "%2.%3.") + level(3, "lowerLetter", "%4)")
            + level(4, "bullet", "\uf0b7") + level(5, "bullet", "-")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"9\"/></w:lvlOverride></w:num>";

    @Test
    void countsTheNumbersOfListsAsWordPrintsThem() {
        TestFile file = TestFile.of(numbered("1", 0, "MỤC ĐÍCH")
                        + numbered("1", 1, "Mục đích")
                        + numbered("1", 2, "Một")
                        + numbered("1", 2, "Hai")
                        + numbered("1", 3, "Ba")
                        + numbered("1", 3, "Bốn")
                        + numbered("1", 4, "Năm")
                        + numbered("1", 5, "Sáu")
                        + numbered("1", 0, "NỘI DUNG")
                        + numbered("1", 1, "Bảy")
                        + p("Giữa")
                        + numbered("1", 1, "Tám")
                        + numbered("2", 0, "KHÁC")
                        + numbered("0", 0, "Không số")
                        + numbered("5", 0, "Không có danh sách"))
                .part("word/numbering.xml", "numbering", LISTS);
        assertThat(text(file).lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "I. MỤC ĐÍCH",
                        "1. Mục đích",
                        "1.1. Một",
                        "1.2. Hai",
                        "a) Ba",
                        "b) Bốn",
                        "• Năm",
                        "- Sáu",
                        "II. NỘI DUNG",
                        "1. Bảy",
                        "Giữa",
                        "2. Tám",
                        "IX. KHÁC",
                        "Không số",
                        "Không có danh sách");
    }

    @Test
    void takesNumbersAndCapitalsFromStyles() {
        TestFile file = TestFile.of("<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr>" + r("Kinh phí") + "</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr><w:r><w:rPr><w:caps w:val=\"0\"/></w:rPr>"
                        + "<w:t>Tổ chức</w:t></w:r></w:p>")
                .part("word/numbering.xml", "numbering", LISTS)
                .part(
                        "word/styles.xml",
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Goc\"><w:rPr><w:caps/></w:rPr></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:basedOn w:val=\"Goc\"/>"
                                + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>");
        assertThat(text(file)).isEqualTo("I. KINH PHÍ\n\nII. Tổ chức\n\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            upperRoman,  4,   IV
            lowerRoman,  9,   ix
            upperLetter, 3,   C
            lowerLetter, 28,  bb
            decimalZero, 7,   07
            ordinal,     12,  12
            upperRoman,  5000,5000
            """)
    void writesNumbersAsTheirKindSays(String kind, int number, String shown) {
        assertThat(WordSymbols.number(kind, number)).isEqualTo(shown);
    }

    @Test
    void setsRowsOfATableBetweenBars() {
        String head = "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + p("TT") + "</w:tc><w:tc>" + p("Nội dung")
                + "</w:tc><w:tc>" + p("Ghi chú") + "</w:tc></w:tr>";
        String wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Nhóm") + p("một")
                + "</w:tc><w:tc><w:p/></w:tc></w:tr>";
        TestFile file = TestFile.of("<w:tbl><w:tblPr>" + BORDERS + "</w:tblPr>" + head + wide + "</w:tbl>");
        assertThat(text(file)).isEqualTo("| TT | Nội dung | Ghi chú |\n| --- | --- | --- |\n| Nhóm<br>một |  |  |\n\n");
    }

    @Test
    void takesAFirstRowThatAloneIsBoldForTheHead() {
        String bold = "<w:tr><w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Việc</w:t></w:r></w:p></w:tc><w:tc><w:p>"
                + "<w:pPr><w:pStyle w:val=\"Dam\"/></w:pPr>" + r("Ngày") + "</w:p></w:tc></w:tr>";
        String light = "<w:tr><w:tc>" + p("Họp") + "</w:tc><w:tc>" + p("05/3") + "</w:tc></w:tr>";
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"Dam\"><w:rPr><w:b/></w:rPr></w:style>";
        String start = "<w:tbl><w:tblPr>" + BORDERS + "</w:tblPr>" + bold;
        TestFile file = TestFile.of(start + light + "</w:tbl>").part("word/styles.xml", "styles", styles);
        assertThat(text(file)).isEqualTo("| Việc | Ngày |\n| --- | --- |\n| Họp | 05/3 |\n\n");
        TestFile all = TestFile.of(start + bold + "</w:tbl>").part("word/styles.xml", "styles", styles);
        assertThat(text(all)).isEqualTo("| Việc | Ngày |\n| Việc | Ngày |\n\n");
    }

    @Test
    void setsColumnsOfTheClosingBelowEachOther() {
        String[] row = {"Nơi nhận:", "CHỦ TỊCH"};
        String[] next = {"- Lưu: VT.", "Lê Văn Ba"};
        TestFile file = TestFile.of(p("KẾ HOẠCH") + table("", row, next));
        assertThat(text(file)).isEqualTo("KẾ HOẠCH\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\nLê Văn Ba\n\n\n");
        TestFile styled = TestFile.of(p("KẾ HOẠCH") + table(BORDERS, row, next));
        assertThat(text(styled)).isEqualTo(text(file));
    }

    @Test
    void takesALineDrawnBelowTheTitleForItsEndAndNotForWords() {
        TestFile file = TestFile.of(p("KẾ HOẠCH") + p("Tập huấn") + "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\"/>"
                + "</w:pBdr></w:pPr></w:p>" + p("Năm nay tập huấn ba đợt."));
        Reading reading = PlanDocx.read(file.pack());
        assertThat(reading.plan().orElseThrow().subject()).contains("Tập huấn");
        assertThat(reading.plan().orElseThrow().body()).hasSize(1);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void keepsWhatWasInsertedAndTellsWhatWasDeleted() {
        TestFile file = TestFile.of("<w:p>" + r("Họp ") + "<w:ins>" + r("ngày 10 ")
                + "</w:ins><w:del><w:r><w:delText>ngày 9 " + "</w:delText></w:r></w:del>" + r("tháng 5.") + "</w:p>");
        assertThat(text(file)).isEqualTo("Họp ngày 10 tháng 5.\n\n");
        Finding finding = only(file);
        assertThat(finding.code()).isEqualTo("left-out");
        assertThat(finding.found()).contains("ngày 9");
        assertThat(finding.range().orElseThrow().start().line()).isEqualTo(1);
        assertThat(finding.message().vi()).contains("đã xóa");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '<w:r><w:rPr><w:vanish/></w:rPr><w:t>bí mật</w:t></w:r>',       bí mật,   hidden
            '<w:r><w:drawing><pic:pic/></w:drawing></w:r>',                 '',       a picture
            '<w:r><w:pict><v:imagedata/></w:pict></w:r>',                   '',       a picture
            '<w:r><w:object><v:OLEObject/></w:object></w:r>',               '',       embedded
            '<w:r><w:footnoteReference w:id="2"/></w:r>',                   Xem thêm, footnote
            '<w:moveFrom><w:r><w:t>chỗ cũ</w:t></w:r></w:moveFrom>',        chỗ cũ,   deleted
            """)
    void tellsWhatIsNoTextOfTheFile(String inline, String quote, String word) {
        TestFile file = TestFile.of("<w:p>" + r("Họp.") + inline + "</w:p>")
                .part(
                        "word/footnotes.xml",
                        "footnotes",
                        "<w:footnote w:id=\"0\" w:type=\"separator\">" + p("x") + "</w:footnote><w:footnote w:id=\"2\">"
                                + p("Xem thêm") + "</w:footnote>");
        assertThat(text(file)).isEqualTo("Họp.\n\n");
        assertThat(only(file).found().orElse("")).isEqualTo(quote);
        assertThat(only(file).message().en()).contains(word);
    }

    private static Finding only(TestFile file) {
        Reading reading = PlanDocx.read(file.pack());
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0);
    }

    @Test
    void tellsCommentsMacrosAndEdgesOfPagesButNotTheirNumbers() {
        TestFile file = TestFile.lines("KẾ HOẠCH")
                .part("word/comments.xml", "comments", "<w:comment w:id=\"1\">" + p("Xem lại") + "</w:comment>")
                .part(
                        "word/header1.xml",
                        "hdr",
                        "<w:p><w:fldSimple w:instr=\" PAGE \">" + r("12") + "</w:fldSimple></w:p>")
                .part("word/header2.xml", "hdr", p("Sở Nội vụ"))
                .part(
                        "word/footer1.xml",
                        "ftr",
                        "<w:p>" + r("Trang ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE"
                                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("3")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
                .relations("header", "header1.xml", "header", "header2.xml", "footer", "footer1.xml")
                .bytes("word/vbaProject.bin", new byte[] {1});
        assertThat(PlanDocx.read(file.pack()).findings())
                .extracting(finding -> finding.found().orElse(""))
                .containsExactly("Xem lại", "Sở Nội vụ", "");
    }

    @Test
    void keepsTheWordsOfBoxesLinksFieldsAndBreaks() {
        String box = "<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + p("DỰ THẢO")
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                + p("DỰ THẢO")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
        TestFile file =
                TestFile.of("<w:p><w:r>" + box + "</w:r><w:hyperlink>" + r("Trang") + "</w:hyperlink><w:r><w:tab/>"
                        + "<w:t>tin</w:t><w:br/><w:t>mới</w:t><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0D8\"/>"
                        + "</w:r><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + r(" hay")
                        + "</w:sdtContent></w:sdt></w:p>");
        assertThat(text(file)).isEqualTo("Trang\ttin\nmới-➢ hay\n\nDỰ THẢO\n\n");
        assertThat(PlanDocx.read(file.pack()).findings())
                .noneMatch(finding -> finding.message().en().contains("box"));
    }
}
