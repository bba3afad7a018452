package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreambleTest {
    private static final String ENACTMENT = "Sở Nội vụ ban hành Kế hoạch mở lớp dạy bơi như sau:";

    private static Plan read(String text) {
        return PlanText.read(text + "\n\nI. NỘI DUNG\n- Mở lớp.\n").plan().orElseThrow();
    }

    private static Plan bases(String text) {
        return read("KẾ HOẠCH\nMở lớp dạy bơi\n\n" + text);
    }

    private static String sketch(Plan plan) {
        return plan.legalBases().stream()
                .map(basis -> basis.lead().orElse("-") + ": "
                        + basis.documents().stream().map(PreambleTest::sketch).collect(Collectors.joining(" & ")))
                .collect(Collectors.joining("; "));
    }

    private static String sketch(Citation citation) {
        String number = citation.number()
                .map(Object::toString)
                .orElseGet(() -> citation.type() + " " + citation.subject().orElse(""));
        return number + citation.issued().map(date -> " " + date).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾ HOẠCH\nMở lớp dạy bơi cho trẻ em trong xã",
                "KẾ HOẠCH\n\nMở lớp dạy bơi cho trẻ em trong xã",
                "KẾ HOẠCH\nMở lớp dạy bơi\ncho trẻ em trong xã",
                "KẾ HOẠCH\n\nMở lớp dạy bơi\n\ncho trẻ em trong xã\n",
                "K Ế H O Ạ C H\nMở lớp dạy bơi\ncho trẻ em\ntrong xã\n-----",
                "KẾ HOẠCH MỞ RỘNG\nMở lớp dạy bơi cho trẻ em trong xã",
                "**KẾ HOẠCH**\n**Mở lớp dạy bơi cho trẻ em trong xã**\n\n______",
                "KẾ HOẠCH:\nMở lớp dạy bơi cho trẻ em trong xã",
            })
    void joinsTheSubjectToOneLine(String text) {
        String subject = read(text + "\n\n" + ENACTMENT).subject().orElseThrow();

        assertThat(subject).endsWith("Mở lớp dạy bơi cho trẻ em trong xã");
        assertThat(read(text + "\n\n" + ENACTMENT).enactment()).contains(ENACTMENT);
    }

    @Test
    void aTextWithoutATitleHasNoSubject() {
        Plan plan = read("Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;\n" + ENACTMENT);

        assertThat(plan.subject()).isEmpty();
        assertThat(sketch(plan)).isEqualTo("Căn cứ: 5/KH-UBND 2026-03-05");
        assertThat(plan.enactment()).contains(ENACTMENT);
    }

    @Test
    void readsTheDecisionThatAPlanIsIssuedWith() {
        Plan plan = bases("(Ban hành kèm theo Quyết định số 12/QĐ-SNV ngày 05/3/2026 của Giám đốc Sở Nội vụ)\n");

        assertThat(plan.subject()).contains("Mở lớp dạy bơi");
        assertThat(plan.attachedTo())
                .contains(Citation.builder()
                        .type("Quyết định")
                        .number("12/QĐ-SNV")
                        .issued(java.time.LocalDate.of(2026, 3, 5))
                        .issuer("Giám đốc Sở Nội vụ")
                        .build());
        assertThat(plan.annexes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;           | Căn cứ: 5/KH-UBND 2026-03-05
            Thực hiện Chỉ thị số 7-CT/TU, ngày 5/3/2026 của Tỉnh ủy;                        | Thực hiện: 7-CT/TU 2026-03-05
            Theo Công văn số 9/SNV-VP ngày 5 tháng 3 năm 2026 của Sở Nội vụ;                | Theo: 9/SNV-VP 2026-03-05
            Căn cứ Luật Thư viện ngày 21/11/2019;                                           | Căn cứ: Luật Thư viện 2019-11-21
            Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;                                 | Căn cứ: Luật Thư viện 2019-11-21
            Thực hiện Chỉ thị số 7-CT/TU ngày 5/3/2026 của Tỉnh ủy; Kế hoạch số 8-KH/HU ngày 6/3/2026 của Huyện ủy; | Thực hiện: 7-CT/TU 2026-03-05 & 8-KH/HU 2026-03-06
            Xét đề nghị của Chánh Văn phòng;                                                | Xét đề nghị của:
            """)
    void readsABasis(String line, String basis) {
        Plan plan = bases(line + "\n" + ENACTMENT);

        assertThat(sketch(plan).replace("Optional[", "").replace("]", "").strip())
                .isEqualTo(basis);
        assertThat(plan.legalBases())
                .extracting(LegalBasis::text)
                .containsExactly(Optional.of(line.substring(0, line.length() - 1)));
        assertThat(plan.enactment()).contains(ENACTMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // apart, with each closing mark
                """
                Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;

                Thực hiện Chỉ thị số 7-CT/TU ngày 5/3/2026 của Tỉnh ủy.

                Sở Nội vụ ban hành Kế hoạch mở lớp dạy bơi như sau:
                """,
                // dashed, as the Party writes
                """
                - Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;
                - Thực hiện Chỉ thị số 7-CT/TU ngày 5/3/2026 của Tỉnh ủy,
                Sở Nội vụ ban hành Kế hoạch mở lớp dạy bơi như sau:
                """,
                // in one sentence with the enactment
                """
                Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;
                Thực hiện Chỉ thị số 7-CT/TU ngày 5/3/2026 của Tỉnh ủy, Sở Nội vụ ban hành Kế hoạch mở lớp dạy bơi như sau:
                """,
                // over several lines
                """
                Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026
                của Ủy ban nhân dân tỉnh;
                Thực hiện Chỉ thị số 7-CT/TU ngày 5/3/2026
                của Tỉnh ủy,
                Sở Nội vụ ban hành Kế hoạch mở lớp dạy bơi
                như sau:
                """,
            })
    void tellsBasesFromTheEnactment(String text) {
        Plan plan = bases(text);

        assertThat(sketch(plan)).isEqualTo("Căn cứ: 5/KH-UBND 2026-03-05; Thực hiện: 7-CT/TU 2026-03-05");
        assertThat(plan.legalBases())
                .extracting(basis -> basis.text().orElseThrow())
                .containsExactly(
                        "Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh",
                        "Thực hiện Chỉ thị số 7-CT/TU ngày 5/3/2026 của Tỉnh ủy");
        assertThat(plan.enactment()).contains(ENACTMENT);
        assertThat(plan.body()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ ban hành Kế hoạch như sau:",
                "Ban Thường vụ Tỉnh đoàn xây dựng kế hoạch tổ chức với các nội dung cụ thể như sau:",
                "Để trẻ em biết bơi, Ủy ban nhân dân xã lập Kế hoạch như sau:",
            })
    void anEnactmentNeedsNoBasis(String enactment) {
        Plan plan = bases(enactment);

        assertThat(plan.legalBases()).isEmpty();
        assertThat(plan.enactment()).contains(enactment);
    }

    @Test
    void aReasonRightBeforeTheEnactmentBelongsToIt() {
        Plan plan = bases("Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;\n\n"
                + "Để trẻ em vùng sông nước đều biết bơi trước mùa mưa.\n\n" + ENACTMENT);

        assertThat(sketch(plan)).isEqualTo("Căn cứ: 5/KH-UBND 2026-03-05");
        assertThat(plan.enactment()).contains("Để trẻ em vùng sông nước đều biết bơi trước mùa mưa. " + ENACTMENT);
    }

    @Test
    void aReasonBeforeABasisKeepsItsPlace() {
        Plan plan = bases("Để trẻ em vùng sông nước đều biết bơi trước mùa mưa.\n\n"
                + "Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;\n\n" + ENACTMENT);

        assertThat(sketch(plan)).isEqualTo("-: ; Căn cứ: 5/KH-UBND 2026-03-05");
        assertThat(plan.enactment()).contains(ENACTMENT);
    }

    @Test
    void aSubjectInCapitalsIsOneWithItsFullStopAndItsCitation() {
        assertThat(read("KẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ SỐ 7-CT/TU NGÀY 05/3/2026\nCỦA TỈNH ỦY VỀ DẠY BƠI.\n"
                                + "Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;\n" + ENACTMENT)
                        .subject())
                .contains("THỰC HIỆN CHỈ THỊ SỐ 7-CT/TU NGÀY 05/3/2026 CỦA TỈNH ỦY VỀ DẠY BƠI.");
    }

    @Test
    void readsTheHeadOfADecisionThatCarriesAPlan() {
        Plan plan = PlanText.read("""
                UBND TỈNH CÀ MAU
                |
                Số:
                27/QĐ-UBND
                |
                Cà
                Mau, ngày 09 tháng 3 năm 2026
                |
                QUYẾT ĐỊNH
                BAN HÀNH KẾ HOẠCH DẠY BƠI
                Căn cứ Luật Trẻ em ngày 05/4/2016;
                Theo đề nghị của Sở Nội vụ tại Tờ trình số 5/TTr-SNV ngày 05/3/2026, QUYẾT ĐỊNH:
                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch dạy bơi.
                """).plan().orElseThrow();

        assertThat(plan.number()).map(Object::toString).contains("27/QĐ-UBND");
        assertThat(plan.place()).contains("Cà Mau");
        assertThat(plan.title()).contains("QUYẾT ĐỊNH");
        assertThat(plan.subject()).contains("BAN HÀNH KẾ HOẠCH DẠY BƠI");
        assertThat(sketch(plan))
                .isEqualTo("Căn cứ: Optional[Luật] Trẻ em 2016-04-05; Theo đề nghị của: 5/TTr-SNV 2026-03-05");
        assertThat(plan.enactment()).contains("QUYẾT ĐỊNH:");
    }

    @Test
    void wordsWithoutALeadStayInTheBody() {
        assertThat(Sketch.read("Xã có ba hồ bơi.\n\nI. NỘI DUNG\n- Mở lớp.\n"))
                .isEqualTo("paragraph Xã có ba hồ bơi.\nsection I. NỘI DUNG\n  item - Mở lớp.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "."})
    void aPartOnTheBasesIsNoBasis(String stop) {
        Plan plan = PlanText.read("KẾ HOẠCH\nDạy bơi\n\nI. Căn cứ xây dựng kế hoạch" + stop
                        + "\nCăn cứ Luật Trẻ em;\nII. Nội dung\n- Mở lớp bơi.\n")
                .plan()
                .orElseThrow();

        assertThat(plan.sections())
                .extracting(Section::heading)
                .containsExactly("Căn cứ xây dựng kế hoạch" + stop, "Nội dung");
        assertThat(plan.legalBases()).isEmpty();
    }

    @Test
    void basesMayBeNumbered() {
        Plan plan = PlanText.read(
                        "KẾ HOẠCH\nDạy bơi\n\n1. Căn cứ Luật Trẻ em ngày 05/4/2016;\n2. Căn cứ tình hình thực tế\n\n"
                                + "I. NỘI DUNG\n- Mở lớp bơi.\n")
                .plan()
                .orElseThrow();

        assertThat(plan.legalBases()).hasSize(2);
        assertThat(plan.sections()).hasSize(1);
    }
}
