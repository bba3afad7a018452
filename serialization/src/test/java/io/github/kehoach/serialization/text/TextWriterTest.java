package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Task;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the writer composes, and what it must not touch. */
class TextWriterTest {
    private static Plan.Builder plan(Regime regime) {
        return Plan.builder().regime(regime).subject("Mở lớp dạy bơi");
    }

    private static List<String> lines(Plan plan) {
        return PlanText.write(plan).lines().filter(line -> !line.isBlank()).toList();
    }

    private static Citation citation() {
        return Citation.builder()
                .type("Kế hoạch")
                .number("5/KH-UBND")
                .issued(LocalDate.of(2026, 3, 5))
                .issuer("Ủy ban nhân dân tỉnh")
                .subject("phòng, chống đuối nước")
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATE       | Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về phòng, chống đuối nước;
            PARTY       | Căn cứ Kế hoạch số 5/KH-UBND, ngày 05/3/2026 của Ủy ban nhân dân tỉnh về phòng, chống đuối nước,
            TRADE_UNION | Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về phòng, chống đuối nước;
            """)
    void composesABasisInTheStyleOfItsRegime(Regime regime, String words) {
        Plan plan = plan(regime)
                .addLegalBasis(LegalBasis.builder()
                        .lead("Căn cứ")
                        .addDocument(citation())
                        .build())
                .enactment("Sở Nội vụ ban hành Kế hoạch như sau:")
                .build();

        assertThat(lines(plan)).contains(words);
    }

    @Test
    void theWordsOfABasisWin() {
        Plan plan = plan(Regime.STATE)
                .addLegalBasis(LegalBasis.builder()
                        .lead("Căn cứ")
                        .addDocument(citation())
                        .text("Theo  lời dặn của tỉnh")
                        .build())
                .build();

        assertThat(PlanText.write(plan)).contains("Theo  lời dặn của tỉnh.").doesNotContain("5/KH-UBND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Luật      | Thư viện | 2019-11-21 | Căn cứ Luật Thư viện ngày 21/11/2019.
            Luật      | Thư viện | 2019       | Căn cứ Luật Thư viện năm 2019.
            Nghị định | quy định về hồ bơi | 2025-10 | Căn cứ Nghị định tháng 10 năm 2025 quy định về hồ bơi.
            """)
    void composesLawsByTheirNamesAndDatesByWhatIsKnown(String type, String subject, String issued, String words) {
        Plan plan = plan(Regime.STATE)
                .addLegalBasis(LegalBasis.builder()
                        .lead("Căn cứ")
                        .addDocument(Citation.builder()
                                .type(type)
                                .subject(subject)
                                .issued(PartialDate.parse(issued))
                                .build())
                        .build())
                .build();

        assertThat(lines(plan)).contains(words);
    }

    @Test
    void composesNoTitleLineWhereALineUnderTheTaskNamesTheBodies() {
        Task.Builder task = Task.builder().text("Làm bảng tin").addContent(Item.of("-", "Chủ trì: Thư viện tỉnh."));
        Plan plan = plan(Regime.STATE)
                .addBody(
                        Assignment.builder()
                                .label("1.")
                                .addAssignee("Thư viện tỉnh")
                                .addTask(task.build())
                                .build(),
                        Assignment.builder()
                                .label("2.")
                                .addAssignee("Văn phòng")
                                .addTask(task.build())
                                .build())
                .build();

        assertThat(lines(plan))
                .containsSubsequence("1. Làm bảng tin", "- Chủ trì: Thư viện tỉnh.", "2. Văn phòng", "Làm bảng tin");
    }

    @Test
    void composesTheTitleLineOfAnAssignment() {
        Plan plan = plan(Regime.STATE)
                .addBody(Section.builder()
                        .label("I.")
                        .heading("TỔ CHỨC THỰC HIỆN")
                        .addContent(
                                Assignment.builder()
                                        .label("1.")
                                        .addAssignee("Văn phòng")
                                        .addAssignee("Phòng Tài chính")
                                        .addTask(Task.of("-", "Thuê hồ bơi."))
                                        .build(),
                                Assignment.builder()
                                        .label("2.")
                                        .addAssignee("Thư viện tỉnh")
                                        .addTask(Task.builder()
                                                .text("Thư viện tỉnh chủ trì làm bảng tin.")
                                                .build())
                                        .build())
                        .build())
                .build();

        assertThat(lines(plan))
                .containsSubsequence(
                        "1. Văn phòng, Phòng Tài chính", "- Thuê hồ bơi.", "2. Thư viện tỉnh chủ trì làm bảng tin.");
    }

