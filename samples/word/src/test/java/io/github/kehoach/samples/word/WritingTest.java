package io.github.kehoach.samples.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Urgency;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.form.PlanForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class WritingTest {
    private static XWPFDocument written(Plan plan) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(PlanDocx.write(plan)));
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<XWPFParagraph> paragraphs(List<IBodyElement> elements) {
        List<XWPFParagraph> paragraphs = new ArrayList<>();
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraphs.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        paragraphs.addAll(paragraphs(cell.getBodyElements()));
                    }
                }
            }
        }
        return paragraphs;
    }

    private static List<String> texts(XWPFDocument document) {
        return paragraphs(document.getBodyElements()).stream()
                .map(XWPFParagraph::getText)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("io.github.kehoach.samples.word.SamplePlans#names")
    void writesEachLineOfTheFormAsAParagraphAsItStands(String name) throws IOException {
        Plan plan = SamplePlans.plan(name);
        try (XWPFDocument document = written(plan)) {
            List<String> lines = PlanForm.of(plan).lines().stream()
                    .filter(line -> line.part() != FormPart.TABLE)
                    .map(PlanForm.Line::text)
                    .toList();
            assertThat(texts(document)).containsAll(lines);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.kehoach.samples.word.SamplePlans#names")
    void writesEqualBytesForEqualPlans(String name) {
        Plan plan = SamplePlans.plan(name);
        Plan equal = Plan.builder().from(plan).build();
        assertThat(PlanDocx.write(plan)).isEqualTo(PlanDocx.write(equal));
    }

    @Test
    void tellsTheDayOfThePlanAndNoOther() throws IOException {
        Plan plan = SamplePlans.plan("state-school");
        String dated = parts(PlanDocx.write(plan)).get("docProps/core.xml");
        assertThat(dated).contains("<dcterms:created", plan.issued().orElseThrow() + "T00:00:00Z");
        Plan draft = Plan.builder().from(plan).issued(Optional.empty()).build();
        assertThat(parts(PlanDocx.write(draft)).get("docProps/core.xml"))
                .doesNotContain("created")
                .doesNotContain("modified");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # part,            state,  party, size and letters as the regulations give them
            NATIONAL_TITLE,    24 b,   24 b
            MOTTO,             26 b,   26 b
            ORGANISATION_TITLE,30 b,   30 b
            PARENT,            24,     28
            ISSUER,            24 b,   28 b
            NUMBER,            26,     28
            DATE,              26 i,   28 i
            TYPE_NAME,         28 b,   32 b
            SUBJECT,           28 b,   30 b
            BASIS,             28 i,   28
            TEXT,              28,     28
            POINT,             28,     28
            HEADING_1,         28 b,   28 b
            RECIPIENTS,        24 bi,  28 u
            RECIPIENT,         22,     24
            CAPACITY,          28 b,   28 b
            POSITION,          28 b,   28
            SIGNER,            28 b,   28 b
            ANNEX_NUMBER,      28 b,   28 b
            PAGE_NUMBER,       28,     28
            """)
    void setsEachPartAsItsRegimeSays(PartStyle style, String state, String party) throws IOException {
        assertThat(look(style, Regime.STATE)).isEqualTo(state);
        assertThat(look(style, Regime.TRADE_UNION)).isEqualTo(state);
        assertThat(look(style, Regime.PARTY)).isEqualTo(party);
    }

    private static String look(PartStyle style, Regime regime) throws IOException {
        try (XWPFDocument document = written(Plan.builder().regime(regime).build())) {
            assertThat(document.getStyles().getStyle(style.id()).getName()).isEqualTo(style.shown());
            CTRPr letters =
                    document.getStyles().getStyle(style.id()).getCTStyle().getRPr();
            String marks = (letters.sizeOfBArray() > 0 ? "b" : "")
                    + (letters.sizeOfIArray() > 0 ? "i" : "")
                    + (letters.sizeOfUArray() > 0 ? "u" : "");
            return (letters.getSzArray(0).getVal() + " " + marks).strip();
        }
    }

    @Test
    void setsLetterheadAndClosingInTwoColumnsWithoutBorders() throws IOException {
        try (XWPFDocument document = written(SamplePlans.plan("union-province"))) {
            assertThat(document.getTables()).hasSize(2).allSatisfy(table -> {
                assertThat(table.getRow(0).getTableCells()).hasSize(2);
                assertThat(table.getInsideVBorderType()).isNull();
                assertThat(table.getRow(0).isCantSplitRow()).isTrue();
            });
            XWPFTable head = document.getTables().get(0);
            assertThat(head.getRow(0).getCell(0).getText()).startsWith("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM");
            assertThat(head.getRow(0).getCell(1).getText()).startsWith("CỘNG HÒA");
            assertThat(head.getRow(1).getCell(0).getText()).isEqualTo("Số: 96/KH-LĐLĐ");
            assertThat(head.getRow(1).getCell(1).getText()).isEqualTo("Điện Biên, ngày 12 tháng 3 năm 2026");
            XWPFTable end = document.getTables().get(1);
            assertThat(end.getRow(0).getCell(0).getText()).startsWith("Nơi nhận:");
            assertThat(end.getRow(0).getCell(1).getText()).startsWith("TM. BAN THƯỜNG VỤ");
        }
    }

    @Test
    void drawsALineUnderTheMottoAndTheIssuer() throws IOException {
        try (XWPFDocument document = written(SamplePlans.plan("state-school"))) {
            XWPFTableRow head = document.getTables().get(0).getRow(0);
            for (XWPFTableCell cell : head.getTableCells()) {
                List<XWPFParagraph> lines = cell.getParagraphs();
                XWPFParagraph rule = lines.get(lines.size() - 1);
                assertThat(rule.getText()).isEmpty();
                assertThat(rule.getCTP().getPPr().getPBdr().isSetTop()).isTrue();
                assertThat(rule.getIndentationLeft()).isPositive().isEqualTo(rule.getIndentationRight());
            }
        }
    }

    @Test
    void numbersPagesFromTheSecondAndEachAnnexAnew() throws IOException {
        try (XWPFDocument document = written(SamplePlans.plan("state-province"))) {
            CTSectPr last = document.getDocument().getBody().getSectPr();
            List<CTSectPr> sections = new ArrayList<>();
            document.getParagraphs().stream()
                    .filter(each ->
                            each.getCTP().isSetPPr() && each.getCTP().getPPr().isSetSectPr())
                    .forEach(each -> sections.add(each.getCTP().getPPr().getSectPr()));
            assertThat(sections).hasSize(1);
            sections.add(last);
            for (CTSectPr section : sections) {
                assertThat(section.isSetTitlePg()).isTrue();
                assertThat(section.sizeOfHeaderReferenceArray()).isEqualTo(1);
                assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
                assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
                assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
            }
            assertThat(document.getHeaderList()
                            .get(0)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .getFldSimpleArray(0)
                            .getInstr())
                    .isEqualTo("PAGE");
        }
    }

    @Test
    void repeatsTheHeadOfATableOnEachPage() throws IOException {
        Table table = Table.builder()
                .columns(List.of("TT", "Nội dung", "Thời gian"))
                .addRow("1", "Họp\nBáo cáo", "Quý I")
                .addRow("2", "Tập huấn")
                .build();
        Plan plan = Plan.builder().addBody(table).build();
        try (XWPFDocument document = written(plan)) {
            XWPFTable shown = document.getTables().get(1);
            assertThat(shown.getRow(0).isRepeatHeader()).isTrue();
            assertThat(shown.getRow(1).isRepeatHeader()).isFalse();
            assertThat(shown.getInsideVBorderType()).isEqualTo(XWPFTable.XWPFBorderType.SINGLE);
            assertThat(shown.getRow(0).getCell(1).getParagraphs().get(0).getStyle())
                    .isEqualTo(PartStyle.TABLE_HEAD.id());
            assertThat(shown.getRow(1).getCell(1).getParagraphs()).hasSize(2);
            assertThat(shown.getRow(2).getTableCells()).hasSize(2);
        }
    }

    @Test
    void setsSeveralSignaturesBesideEachOther() throws IOException {
        Plan plan = Plan.builder()
                .addIssuers(Issuer.of("SỞ NỘI VỤ"), Issuer.of("TỈNH ĐOÀN"))
                .urgency(Urgency.FLASH)
                .addBody(Paragraph.of("Nội dung."))
                .addSignatures(
                        Signature.builder()
                                .position("GIÁM ĐỐC")
                                .name("Trần Thị B")
                                .build(),
                        Signature.builder()
                                .capacity("TM. BAN THƯỜNG VỤ")
                                .position("BÍ THƯ")
                                .name("Lê Văn C")
                                .build())
                .addAnnexes(Annex.builder()
                        .label("Phụ lục")
                        .addContent(Paragraph.of("Danh sách."))
                        .build())
                .build();
        try (XWPFDocument document = written(plan)) {
            XWPFTable end = document.getTables().get(1);
            assertThat(end.getRow(0).getCell(0).getText()).isEqualTo("GIÁM ĐỐC");
            assertThat(end.getRow(1).getCell(0).getText()).isEqualTo("Trần Thị B");
            assertThat(end.getRow(1).getCell(1).getText()).isEqualTo("Lê Văn C");
            assertThat(texts(document)).contains("HỎA TỐC", "Phụ lục", "Danh sách.");
        }
    }

    @Test
    void writesAPlanWithNothingInIt() throws IOException {
        try (XWPFDocument document = written(Plan.builder().build())) {
            assertThat(texts(document)).contains("KẾ HOẠCH");
        }
    }
}
