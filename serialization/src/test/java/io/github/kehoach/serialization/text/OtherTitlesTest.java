package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that are not {@code KẾ HOẠCH}, and plans that another document carries. */
class OtherTitlesTest {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN XÃ NẬM CẦN
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 15/QĐ-UBND
            Nậm Cần, ngày 09 tháng 3 năm 2026
            """;

    private static final String DECISION = HEAD + """
            QUYẾT ĐỊNH
            Về việc ban hành Kế hoạch dạy bơi năm 2026
            Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Kế hoạch dạy bơi năm 2026.
            Điều 2. Quyết định có hiệu lực kể từ ngày ký./.

            Nơi nhận:
            - Các thôn;
            - Lưu: VT.
            CHỦ TỊCH

            Lò Thị Mỷ

            """;

    private static final String PLAN = """
            Dạy bơi năm 2026
            I. MỤC ĐÍCH
            - Mọi trẻ em biết bơi.
            II. PHÂN CÔNG
            1. Đoàn xã: mở lớp trước ngày 31/5/2026.
            """;

    private static Plan read(String text) {
        return PlanText.read(text).plan().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUYẾT ĐỊNH             | QUYẾT ĐỊNH        | Về việc khen thưởng
            BÁO CÁO KẾT QUẢ        | BÁO CÁO           | KẾT QUẢ Về việc khen thưởng
            Tờ trình               | Tờ trình          | Về việc khen thưởng
            KẾ HOẠCH BÀI DẠY       | KẾ HOẠCH BÀI DẠY  | Về việc khen thưởng
            KẾ HOẠCH               |                   | Về việc khen thưởng
            KẾ HOẠCH TỔ CHỨC       |                   | TỔ CHỨC Về việc khen thưởng
            """)
    void areKept(String line, String title, String subject) {
        Plan plan = read(HEAD + line + "\nVề việc khen thưởng\n\nI. NỘI DUNG\n- Một.\n- Hai.\n");
        assertThat(plan.title().orElse(null)).isEqualTo(title);
        assertThat(plan.subject()).contains(subject);
        assertThat(plan.formatVersion()).isEqualTo(title == null ? "1.0" : "1.1");
        assertThat(PlanJson.read(PlanJson.write(plan)).plan()).contains(plan);
        assertThat(read(PlanText.write(plan))).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DỰ ÁN PHÁT TRIỂN RỪNG\nSố: 5/KH-DA\nKẾ HOẠCH\nTrồng rừng\n",
                "ĐOÀN KIỂM TRA THEO\nQUYẾT ĐỊNH\nSỐ 12/QĐ-SYT\nSố: 5/KH-ĐKT\nKẾ HOẠCH\nKiểm tra\n",
                "BAN CHỈ ĐẠO\nCHƯƠNG TRÌNH NÔNG THÔN MỚI\n\nKẾ HOẠCH\nSơ kết\n",
                "BAN ĐIỀU HÀNH\nDỰ ÁN\n\nKẾ HOẠCH\nTrồng cây\n",
            })
    void areNotTakenFromTheNameOfAnIssuer(String text) {
        assertThat(read(text + "I. NỘI DUNG\n- Một.\n").title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BÁO CÁO TÌNH HÌNH THỰC HIỆN\nKẾ HOẠCH PHÁT TRIỂN KINH TẾ NĂM 2025\n",
                "HƯỚNG DẪN XÂY DỰNG\n\nKẾ HOẠCH GIÁO DỤC NĂM HỌC\n",
                "TỜ TRÌNH\nVề việc phê duyệt\nKẾ HOẠCH ĐẦU TƯ CÔNG\n",
            })
    void mayGoOnWithTheWordForAPlan(String text) {
        assertThat(read(HEAD + text + "I. NỘI DUNG\n- Một.\n").title()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾ HOẠCH\n",
                "K Ế  H O Ạ C H\n",
                "KẾ HOẠCH ",
                "PHỤ LỤC\nKẾ HOẠCH\n",
            })
    void aDecisionGivesThePlanThatItCarries(String title) {
        String note = "(Kèm theo Quyết định số 15/QĐ-UBND ngày 09 tháng 3 năm 2026 của Chủ tịch Ủy ban nhân dân xã)\n";
        String[] lines = PLAN.split("\n", 2);
        Reading reading = PlanText.read(DECISION + title + lines[0] + "\n" + note + lines[1]);
        Plan plan = reading.plan().orElseThrow();
        assertThat(plan.title()).isEmpty();
        assertThat(plan.subject()).contains("Dạy bơi năm 2026");
        assertThat(plan.attachedTo().flatMap(Citation::number)).hasToString("Optional[15/QĐ-UBND]");
        assertThat(plan.assignments()).hasSize(1);
        assertThat(reading.findings())
                .extracting(Finding::code, finding -> finding.found().orElse(""))
                .contains(
                        org.assertj.core.groups.Tuple.tuple("left-out", "QUYẾT ĐỊNH"),
                        org.assertj.core.groups.Tuple.tuple("left-out", "Lò Thị Mỷ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KẾ HOẠCH DẠY BƠI NĂM 2026\n", "KẾ HOẠCH HÀNH ĐỘNG\nDạy bơi năm 2026\n"})
    void aTitleWithTheSubjectOnItsLineIsCarriedToo(String title) {
        Plan plan = read(DECISION + title + PLAN.substring(PLAN.indexOf('\n') + 1));
        assertThat(plan.attachedTo().flatMap(Citation::number)).hasToString("Optional[15/QĐ-UBND]");
        assertThat(plan.subject().orElseThrow()).containsIgnoringCase("dạy bơi năm 2026");
    }

    @Test
    void theLetterheadOfTheDecisionSaysWhatThePlanIsAttachedToIfNoNoteDoes() {
        Plan plan = read(DECISION + "KẾ HOẠCH\n" + PLAN);
        assertThat(plan.attachedTo()).hasValueSatisfying(decision -> {
            assertThat(decision.type()).contains("Quyết định");
            assertThat(decision.number()).hasToString("Optional[15/QĐ-UBND]");
            assertThat(decision.issued().flatMap(issued -> issued.toLocalDate()))
                    .contains(LocalDate.of(2026, 3, 9));
        });
    }

    @Test
    void aPlanWithANumberOfItsOwnIsOnlySentWithALetter() {
        String letter = HEAD.replace("QĐ-UBND", "UBND-VP")
                + "Kính gửi: Các thôn\n\nĐề nghị thực hiện.\n\nNơi nhận:\n- Như trên.\n" + "CHỦ TỊCH\n\nLò Thị Mỷ\n\n";
        Plan plan = read(letter + HEAD.replace("15/QĐ", "16/KH") + "KẾ HOẠCH\n" + PLAN);
        assertThat(plan.number()).hasToString("Optional[16/KH-UBND]");
        assertThat(plan.issuers()).hasSize(1);
        assertThat(plan.attachedTo()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a heading of a report
                "BÁO CÁO\nKết quả năm 2025\nI. KẾT QUẢ\n- Tốt.\n\nKẾ HOẠCH\nNăm 2026 trồng thêm cây.\n",
                // annexes and parts of other documents
                "BÁO CÁO\nKết quả\nI. KẾT QUẢ\n- Tốt.\nCHỦ TỊCH\nLò Thị Mỷ\nPHỤ LỤC\nTÌNH HÌNH\nKẾ HOẠCH\nVỐN NĂM 2026\n1. Đường A: 100 tỷ\n",
                "QUYẾT ĐỊNH\nBan hành Quy chế\nĐiều 1. Ban hành Quy chế.\nCHỦ TỊCH\nLò Thị Mỷ\nQUY CHẾ\nChương II\nKẾ HOẠCH\nĐiều 5. Lập kế hoạch\n",
                "QUYẾT ĐỊNH\nGiao vốn\nĐiều 1. Giao vốn.\nCHỦ TỊCH\nLò Thị Mỷ\nPHỤ LỤC\nDỰ ÁN\nĐường Hoa\nKẾ HOẠCH\n100 tỷ\n",
                // a specimen for others
                "HƯỚNG DẪN\nXây dựng kế hoạch\nI. NỘI DUNG\n- Theo mẫu.\nCHỦ TỊCH\nLò Thị Mỷ\nMẫu số 01\nKẾ HOẠCH\n…\n",
                // an annex of a plan
                "KẾ HOẠCH\nDạy bơi\nI. NỘI DUNG\n- Mở lớp.\nCHỦ TỊCH\nLò Thị Mỷ\nPHỤ LỤC\nKẾ HOẠCH CHI TIẾT\n(Kèm theo Kế hoạch số 1/KH-UBND)\n",
            })
    void whatStandsInTheDocumentIsCarriedByNone(String text) {
        assertThat(read(HEAD + text).attachedTo()).isEmpty();
    }
}
