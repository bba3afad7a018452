package io.github.kehoach.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.Urgency;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.form.PlanForm.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFormTest {
    private static final Plan HEADED = Plan.builder()
            .addIssuer(Issuer.builder().parent("UBND TỈNH").name("SỞ NỘI VỤ").build())
            .number("5/KH-SNV")
            .place("Huế")
            .issued(PartialDate.of(2026, 3, 9))
            .urgency(Urgency.URGENT)
            .subject("Mở lớp")
            .build();

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    @Test
    void letterheadOfTheStateHasTitleMottoAndIssuers() {
        PlanForm form = PlanForm.of(HEADED);

        assertThat(form.regime()).isEqualTo(Regime.STATE);
        assertThat(form.issuers())
                .extracting(Line::part, Line::words)
                .containsExactly(
                        tuple(FormPart.PARENT, "UBND TỈNH"),
                        tuple(FormPart.ISSUER, "SỞ NỘI VỤ"),
                        tuple(FormPart.NUMBER_LINE, "Số: 5/KH-SNV"));
        assertThat(form.titles())
                .extracting(Line::part)
                .containsExactly(FormPart.NATIONAL_TITLE, FormPart.MOTTO, FormPart.DATE_LINE);
        assertThat(form.marks()).extracting(Line::text).containsExactly("KHẨN");
        assertThat(form.title()).extracting(Line::text).containsExactly("KẾ HOẠCH", "Mở lớp");
    }

    @Test
    void letterheadOfPartyAndYouthUnionHasTitleStarAndRule() {
        PlanForm party = PlanForm.of(HEADED, Regime.PARTY);
        PlanForm youth = PlanForm.of(HEADED, Regime.YOUTH_UNION);

        assertThat(texts(party.issuers())).containsExactly("UBND TỈNH", "SỞ NỘI VỤ", "*", "Số 5/KH-SNV");
        assertThat(texts(party.titles())).startsWith("ĐẢNG CỘNG SẢN VIỆT NAM").hasSize(2);
        assertThat(texts(party.title())).endsWith("-----");
        assertThat(texts(youth.issuers())).contains("***");
        assertThat(texts(youth.titles())).startsWith("ĐOÀN TNCS HỒ CHÍ MINH").hasSize(2);
    }

    @Test
    void basesEndAsTheRegimeEndsThem() {
        Plan plan = Plan.builder()
                .addLegalBasis(LegalBasis.builder().text("Căn cứ A").build())
                .addLegalBasis(LegalBasis.builder().text("Căn cứ B").build())
                .build();
        Plan enacted =
                Plan.builder().from(plan).enactment("Sở ban hành như sau:").build();

        assertThat(texts(PlanForm.of(plan, Regime.STATE).preamble())).containsExactly("Căn cứ A;", "Căn cứ B.");
        assertThat(texts(PlanForm.of(enacted, Regime.STATE).preamble()))
                .containsExactly("Căn cứ A;", "Căn cứ B;", "Sở ban hành như sau:");
        assertThat(texts(PlanForm.of(enacted, Regime.PARTY).preamble()))
                .containsExactly("- Căn cứ A;", "- Căn cứ B,", "Sở ban hành như sau:");
    }

    @Test
    void bodyIsSetOutInDocumentOrderWithPlaces() {
        Plan plan = Plan.builder()
                .addBody(Section.builder()
                        .heading("MỤC ĐÍCH")
                        .addContent(Objective.builder().label("-").text("Học.").build())
                        .build())
                .addBody(Section.builder()
                        .label("Phần II")
                        .heading("TỔ CHỨC")
                        .addContent(Assignment.builder()
                                .addAssignee("Văn phòng")
                                .addTask(Task.of("-", "Lập danh sách."))
                                .build())
                        .addContent(Table.builder()
                                .caption("Kinh phí")
                                .addRow("1", "2")
                                .build())
                        .build())
                .addBody(Paragraph.of("Trên đây là Kế hoạch./."))
                .build();

        assertThat(PlanForm.of(plan, Regime.STATE).body())
                .extracting(
                        Line::part, Line::text, Line::depth, line -> line.at().toString())
                .containsExactly(
                        tuple(FormPart.HEADING, "I. MỤC ĐÍCH", 0, "/body/0"),
                        tuple(FormPart.OBJECTIVE, "- Học.", 1, "/body/0/content/0"),
                        tuple(FormPart.SECTION_NUMBER, "Phần II", 0, "/body/1/label"),
                        tuple(FormPart.HEADING, "TỔ CHỨC", 0, "/body/1"),
                        tuple(FormPart.ASSIGNMENT, "1. Văn phòng", 1, "/body/1/content/0"),
                        tuple(FormPart.TASK, "- Lập danh sách.", 2, "/body/1/content/0/tasks/0"),
                        tuple(FormPart.TABLE_CAPTION, "Kinh phí", 1, "/body/1/content/1/caption"),
                        tuple(FormPart.TABLE, "", 1, "/body/1/content/1"),
                        tuple(FormPart.PARAGRAPH, "Trên đây là Kế hoạch./.", 0, "/body/2"));
    }

    @Test
    void taskInPlaceOfATitleHasTheMarkerOfItsAssignment() {
        Plan plan = Plan.builder()
                .addBody(Assignment.builder()
                        .label("2.")
                        .addAssignee("Văn phòng")
                        .addTask(
                                Task.builder().text("Văn phòng chủ trì mở lớp.").build())
                        .addTask(Task.of("-", "Báo cáo."))
                        .build())
                .build();

        assertThat(PlanForm.of(plan).body())
                .extracting(Line::part, Line::text, Line::depth)
                .containsExactly(
                        tuple(FormPart.TASK, "2. Văn phòng chủ trì mở lớp.", 0), tuple(FormPart.TASK, "- Báo cáo.", 1));
    }

    @Test
    void recipientsHaveGroupsAndClosingMarks() {
        Plan plan = Plan.builder()
                .addRecipient(
                        Recipient.builder().name("UBND tỉnh").purpose("b/c").build())
                .addRecipient(Recipient.builder()
                        .name("Các phòng")
                        .group("Bản điện tử")
                        .build())
                .build();
        Plan kept = Plan.builder().from(plan).archive("VT").build();

        assertThat(texts(PlanForm.of(plan, Regime.STATE).recipients()))
                .containsExactly("Nơi nhận:", "- UBND tỉnh (b/c);", "Bản điện tử:", "- Các phòng.");
        assertThat(texts(PlanForm.of(kept, Regime.PARTY).recipients()))
                .containsExactly("Nơi nhận:", "- UBND tỉnh (b/c),", "Bản điện tử:", "- Các phòng,", "- Lưu VT.");
        assertThat(PlanForm.of(Plan.builder().build()).recipients()).isEmpty();
    }

    @Test
    void eachSignatureAndEachAnnexThatFollowsHasItsLines() {
        Plan plan = Plan.builder()
                .addSignature(Signature.builder()
                        .capacity("TM. ỦY BAN NHÂN DÂN")
                        .position("CHỦ TỊCH")
                        .name("Lê Thị Hoa")
                        .build())
                .addAnnex(Annex.builder().title("Thể lệ").build())
                .addAnnex(Annex.builder()
                        .label("Phụ lục I")
                        .title("DANH SÁCH")
                        .addContent(Item.of("1.", "Lớp A"))
                        .build())
                .build();
        PlanForm form = PlanForm.of(plan);

        assertThat(form.signatures()).hasSize(1);
        assertThat(form.signatures().get(0))
                .extracting(Line::part)
                .containsExactly(FormPart.CAPACITY, FormPart.POSITION, FormPart.SIGNER);
        assertThat(form.annexes()).hasSize(1);
        assertThat(form.annexes().get(0))
                .extracting(Line::part, Line::text)
                .containsExactly(
                        tuple(FormPart.ANNEX_NUMBER, "Phụ lục I"),
                        tuple(FormPart.ANNEX_TITLE, "DANH SÁCH"),
                        tuple(FormPart.ITEM, "1. Lớp A"));
    }

    @Test
    void linesAreAllOfThemInOrder() {
        PlanForm form = PlanForm.of(HEADED);

        assertThat(texts(form.lines()))
                .containsExactly(
                        "UBND TỈNH",
                        "SỞ NỘI VỤ",
                        "Số: 5/KH-SNV",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Huế, ngày 09 tháng 3 năm 2026",
                        "KHẨN",
                        "KẾ HOẠCH",
                        "Mở lớp");
        assertThat(form.lines())
                .filteredOn(line -> line.part() == FormPart.NUMBER_LINE)
                .extracting(Line::at)
                .containsExactly(Location.ROOT.member("number"));
    }

    @Test
    void partsWithoutMarkersAreNumbered() {
        Item entry = Item.builder()
                .text("a")
                .addContent(Item.builder().text("b").build())
                .build();
        Plan plan = Plan.builder()
                .addBody(Section.builder().heading("MỤC ĐÍCH").addContent(entry).build())
                .addBody(Section.builder()
                        .heading("TỔ CHỨC")
                        .addContent(Assignment.builder()
                                .addAssignee("Văn phòng")
                                .addTask(Task.builder().text("Lập danh sách.").build())
                                .build())
                        .addContent(Assignment.builder()
                                .addAssignee("Phòng A")
                                .addTask(Task.builder().text("Phòng A mở lớp.").build())
                                .addTask(Task.builder().text("Báo cáo.").build())
                                .build())
                        .build())
                .build();
        Plan numbered = PlanForm.of(plan, Regime.PARTY).numbered();

        assertThat(texts(PlanForm.of(numbered, Regime.PARTY).body()))
                .containsExactly(
                        "I- MỤC ĐÍCH",
                        "- a",
                        "+ b",
                        "II- TỔ CHỨC",
                        "1. Văn phòng",
                        "- Lập danh sách.",
                        "- Phòng A mở lớp.",
                        "- Báo cáo.");
        assertThat(PlanForm.of(numbered, Regime.PARTY).numbered()).isEqualTo(numbered);
    }

    @Test
    void markersThatAreThereStayAndCount() {
        Plan plan = Plan.builder()
                .addBody(Section.builder().label("A.").heading("MỘT").build())
                .addBody(Section.builder().heading("HAI").build())
                .build();

        assertThat(PlanForm.of(plan, Regime.STATE).numbered().sections())
                .extracting(section -> section.label().orElseThrow().written())
                .containsExactly("A.", "II.");
    }
}