    @ParameterizedTest
    @CsvSource({"STATE, I. II., 1. 2.", "PARTY, I- II-, 1. 2.", "YOUTH_UNION, I. II., 1. 2."})
    void numbersSectionsWithoutALabel(Regime regime, String first, String second) {
        Section inner = Section.builder()
                .heading("Lớp hè")
                .addContent(Item.of("-", "Ở xã."))
                .build();
        Section outer =
                Section.builder().heading("NỘI DUNG").addContent(inner, inner).build();
        String[] outers = first.split(" ", -1);
        String[] inners = second.split(" ", -1);

        assertThat(lines(plan(regime).addBody(outer, outer).build()))
                .containsSubsequence(
                        outers[0] + " NỘI DUNG",
                        inners[0] + " Lớp hè",
                        inners[1] + " Lớp hè",
                        outers[1] + " NỘI DUNG",
                        inners[0] + " Lớp hè");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATE       | /KH-SNV | Số:       /KH-SNV
            STATE       | 5/KH-SNV | Số: 5/KH-SNV
            PARTY       | -KH/TU  | Số       -KH/TU
            PARTY       | 5-KH/TU | Số 5-KH/TU
            """)
    void leavesRoomForANumberThatIsToCome(Regime regime, String number, String line) {
        Plan plan = plan(regime).number(number).build();

        assertThat(lines(plan).get(0)).startsWith(line);
        assertThat(PlanText.read(PlanText.write(plan)).plan().orElseThrow().number())
                .isEqualTo(plan.number());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-09 | Huế, ngày 09 tháng 3 năm 2026
            2026-01-31 | Huế, ngày 31 tháng 01 năm 2026
            2026-04    | Huế, ngày       tháng 4 năm 2026
            2026       | Huế, ngày       tháng       năm 2026
            """)
    void leavesRoomForADayThatIsToCome(String issued, String line) {
        Plan plan = plan(Regime.STATE)
                .place("Huế")
                .issued(PartialDate.parse(issued).orElseThrow())
                .build();

        assertThat(lines(plan)).contains(line);
        assertThat(PlanText.read(PlanText.write(plan)).plan().orElseThrow().issued())
                .isEqualTo(plan.issued());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATE       | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Số: 5/KH
            TRADE_UNION | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Số: 5/KH
            PARTY       | ĐẢNG CỘNG SẢN VIỆT NAM             | Số 5/KH
            YOUTH_UNION | ĐOÀN TNCS HỒ CHÍ MINH              | Số: 5/KH
            """)
    void hasTheTitleOfItsRegimeAbove(Regime regime, String title, String number) {
        String text = PlanText.write(plan(regime)
                .addIssuer(Issuer.of("TỈNH CÀ MAU", "PHÒNG BƠI"))
                .number("5/KH")
                .build());

        assertThat(text).startsWith("TỈNH CÀ MAU        " + title + "\n").contains("\n" + number);
    }

    @ParameterizedTest
    @CsvSource({"STATE, ;, - Lưu: VT. 'TC'", "PARTY, ',', - Lưu VT. 'TC'", "FRONT, ;, - Lưu: VT. 'TC'"})
    void closesTheListInTheStyleOfItsRegime(Regime regime, String mark, String archive) {
        Plan plan = plan(regime)
                .recipients(List.of(Recipient.of("Sở Tài chính", "b/c"), Recipient.of("Các phòng")))
                .archive("VT")
                .build();

        assertThat(lines(plan))
                .containsSubsequence(
                        "Nơi nhận:", "- Sở Tài chính (b/c)" + mark, "- Các phòng" + mark, archive.replace(" 'TC'", ""));
    }

    @Test
    void theListEndsInAFullStopWithoutAnArchiveLine() {
        Plan plan = plan(Regime.STATE)
                .recipients(List.of(Recipient.of("Sở Tài chính"), Recipient.of("Các phòng")))
                .build();

        assertThat(lines(plan)).containsSubsequence("- Sở Tài chính;", "- Các phòng.");
    }

    @Test
    void groupsHaveTheirHeadingsAndAnArchiveMayNameNobody() {
        Plan plan = plan(Regime.PARTY)
                .recipients(List.of(
                        Recipient.builder().name("Tỉnh ủy").group("Bản điện tử").build(),
                        Recipient.builder()
                                .name("Huyện ủy")
                                .group("Bản điện tử")
                                .build(),
                        Recipient.builder().name("Chi bộ").group("Bản giấy").build()))
                .archive()
                .build();

        assertThat(lines(plan))
                .containsSubsequence(
                        "Nơi nhận:", "Bản điện tử:", "- Tỉnh ủy,", "- Huyện ủy,", "Bản giấy:", "- Chi bộ,", "- Lưu.");
    }

    @Test
    void writesEachSignatureAndItsName() {
        Plan plan = plan(Regime.STATE)
                .signatures(List.of(
                        Signature.builder()
                                .capacity("TM. BAN THƯỜNG VỤ")
                                .position("CHỦ TỊCH")
                                .name("Trần Thị Mai")
                                .build(),
                        Signature.builder()
                                .position("GIÁM ĐỐC")
                                .name("Đỗ Văn Khỏe")
                                .build()))
                .build();

        assertThat(lines(plan)).endsWith("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Trần Thị Mai", "GIÁM ĐỐC", "Đỗ Văn Khỏe");
    }

    @Test
    void annexesThatAreOnlyAnnouncedAreNotWrittenAgain() {
        Plan plan = plan(Regime.STATE)
                .addBody(Paragraph.of("Mở lớp (có danh sách kèm theo)."))
                .addAnnex(Annex.builder().title("danh sách").build())
                .build();

        assertThat(PlanText.write(plan)).containsOnlyOnce("danh sách");
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    void storedTextsStayAsTheyAre(Regime regime) {
        List<String> texts = List.of("Uỷ ban, hoà bình ;", "thiếu dấu chấm", "hai  dấu cách./.", "NGOẶC “kép”");
        Plan plan = plan(regime)
                .addAllBody(texts.stream().map(Paragraph::of).toList())
                .build();

        assertThat(lines(plan)).containsSubsequence(texts);
    }

    @Test
    void anEmptyPlanIsATitle() {
        assertThat(lines(Plan.builder().build())).contains("KẾ HOẠCH");
        assertThat(PlanText.write(Plan.builder().build())).endsWith("\n");
    }
}
