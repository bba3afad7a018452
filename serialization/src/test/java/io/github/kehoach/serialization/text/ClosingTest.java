package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTest {
    private static final String BODY = "KẾ HOẠCH\nMở lớp dạy bơi\n\nI. NỘI DUNG\n- Mở lớp ở xã.\n\n"
            + "Trên đây là Kế hoạch mở lớp dạy bơi./.\n\n";

    private static Plan read(String closing) {
        return PlanText.read(BODY + closing).plan().orElseThrow();
    }

    private static String recipients(Plan plan) {
        return plan.recipients().stream().map(ClosingTest::sketch).collect(Collectors.joining(" | "));
    }

    private static String sketch(Recipient recipient) {
        return recipient.group().map(group -> group + ": ").orElse("")
                + recipient.name()
                + recipient.purpose().map(purpose -> " [" + purpose + "]").orElse("");
    }

    private static String signatures(Plan plan) {
        return plan.signatures().stream().map(ClosingTest::sketch).collect(Collectors.joining(" | "));
    }

    private static String sketch(Signature signature) {
        return String.join(", ", signature.capacity()) + " / "
                + signature.position().orElse("-") + " / "
                + signature.name().orElse("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Nơi nhận:
                - Sở Tài chính (để b/c);
                - Các phòng, ban;
                - Lưu: VT, TC.

                TM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH

                Trần Thị Mai
                """,
                // beside each other
                """
                Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
                - Sở Tài chính (để b/c);               KT. CHỦ TỊCH
                - Các phòng, ban;                      PHÓ CHỦ TỊCH
                - Lưu: VT, TC.


                                                       Trần Thị Mai
                """,
                // as cells
                """
                | Nơi nhận: | TM. ỦY BAN NHÂN DÂN |
                | - Sở Tài chính (để b/c); | KT. CHỦ TỊCH |
                | - Các phòng, ban; | PHÓ CHỦ TỊCH |
                | - Lưu: VT, TC. | Trần Thị Mai |
                """,
                // the signature first
                """
                TM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH

                Trần Thị Mai

                Nơi nhận:
                - Sở Tài chính (để b/c);
                - Các phòng, ban;
                - Lưu: VT, TC.
                """,
                // other marks
                """
                **Nơi nhận:**
                – Sở Tài chính (để b/c),
                – Các phòng, ban,
                – Lưu VT, TC.

                **TM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH**

                *Trần Thị Mai*
                """,
            })
    void isReadInWhateverOrderItsColumnsCame(String closing) {
        Plan plan = read(closing);

        assertThat(recipients(plan)).isEqualTo("Sở Tài chính [để b/c] | Các phòng, ban");
        assertThat(plan.archive()).contains(Archive.of("VT", "TC"));
        assertThat(signatures(plan)).isEqualTo("TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Trần Thị Mai");
        assertThat(plan.body()).hasSize(2);
        assertThat(plan.annexes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TM. ỦY BAN NHÂN DÂN~CHỦ TỊCH              | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Trần Thị Mai
            KT. GIÁM ĐỐC~PHÓ GIÁM ĐỐC                 | KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Thị Mai
            TL. CHỦ TỊCH~CHÁNH VĂN PHÒNG              | TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG / Trần Thị Mai
            TUQ. GIÁM ĐỐC~TRƯỞNG PHÒNG                | TUQ. GIÁM ĐỐC / TRƯỞNG PHÒNG / Trần Thị Mai
            Q. GIÁM ĐỐC                               | - / Q. GIÁM ĐỐC / Trần Thị Mai
            GIÁM ĐỐC                                  | - / GIÁM ĐỐC / Trần Thị Mai
            T/M ĐẢNG ỦY~BÍ THƯ                        | T/M ĐẢNG ỦY / BÍ THƯ / Trần Thị Mai
            K/T TRƯỞNG BAN~PHÓ TRƯỞNG BAN             | K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN / Trần Thị Mai
            T/L BAN THƯỜNG VỤ~CHÁNH VĂN PHÒNG         | T/L BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG / Trần Thị Mai
            TM. BAN THƯỜNG VỤ~CHỦ TỊCH                | TM. BAN THƯỜNG VỤ / CHỦ TỊCH / Trần Thị Mai
            TM. BAN THƯỜNG VỤ TỈNH ĐOÀN~PHÓ BÍ THƯ    | TM. BAN THƯỜNG VỤ TỈNH ĐOÀN / PHÓ BÍ THƯ / Trần Thị Mai
            TM. BAN THƯỜNG TRỰC~CHỦ TỊCH              | TM. BAN THƯỜNG TRỰC / CHỦ TỊCH / Trần Thị Mai
            TM. BAN CHẤP HÀNH~BÍ THƯ                  | TM. BAN CHẤP HÀNH / BÍ THƯ / Trần Thị Mai
            TRƯỞNG ĐOÀN                               | - / TRƯỞNG ĐOÀN / Trần Thị Mai
            """)
    void readsTheSignatureOfEachRegime(String lines, String expected) {
        Plan plan = read("Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n" + lines.replace('~', '\n') + "\n\nTrần Thị Mai\n");

        assertThat(signatures(plan).replaceFirst("^ /", "- /")).isEqualTo(expected);
    }

    @Test
    void aJointPlanHasSeveralSignatures() {
        Plan plan = read("""
                Nơi nhận:
                - Các phòng;
                - Lưu: VT.

                TM. BAN THƯỜNG VỤ
                CHỦ TỊCH

                Trần Thị Mai

                KT. GIÁM ĐỐC
                PHÓ GIÁM ĐỐC

                Đỗ Văn Khỏe
                """);

        assertThat(signatures(plan))
                .isEqualTo("TM. BAN THƯỜNG VỤ / CHỦ TỊCH / Trần Thị Mai | KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Đỗ Văn Khỏe");
    }

    @Test
    void groupsAndEntriesOverSeveralLines() {
        Plan plan = read("""
                Nơi nhận:

                Bản điện tử:

                - Ủy ban nhân dân tỉnh (b/c),
                - Các sở, ban, ngành và các
                đoàn thể trong tỉnh (p/h),

                Bản giấy:

                - Các xã, phường,
                - Lưu VT.
                """);

        assertThat(recipients(plan))
                .isEqualTo("Bản điện tử: Ủy ban nhân dân tỉnh [b/c]"
                        + " | Bản điện tử: Các sở, ban, ngành và các đoàn thể trong tỉnh [p/h]"
                        + " | Bản giấy: Các xã, phường");
        assertThat(plan.archive()).contains(Archive.of("VT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Lưu: VT, TC.            | VT; TC
            - Lưu VT.                 | VT
            - Lưu: VT; TC (3b).       | VT; TC (3b)
            - Lưu: VT, P.NV (Hà, Mai).| VT; P.NV (Hà, Mai)
            - Lưu.                    | ''
            - Lưu:                    | ''
            Lưu: VT.                  | VT
            - LƯU: VT.                | VT
            """)
    void theArchiveLineKeepsItsOrder(String line, String entries) {
        List<String> read = read("Nơi nhận:\n- Các phòng;\n" + line + "\n\nGIÁM ĐỐC\n\nTrần Thị Mai\n")
                .archive()
                .orElseThrow()
                .entries();

        assertThat(String.join("; ", read)).isEqualTo(entries);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Sở Tài chính (để b/c);           | Sở Tài chính [để b/c]
            - Sở Tài chính (để báo cáo);       | Sở Tài chính [để báo cáo]
            - Sở Tài chính (p/h);              | Sở Tài chính [p/h]
            - Sở Tài chính;                    | Sở Tài chính
            - Sở Tài chính                     | Sở Tài chính
            - Các xã (có tên ở phụ lục);       | Các xã (có tên ở phụ lục)
            - Phòng A; Phòng B;                | Phòng A; Phòng B
            - Như trên;                        | Như trên
            """)
    void aRecipientIsALineAndItsPurposeWithoutBrackets(String line, String expected) {
        assertThat(recipients(read("Nơi nhận:\n" + line + "\n- Lưu: VT.\n"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trên đây là Kế hoạch mở lớp dạy bơi; các phòng triển khai thực hiện./.",
                "Trên đây là Kế hoạch mở lớp dạy bơi.",
                "Yêu cầu các phòng nghiêm túc triển khai thực hiện Kế hoạch này./.",
                "Căn cứ Kế hoạch này, các phòng chủ động mở lớp./.",
            })
    void theClosingSentenceBelongsToThePlanAndNotToItsLastSection(String sentence) {
        assertThat(Sketch.read("I. NỘI DUNG\n- Mở lớp ở xã.\n\n" + sentence + "\n\nNơi nhận:\n- Các phòng;\n"))
                .isEqualTo("section I. NỘI DUNG\n  item - Mở lớp ở xã.\nparagraph " + sentence + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NGUYỄN VĂN AN",
                "Đinh K'Rể",
                "Y Thanh Hà Niê Kđăm",
                "Đại tá Ksor Phước",
                "Thiếu úy Lê Văn An",
                "PGS.TS. Trần Bình"
            })
    void isSignedByNamesOfManyForms(String name) {
        Plan plan = read("Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\n" + name + "\n");

        assertThat(signatures(plan)).isEqualTo("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / " + name);
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }

    @Test
    void anOfficeOverTwoLinesIsNoName() {
        Plan plan = read("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTHƯỜNG TRỰC\n");

        assertThat(signatures(plan)).isEqualTo("KT. CHỦ TỊCH, PHÓ CHỦ TỊCH / THƯỜNG TRỰC / -");
    }

    @Test
    void recipientsMayStandOnOneLine() {
        Plan plan =
                read("Nơi nhận: - Sở Y tế - Bộ phận Một cửa; - Các phòng, ban; - Lưu: VT.\nGIÁM ĐỐC\n\nTrần Thị Mai\n");

        assertThat(recipients(plan)).isEqualTo("Sở Y tế - Bộ phận Một cửa | Các phòng, ban");
        assertThat(plan.archive()).contains(Archive.of("VT"));
    }

    @Test
    void signaturesOfAJointPlanMayStandBesideEachOther() {
        Plan plan = read("""
                Nơi nhận:
                - Các phòng;
                - Lưu: VT.
                CHỦ TỊCH CÔNG ĐOÀN           GIÁM ĐỐC
                (Đã ký)                      (Đã ký)
                Lê Văn An                    Trần Thị Mai
                """);

        assertThat(signatures(plan)).isEqualTo(" / CHỦ TỊCH CÔNG ĐOÀN / Lê Văn An |  / GIÁM ĐỐC / Trần Thị Mai");
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }

    @Test
    void whoWroteThePlanMaySignBelowWhoApprovedIt() {
        Plan plan = read(
                "HIỆU TRƯỞNG\n\nLê Văn An\n\nNGƯỜI LẬP KẾ HOẠCH\n\nTrần Thị Mai\n\nPHỤ LỤC\nDANH SÁCH\n1. Lớp 10A\n");

        assertThat(signatures(plan)).isEqualTo(" / HIỆU TRƯỞNG / Lê Văn An |  / NGƯỜI LẬP KẾ HOẠCH / Trần Thị Mai");
        assertThat(plan.annexes()).hasSize(1);
    }

    @Test
    void aNameAloneAfterTheListSigns() {
        assertThat(signatures(read("Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nTrần Thị Mai\n")))
                .isEqualTo(" / - / Trần Thị Mai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ˆ Trần Thị Mai", "¬ Trần Thị Mai"})
    void aScanMaySetASignBeforeTheName(String name) {
        Reading reading = PlanText.read(BODY + "Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n" + name + "\n");

        Plan plan = reading.plan().orElseThrow();
        assertThat(signatures(plan)).isEqualTo(" / - / Trần Thị Mai");
        assertThat(recipients(plan)).isEqualTo("Các phòng");
        assertThat(reading.findings()).extracting(Finding::found).containsExactly(Optional.of(name.substring(0, 1)));
    }

    @Test
    void aScanMayMisreadALetterOfTheHeading() {
        assertThat(recipients(read("Với nhận:\n- Các phòng;\n- Lưu: VT.\n"))).isEqualTo("Các phòng");
        assertThat(read("Tiếp nhận:\n- Các phòng;\n").recipients()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận:\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n",
                "Nơi nhận:\n- Các phòng;\nNơi nhận:\n- Lưu: VT.\n",
            })
    void aHeadingThatIsThereTwiceIsReportedOnce(String list) {
        Reading reading = PlanText.read(BODY + list);

        assertThat(recipients(reading.plan().orElseThrow())).isEqualTo("Các phòng");
        assertThat(reading.findings()).extracting(Finding::found).containsExactly(Optional.of("Nơi nhận:"));
    }
}
