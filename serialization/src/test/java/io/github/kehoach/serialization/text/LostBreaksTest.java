package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostBreaksTest {
    private static final String HEAD = "UBND TỈNH HÀ NAM SỞ Y TẾ ------- CỘNG HÒA XÃ HỘI\n"
            + "CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ----- Số: 12/KH-SYT Hà Nam, ngày\n"
            + "05 tháng 01 năm 2026 KẾ HOẠCH ";

    private static final String PREAMBLE = "Căn cứ Luật Dược ngày 06/4/2016; Căn cứ Quyết định số 3/QĐ-UBND ngày\n"
            + "02/01/2026 của UBND tỉnh; Sở Y tế ban hành Kế hoạch như sau: ";

    private static final String CLOSING = " Trên đây là Kế hoạch của Sở Y tế./. Nơi nhận: - UBND tỉnh (để b/c);\n"
            + "- Phòng Lao động - Thương binh và Xã hội; Bản giấy: - Các trạm y tế; - Lưu: VT, NVY. TM. SỞ Y TẾ KT.\n"
            + "GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Thị Bình";

    private static List<String> restored(String text) {
        return LostBreaks.restored(Lines.of(text).all()).orElseThrow().stream()
                .map(Line::text)
                .toList();
    }

    private static List<String> body(String body) {
        List<String> lines = restored(HEAD + "TIÊM CHỦNG NĂM 2026 " + PREAMBLE + body + CLOSING);
        int start = lines.indexOf("Sở Y tế ban hành Kế hoạch như sau:") + 1;
        return lines.subList(start, lines.indexOf("Trên đây là Kế hoạch của Sở Y tế./."));
    }

    @Test
    void setsThePartsOfTheFormOnLinesOfTheirOwn() {
        assertThat(restored(HEAD + "TIÊM CHỦNG NĂM 2026 " + PREAMBLE
                        + "I. MỤC ĐÍCH 1. Phòng bệnh. 2. Giảm chi phí. II. NỘI DUNG - Tiêm đủ mũi." + CLOSING))
                .containsExactly(
                        "UBND TỈNH HÀ NAM",
                        "SỞ Y TẾ",
                        "-------",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "-----",
                        "Số: 12/KH-SYT",
                        "Hà Nam, ngày 05 tháng 01 năm 2026",
                        "KẾ HOẠCH",
                        "TIÊM CHỦNG NĂM 2026",
                        "Căn cứ Luật Dược ngày 06/4/2016;",
                        "Căn cứ Quyết định số 3/QĐ-UBND ngày 02/01/2026 của UBND tỉnh;",
                        "Sở Y tế ban hành Kế hoạch như sau:",
                        "I. MỤC ĐÍCH",
                        "1. Phòng bệnh.",
                        "2. Giảm chi phí.",
                        "II. NỘI DUNG",
                        "- Tiêm đủ mũi.",
                        "Trên đây là Kế hoạch của Sở Y tế./.",
                        "Nơi nhận:",
                        "- UBND tỉnh (để b/c);",
                        "- Phòng Lao động - Thương binh và Xã hội;",
                        "Bản giấy:",
                        "- Các trạm y tế;",
                        "- Lưu: VT, NVY.",
                        "TM. SỞ Y TẾ",
                        "KT. GIÁM ĐỐC",
                        "PHÓ GIÁM ĐỐC",
                        "Trần Thị Bình");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            TIÊM CHỦNG NĂM 2026                        > TIÊM CHỦNG NĂM 2026
            Tiêm chủng mở rộng năm 2026                > Tiêm chủng mở rộng năm 2026
            TUYÊN TRUYỀN “Tháng Tiêm chủng - 2026”     > TUYÊN TRUYỀN “Tháng Tiêm chủng - 2026”
            Tiêm chủng mở rộng -----                   > Tiêm chủng mở rộng
            """)
    void endsTheSubjectWhereThePreambleStarts(String words, String subject) {
        List<String> lines = restored(HEAD + words + " " + PREAMBLE + "I. MỤC ĐÍCH 1. Một. 2. Hai. 3. Ba." + CLOSING);
        assertThat(lines.get(lines.indexOf("KẾ HOẠCH") + 1)).isEqualTo(subject);
        assertThat(lines).contains("Căn cứ Luật Dược ngày 06/4/2016;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            I. MỤC ĐÍCH 1. Yêu cầu chung 1.1. Đủ liều. 1.2. Đúng lịch. 2. Kinh phí > I. MỤC ĐÍCH;1. Yêu cầu chung;1.1. Đủ liều.;1.2. Đúng lịch.;2. Kinh phí
            I. NỘI DUNG 1. Đối tượng Các trẻ dưới 5 tuổi trên địa bàn. 2. Kinh phí > I. NỘI DUNG;1. Đối tượng;Các trẻ dưới 5 tuổi trên địa bàn.;2. Kinh phí
            I. CHỦ ĐỀ Tiêm chủng cho mọi trẻ em trong tỉnh. II. NỘI DUNG           > I. CHỦ ĐỀ;Tiêm chủng cho mọi trẻ em trong tỉnh.;II. NỘI DUNG
            I. NỘI DUNG UBND tỉnh chỉ đạo chung toàn ngành y tế. II. KINH PHÍ       > I. NỘI DUNG;UBND tỉnh chỉ đạo chung toàn ngành y tế.;II. KINH PHÍ
            I. NỘI DUNG 1. Mục tiêu tổng quát Phòng bệnh cho trẻ em trong tỉnh. 2. Chi phí > I. NỘI DUNG;1. Mục tiêu tổng quát;Phòng bệnh cho trẻ em trong tỉnh.;2. Chi phí
            I. NỘI DUNG a) Đến năm 2027 - 60% số xã có trạm. - 95% trẻ tiêm đủ. b) Chi phí > I. NỘI DUNG;a) Đến năm 2027;- 60% số xã có trạm.;- 95% trẻ tiêm đủ.;b) Chi phí
            I. NỘI DUNG 1. Giảm từ 5% - 10% số ca bệnh trong tỉnh. 2. Chi phí      > I. NỘI DUNG;1. Giảm từ 5% - 10% số ca bệnh trong tỉnh.;2. Chi phí
            I. NỘI DUNG - Tiêm ở trạm. * Thời gian: Quý II. * Kinh phí: Tỉnh chi.  > I. NỘI DUNG;- Tiêm ở trạm.;* Thời gian: Quý II.;* Kinh phí: Tỉnh chi.
            I. NỘI DUNG 1. Trạm y tế a) Lập danh sách. b) Báo cáo. 2. Chi phí      > I. NỘI DUNG;1. Trạm y tế;a) Lập danh sách.;b) Báo cáo.;2. Chi phí
            I. NỘI DUNG 1. Sở Lao động - Thương binh và Xã hội Rà soát đối tượng của tỉnh. > I. NỘI DUNG;1. Sở Lao động - Thương binh và Xã hội;Rà soát đối tượng của tỉnh.
            I. NỘI DUNG 1. Thực hiện khoản 2. Điều 5 Thông tư này. 2. Chi phí      > I. NỘI DUNG;1. Thực hiện khoản 2. Điều 5 Thông tư này.;2. Chi phí
            I. NỘI DUNG 1. Trên mạng xã hội + Đăng bài. + Trả lời. 2. Chi phí      > I. NỘI DUNG;1. Trên mạng xã hội;+ Đăng bài.;+ Trả lời.;2. Chi phí
            I. NỘI DUNG Phần 7. Phụ lục. 1. Một. 3. Ba. 2. Hai.                    > I. NỘI DUNG;Phần 7. Phụ lục.;1. Một.;3. Ba. 2. Hai.
            """)
    void tellsMarkersByWhatStandsRoundThem(String body, String lines) {
        assertThat(body(body)).containsExactly(lines.split(";", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) LÊ VĂN AN        > KT. GIÁM ĐỐC;PHÓ GIÁM ĐỐC;(Đã ký);LÊ VĂN AN
            TM. BAN CHỈ ĐẠO PHÓ TRƯỞNG BAN THƯỜNG TRỰC Lê An   > TM. BAN CHỈ ĐẠO;PHÓ TRƯỞNG BAN THƯỜNG TRỰC;Lê An
            GIÁM ĐỐC (Ký, đóng dấu) TS. Lê An Nơi nhận: - Sở.  > GIÁM ĐỐC;(Ký, đóng dấu);TS. Lê An;Nơi nhận:;- Sở.
            """)
    void cutsTheSignature(String closing, String lines) {
        List<String> restored = restored(HEAD + "TIÊM CHỦNG " + PREAMBLE
                + "I. MỤC ĐÍCH 1. Một. 2. Hai. 3. Ba. II. NỘI DUNG 1. Một. 2. Hai./. " + closing);
        assertThat(restored).endsWith(lines.split(";", -1));
    }

    @Test
    void keepsTheLinesOfATextThatHasItsBreaks() {
        List<Line> lines =
                Lines.of("KẾ HOẠCH\nTiêm chủng\nI. MỤC ĐÍCH\n1. Một. 2. Hai. 3. Ba.\n2. Hai\n- Ba\n- Bốn; b) Năm\n").all();
        assertThat(LostBreaks.restored(lines)).isEmpty();
    }

    @Test
    void tellsThatTheLinesWereGuessed() {
        String text = HEAD + "TIÊM CHỦNG " + PREAMBLE + "I. MỤC ĐÍCH 1. Một. 2. Hai. 3. Ba." + CLOSING;
        assertThat(PlanText.read(text).findings())
                .first()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("guessed"))
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO))
                .satisfies(finding -> assertThat(finding.message().en())
                        .contains("cut into " + restored(text).size() + " lines"));
        assertThat(PlanText.read("KẾ HOẠCH\nTiêm chủng\nI. MỤC ĐÍCH\n1. Một.\n").findings())
                .isEmpty();
    }

    @Test
    void readsAllWordsOfATextThatLostItsBreaks() {
        String text = HEAD + "TIÊM CHỦNG " + PREAMBLE + "I. MỤC ĐÍCH 1. Một. 2. Hai. 3. Ba." + CLOSING;
        assertThat(String.join(" ", restored(text)).replace("\n", " ")).isEqualTo(text.replace("\n", " "));
        assertThat(PlanText.read(text).plan().orElseThrow().signatures())
                .singleElement()
                .satisfies(signature -> assertThat(signature.name()).contains("Trần Thị Bình"));
    }

    @Test
    void knowsAShortTextWithoutBreaksByItsHead() {
        assertThat(restored(
                        "UBND TỈNH HÀ NAM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 12/KH-UBND Hà Nam, ngày 05 tháng 01\n"
                                + "năm 2026 KẾ HOẠCH TIÊM CHỦNG MỞ RỘNG Thực hiện Kế hoạch số 7/KH-BYT ngày 03/01/2026 của Bộ Y tế,\n"
                                + "UBND tỉnh ban hành Kế hoạch như sau: I. MỤC TIÊU CHUNG Tiêm đủ mũi cho trẻ em."))
                .contains("KẾ HOẠCH", "TIÊM CHỦNG MỞ RỘNG", "I. MỤC TIÊU CHUNG");
    }

    @Test
    void knowsLostBreaksWhereTheTitleIsCutByAWrappedLine() {
        assertThat(restored(
                        "SỞ Y TẾ ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 12/KH-SYT Hà Nam, ngày 05 tháng 01 năm 2026 KẾ\n"
                                + "HOẠCH TIÊM CHỦNG MỞ RỘNG Thực hiện Kế hoạch số 7/KH-BYT của Bộ Y tế, Sở Y tế ban hành Kế hoạch như\n"
                                + "sau: I. MỤC TIÊU Tiêm đủ mũi."))
                .contains("KẾ HOẠCH", "TIÊM CHỦNG MỞ RỘNG");
    }

    @Test
    void leavesAShortTextWithItsBreaksAsItIs() {
        assertThat(LostBreaks.restored(
                        Lines.of("KẾ HOẠCH TIÊM CHỦNG\nCăn cứ Luật Dược; Căn cứ Kế hoạch số 7/KH-BYT; Căn cứ "
                                + "tình hình thực tế.\nI. MỤC TIÊU\n1. Tiêm đủ mũi.").all()))
                .isEmpty();
    }

    @Test
    void setsTheLinesOfALetterheadWithoutATitle() {
        assertThat(restored(
                        "UBND TỈNH HÀ NAM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 12/KH-UBND Hà Nam, ngày 05 tháng 01\n"
                                + "năm 2026 " + PREAMBLE + "I. MỤC TIÊU CHUNG Tiêm đủ mũi cho trẻ em."))
                .startsWith(
                        "UBND TỈNH HÀ NAM",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 12/KH-UBND",
                        "Hà Nam, ngày 05 tháng 01 năm 2026",
                        "Căn cứ Luật Dược ngày 06/4/2016;");
    }

    @Test
    void endsASubjectInCapitalsAtTheFirstSection() {
        assertThat(restored(HEAD + "TIÊM CHỦNG GIAI ĐOẠN I I. CĂN CỨ LẬP KẾ HOẠCH 1. Luật Dược ngày 06/4/2016;\n"
                        + "2. Kế hoạch số 7/KH-BYT. II. MỤC TIÊU Tiêm đủ mũi cho trẻ em."))
                .containsSubsequence(
                        "KẾ HOẠCH",
                        "TIÊM CHỦNG GIAI ĐOẠN I",
                        "I. CĂN CỨ LẬP KẾ HOẠCH",
                        "1. Luật Dược ngày 06/4/2016;",
                        "2. Kế hoạch số 7/KH-BYT.",
                        "II. MỤC TIÊU");
    }

    @Test
    void setsTheAsteriskUnderTheNameOfAPartyBodyOnALineOfItsOwn() {
        assertThat(restored("TỈNH ỦY HÀ NAM * Số 12-KH/TU ĐẢNG CỘNG SẢN VIỆT NAM Hà Nam, ngày 05 tháng 01 năm 2026\n"
                        + "KẾ HOẠCH TIÊM CHỦNG NĂM 2026 " + PREAMBLE + "I. MỤC TIÊU 1. Phòng bệnh. 2. Giảm chi phí."))
                .startsWith("TỈNH ỦY HÀ NAM", "*", "Số 12-KH/TU", "ĐẢNG CỘNG SẢN VIỆT NAM");
    }
}
