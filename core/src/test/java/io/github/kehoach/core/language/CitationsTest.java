package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
    private static Citation only(String text) {
        List<CitationMention> mentions = Citations.in(text);
        assertThat(mentions).as(text).hasSize(1);
        return mentions.get(0).citation();
    }

    /** Type, number, date, issuer and subject, with a dash for what is missing. */
    private static String parts(Citation citation) {
        return Stream.of(
                        citation.type(),
                        citation.number().map(DocumentNumber::written),
                        citation.issued().map(Object::toString),
                        citation.issuer(),
                        citation.subject())
                .map(part -> part.orElse("-"))
                .reduce((a, b) -> a + " | " + b)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Kế hoạch số 5/KH-UBND ký ngày 02/4/2026 của UBND tỉnh về chợ # Kế hoạch | 5/KH-UBND | 2026-04-02 | UBND tỉnh | chợ
            Kế hoạch số 5/KH-UBND, ban hành ngày 02/4/2026, của UBND tỉnh, về chợ # Kế hoạch | 5/KH-UBND | 2026-04-02 | UBND tỉnh | chợ
            Báo cáo số 5/BC - UBND ngày 02/4/2026 của UBND tỉnh # Báo cáo | 5/BC - UBND | 2026-04-02 | UBND tỉnh | -
            Báo cáo số 5/BC - UBND tỉnh đã trình # Báo cáo | 5/BC | - | - | -
            Văn bản số AB-CD17/26-XY ngày 02/4/2026 của Công ty Gỗ # Văn bản | AB-CD17/26-XY | 2026-04-02 | Công ty Gỗ | -
            Văn bản số AB-XY của Công ty Gỗ ngày 02/4/2026 và Kế hoạch số 5/KH-UBND # Kế hoạch | 5/KH-UBND | - | - | -
            Công văn số 12/CV-Cty ngày 02/4/2026 của Công ty Gỗ # Công văn | 12/CV-Cty | 2026-04-02 | Công ty Gỗ | -
            Công văn số 12/CV-Mai ngày 02/4/2026 của Công ty Gỗ # Công văn | 12/CV | - | - | -
            Văn bản số 14/2026CV-XY ngày 02/4/2026 của Công ty Gỗ # Văn bản | 14/2026CV-XY | 2026-04-02 | Công ty Gỗ | -
            Kế hoạch số 5/KH-UBND, tháng 4/2026 của UBND tỉnh # Kế hoạch | 5/KH-UBND | 2026-04 | UBND tỉnh | -
            Kế hoạch số 5/KH-UBND của cơ quan về chợ # Kế hoạch | 5/KH-UBND | - | - | -
            Kế hoạch số 5/KH-UBND của UBND tỉnh, Sở Y tế về chợ # Kế hoạch | 5/KH-UBND | - | UBND tỉnh, Sở Y tế | chợ
            Kế hoạch số 5/KH-UBND của UBND tỉnh, Sở Y tế tiếp tục rà soát # Kế hoạch | 5/KH-UBND | - | UBND tỉnh, Sở Y tế | tiếp tục rà soát
            Kế hoạch số 5/KH-UBND của UBND tỉnh, phường Tân An # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | -
            Kế hoạch số 5/KH-UBND của UBND tỉnh, Sở Y tế cử người # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | -
            Kế hoạch số 5/KH-UBND của UBND tỉnh, UBND phường ngày 02/4/2026 # Kế hoạch | 5/KH-UBND | 2026-04-02 | UBND tỉnh, UBND phường | -
            Kế hoạch số 5/KH-UBND UBND tỉnh về chợ # Kế hoạch | 5/KH-UBND | - | - | -
            Kế hoạch số 5/KH-UBND ngày 02/4/2026 “Phát triển chợ” # Kế hoạch | 5/KH-UBND | 2026-04-02 | - | “Phát triển chợ”
            Kế hoạch số 5/KH-UBND ngày 02/4/2026 về “Mở chợ và Kế hoạch số 6/KH-UBND”, hoàn thành trước ngày 5/5/2026 # Kế hoạch | 5/KH-UBND | 2026-04-02 | - | “Mở chợ và Kế hoạch số 6/KH-UBND”
            Kế hoạch số 5/KH-UBND của UBND tỉnh về mở chợ (giai đoạn 2) năm nay # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | mở chợ (giai đoạn 2) năm nay
            Kế hoạch số 5/KH-UBND của UBND tỉnh về mở chợ (theo Quyết định số 6/QĐ-UBND) # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | mở chợ (theo Quyết định số 6/QĐ-UBND)
            (Kế hoạch số 5/KH-UBND của UBND tỉnh về mở chợ) xong # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | mở chợ
            Kế hoạch số 5/KH-UBND của UBND tỉnh về ba việc: # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | ba việc
            Kế hoạch số 5/KH-UBND của UBND tỉnh về ba việc: mở chợ, xây cầu # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | ba việc: mở chợ, xây cầu
            Kế hoạch số 5/KH-UBND ngày 5/5/2026 phê duyệt dự toán # Kế hoạch | 5/KH-UBND | 2026-05-05 | - | phê duyệt dự toán
            Kế hoạch số 5/KH-UBND phê duyệt dự toán # Kế hoạch | 5/KH-UBND | - | - | -
            Kế hoạch số 5/KH-UBND của UBND tỉnh tổ chức Hội thao # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | tổ chức Hội thao
            Kế hoạch số 5/KH-UBND của Ban Tổ chức về Hội thao # Kế hoạch | 5/KH-UBND | - | Ban Tổ chức | Hội thao
            Kế hoạch số 5/KH-UBND của UBND tỉnh về mở chợ, và # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | mở chợ
            Kế hoạch số 5/KH-UBND của UBND tỉnh về # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | -
            Kế hoạch số 5/KH-UBND của UBND tỉnh (bản giấy) # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | -
            Kế hoạch số 5/KH-UBND của Ban Chỉ đạo kỷ niệm 50 năm giải phóng, thống nhất (30/4) về chợ # Kế hoạch | 5/KH-UBND | - | Ban Chỉ đạo kỷ niệm 50 năm giải phóng, thống nhất (30/4) | chợ
            Căn cứ Luật Thư viện, ngày 21/11/2019; # Luật | - | 2019-11-21 | - | Thư viện
            Căn cứ Luật Thư viện năm học 2026; # Luật | - | - | - | Thư viện năm học 2026
            Căn cứ Luật Thư viện (sửa đổi); # Luật | - | - | - | Thư viện
            Căn cứ Luật Thư viện, và # Luật | - | - | - | Thư viện
            Căn cứ Luật Thư viện. Luật Xuất bản có nội dung khác # Luật | - | - | - | Thư viện
            Đọc sách, Theo Luật Thư viện # Luật | - | - | - | Thư viện
            Việc đó căn cứ Luật Thư viện năm 2019 # Luật | - | 2019 | - | Thư viện
            Quyết định số: 6/QĐ-UBND # Quyết định | 6/QĐ-UBND | - | - | -
            Kế hoạch liên tịch số 5/KHLT-CA-GD # Kế hoạch liên tịch | 5/KHLT-CA-GD | - | - | -
            Quyết định 919 của Thủ tướng # Quyết định | 919 | - | Thủ tướng | -
            Quyết định 9 ngày 5/5/2020 # Quyết định | 9 | 2020-05-05 | - | -
            Quyết định 9, ngày 5/5/2020 # Quyết định | 9 | 2020-05-05 | - | -
            Quyết định số 9 và # Quyết định | 9 | - | - | -
            số 3224/QĐ-UBND # - | 3224/QĐ-UBND | - | - | -
            Quyết định số 5A/QĐ-UBND # Quyết định | 5A/QĐ-UBND | - | - | -
            Quyết định số 5 A/QĐ-UBND # Quyết định | 5 | - | - | -
            Quyết định số 01. 6/QĐ-UBND # Quyết định | 01 | - | - | -
            Quyết định số 5 / QĐ - UBND ngày 5/5/2026 # Quyết định | 5 / QĐ - UBND | 2026-05-05 | - | -
            Quyết định số 5/QĐ-UBND - Sở Y tế # Quyết định | 5/QĐ-UBND | - | - | -
            Quyết định số 5/QĐ -UBND # Quyết định | 5/QĐ -UBND | - | - | -
            Quyết định số 5/2026 / QĐ-UBND # Quyết định | 5/2026 / QĐ-UBND | - | - | -
            Nghị quyết số 63/2025/QH15/UBTVQH # Nghị quyết | 63/2025/QH15/UBTVQH | - | - | -
            Kế hoạch số 5/KH-ĐQ.V # Kế hoạch | 5/KH-ĐQ.V | - | - | -
            Kế hoạch số 5/KH-ĐQ. V # Kế hoạch | 5/KH-ĐQ | - | - | -
            Kế hoạch số 5/KH-ĐQ &V # Kế hoạch | 5/KH-ĐQ | - | - | -
            Kế hoạch số 5/KH-A1B2 # Kế hoạch | 5/KH-A1B2 | - | - | -
            Kế hoạch số 5/kh # Kế hoạch | 5/kh | - | - | -
            Căn cứ Kế hoạch số 27/KH-SYT ngày 09/3/2026 của Sở Y tế về phòng, chống dịch năm 2026; # Kế hoạch | 27/KH-SYT | 2026-03-09 | Sở Y tế | phòng, chống dịch năm 2026
            Căn cứ Quyết định 12/QĐ-UBND ngày 20 tháng 01 năm 2026 của UBND tỉnh Hòa Bình về việc giao biên chế. # Quyết định | 12/QĐ-UBND | 2026-01-20 | UBND tỉnh Hòa Bình | giao biên chế
            Thực hiện Chỉ thị số 08-CT/TU, ngày 15/6/2022 của Thành ủy V/v chỉnh trang đô thị, # Chỉ thị | 08-CT/TU | 2022-06-15 | Thành ủy | chỉnh trang đô thị
            theo Quyết định số 05/2025/QĐ-UBND # Quyết định | 05/2025/QĐ-UBND | - | - | -
            theo công văn số 15/UBND-VX tháng 4 năm 2026 # công văn | 15/UBND-VX | 2026-04 | - | -
            tại Văn bản số 01.6/GĐN/KSYB ngày 10/6/2026. # Văn bản | 01.6/GĐN/KSYB | 2026-06-10 | - | -
            tại Giấy mời số 30.6/GM-ĐQ&V năm 2026 # Giấy mời | 30.6/GM-ĐQ&V | 2026 | - | -
            Chương trình hành động số 43-CTr/TU của Tỉnh ủy # Chương trình hành động | 43-CTr/TU | - | Tỉnh ủy | -
            Hướng dẫn số 29-HD/TWĐTN-VP ngày 7-5-2024 # Hướng dẫn | 29-HD/TWĐTN-VP | 2024-05-07 | - | -
            Đề án 08-ĐA/TU của Tỉnh ủy ngày 29/12/2025 về phát triển chợ # Đề án | 08-ĐA/TU | 2025-12-29 | Tỉnh ủy | phát triển chợ
            Quyết định của UBND xã Tân Lập số 25/QĐ-UBND ngày 05/10/2025 phê duyệt dự toán # Quyết định | 25/QĐ-UBND | 2025-10-05 | UBND xã Tân Lập | phê duyệt dự toán
            Nghị định số 9/2024/NĐ-CP của Chính phủ quy định chi tiết Luật Thư viện # Nghị định | 9/2024/NĐ-CP | - | Chính phủ | quy định chi tiết Luật Thư viện
            Căn cứ Nghị định số 9/2024/NĐ-CP của Chính phủ quy định chi tiết Luật Thư viện và Luật Xuất bản # Nghị định | 9/2024/NĐ-CP | - | Chính phủ | quy định chi tiết Luật Thư viện và Luật Xuất bản
            Công văn số 35/BYT-MT ngày 14/4/2025 Bộ Y tế về việc tiêm chủng # Công văn | 35/BYT-MT | 2025-04-14 | Bộ Y tế | tiêm chủng
            Thông tư số 5/TT-BTC của Sở Văn hóa, Thể thao và Du lịch về thư viện # Thông tư | 5/TT-BTC | - | Sở Văn hóa, Thể thao và Du lịch | thư viện
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; # Luật | - | 2015-06-19 | - | Tổ chức chính quyền địa phương
            Luật Tổ chức Chính phủ số 63/2025/QH15 ngày 18/02/2025 # Luật | 63/2025/QH15 | 2025-02-18 | - | Tổ chức Chính phủ
            Căn cứ Luật Phòng, chống tác hại của rượu, bia; # Luật | - | - | - | Phòng, chống tác hại của rượu, bia
            theo Bộ luật Lao động năm 2019 # Bộ luật | - | 2019 | - | Lao động
            theo Hiến pháp năm 2013 # Hiến pháp | - | 2013 | - | -
            Kế hoạch số    /KH-SCT ngày    tháng 4 năm 2026 # Kế hoạch | /KH-SCT | 2026-04 | - | -
            Quyết định số ……/QĐ-SYT ngày … tháng … năm 2026 của Sở Y tế # Quyết định | /QĐ-SYT | 2026 | Sở Y tế | -
            Căn cứ Đề án số 08 của Tỉnh ủy # Đề án | 08 | - | Tỉnh ủy | -
            Căn cứ Quyết định 919; # Quyết định | 919 | - | - | -
            Công điện số 3 ngày 31/02/2023 của UBND tỉnh # Công điện | 3 | - | UBND tỉnh | -
            (Kèm theo Kế hoạch số 15/KH-UBND ngày 05/3/2026 của UBND huyện) # Kế hoạch | 15/KH-UBND | 2026-03-05 | UBND huyện | -
            theo Nghị định số 81/2024/NĐ-CP ngày 31/12/2024 của Chính phủ và các quy định khác # Nghị định | 81/2024/NĐ-CP | 2024-12-31 | Chính phủ | -
            Kế hoạch số 6/KH-SGDĐT của Sở Giáo dục và Đào tạo về dạy học (viết tắt là Kế hoạch 6) # Kế hoạch | 6/KH-SGDĐT | - | Sở Giáo dục và Đào tạo | dạy học
            """)
    void readsTheParts(String text, String parts) {
        assertThat(parts(only(text))).isEqualTo(parts);
        assertThat(parts(only(Normalizer.normalize(text, Normalizer.Form.NFD))))
                .isEqualTo(Normalizer.normalize(parts, Normalizer.Form.NFD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trên đây là Kế hoạch này của Sở Y tế năm 2026.",
                "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV, nhiệm kỳ 2020 - 2025",
                "kế hoạch 5 năm, chương trình 3 ngày, dự án 2 giai đoạn",
                "Kế hoạch năm 2026",
                "Kế hoạch 2026, 2027",
                "đến trước ngày Luật Thư viện có hiệu lực thi hành",
                "tuyên truyền nội dung của Luật Thư viện tới đoàn viên ngày 5/6/2026",
                "quy định của luật ngày 5/6/2026",
                "Số: 15/KH-UBND",
                "Quyết định số 1234567/QĐ-UBND",
                "Quyết định số 5/2026/ngày",
                "Quyết định số 5/2026",
                "Kế hoạch số 5/Sở",
                "Căn cứ Luật ngày 21/11/2019;",
                "Căn cứ Luật thư viện;",
                "Đọc sách Theo Luật Thư viện",
                "Quyết định: 6/QĐ-UBND",
                "Quyết định 919 người",
                "Quyết định 919 %",
                "Quyết định 919% số hộ",
                "Quyết định 9",
                "Quyết định 2020 của Thủ tướng",
                "Quyết định số 9/10",
                "Quyết định 919-920",
                "quyết định số 9 của tỉnh",
                "số 15/UBND-VX",
                "số 3224",
                "Quyết định của UBND tỉnh số 5",
                "số điện thoại 0912/345-678",
                "tốc độ 60 km/h, tỷ lệ 1/3, trực 24/7",
                "",
            })
    void seesNoCitation(String text) {
        assertThat(Citations.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            , Ban Thường vụ LĐLĐ tỉnh ban hành kế hoạch tổ chức Hội thao như sau:
            ; Đảng ủy phường xây dựng Kế hoạch tổ chức Hội thao, cụ thể như sau:
            , Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch tổ chức Hội thao như sau:
            , Bộ Giáo dục và Đào tạo (GDĐT) ban hành Kế hoạch tổ chức Hội thao với các nội dung sau:
            , Trường THPT Nguyễn Du đề ra kế hoạch năm học như sau:
            , phòng Kinh tế lập kế hoạch kiểm tra như sau:
            , với các nội dung cụ thể như sau:
            . Sở Y tế tổ chức Hội thao.
            """)
    void leavesTheEnactingWordsOut(String enactment) {
        String text =
                "Thực hiện Kế hoạch số 5-KH/TU ngày 02/4/2026 của Tỉnh ủy về thể thao, văn hóa quần chúng" + enactment;
        assertThat(parts(only(text)))
                .isEqualTo("Kế hoạch | 5-KH/TU | 2026-04-02 | Tỉnh ủy | thể thao, văn hóa quần chúng");
    }

    @Test
    void tellsSeveralDocumentsOfOneBasis() {
        String text = "Thực hiện Chỉ thị số 7-CT/TU,\u00a0ngày 15/6/2022 của Ban Thường vụ Tỉnh\n\nủy về đọc sách;"
                + " Kế\nhoạch số 6-KH/BTC, ngày 10/5/2023 của Ban Tổ chức kỷ niệm 15 năm mở chợ, lập phố Núi"
                + " (02/02/2009 - 02/02/2024), Ban Dân vận ban hành kế hoạch đọc sách như sau:";
        assertThat(Citations.in(text).stream().map(mention -> parts(mention.citation())))
                .containsExactly(
                        "Chỉ thị | 7-CT/TU | 2022-06-15 | Ban Thường vụ Tỉnh ủy | đọc sách",
                        "Kế hoạch | 6-KH/BTC | 2023-05-10 | Ban Tổ chức kỷ niệm 15 năm mở chợ, lập phố Núi"
                                + " (02/02/2009 - 02/02/2024) | -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Kế hoạch số 5/KH-UBND về mở chợ (Quyết định số 6/QĐ-UBND) # Kế hoạch | 5/KH-UBND | - | - | mở chợ ;; Quyết định | 6/QĐ-UBND | - | - | -
            Kế hoạch số 5/KH-UBND về mở chợ và Kế hoạch số 6/KH-UBND về xây cầu # Kế hoạch | 5/KH-UBND | - | - | mở chợ ;; Kế hoạch | 6/KH-UBND | - | - | xây cầu
            Kế hoạch số 5/KH-UBND về mở chợ và các Quyết định số 6/QĐ-UBND # Kế hoạch | 5/KH-UBND | - | - | mở chợ ;; Quyết định | 6/QĐ-UBND | - | - | -
            Kế hoạch số 5/KH-UBND của UBND tỉnh và Quyết định số 6/QĐ-UBND của Sở Y tế # Kế hoạch | 5/KH-UBND | - | UBND tỉnh | - ;; Quyết định | 6/QĐ-UBND | - | Sở Y tế | -
            Kế hoạch số 5/KH-UBND về Luật Thủy lợi và Luật Đê điều ngày 5/5/2020 # Kế hoạch | 5/KH-UBND | - | - | Luật Thủy lợi ;; Luật | - | 2020-05-05 | - | Đê điều
            Thực hiện Kế hoạch số 5/KH-UBND về MỞ CHỢ Căn cứ Quyết định số 6/QĐ-UBND # Kế hoạch | 5/KH-UBND | - | - | MỞ CHỢ ;; Quyết định | 6/QĐ-UBND | - | - | -
            Căn cứ Kế hoạch số 5/KH-UBND về mở chợ Theo Quyết định số 6/QĐ-UBND # Kế hoạch | 5/KH-UBND | - | - | mở chợ ;; Quyết định | 6/QĐ-UBND | - | - | -
            Căn cứ Kế hoạch số 5/KH-UBND về mở chợ. Căn cứ Quyết định số 6/QĐ-UBND # Kế hoạch | 5/KH-UBND | - | - | mở chợ ;; Quyết định | 6/QĐ-UBND | - | - | -
            Căn cứ Luật Thư viện, Luật Xuất bản và Pháp lệnh Dân số; # Luật | - | - | - | Thư viện ;; Luật | - | - | - | Xuất bản ;; Pháp lệnh | - | - | - | Dân số
            Căn cứ Luật Thư viện Căn cứ Luật Xuất bản; # Luật | - | - | - | Thư viện ;; Luật | - | - | - | Xuất bản
            Căn cứ Luật Thư viện Quyết định số 6/QĐ-UBND; # Luật | - | - | - | Thư viện ;; Quyết định | 6/QĐ-UBND | - | - | -
            Nghị quyết số 5-NQ/TU và số 6-NQ/TU, số 7-NQ/TU của Tỉnh ủy # Nghị quyết | 5-NQ/TU | - | - | - ;; - | 6-NQ/TU | - | - | - ;; - | 7-NQ/TU | - | Tỉnh ủy | -
            """)
    void tellsWhereOneCitationEndsAndTheNextStarts(String text, String parts) {
        assertThat(Citations.in(text).stream().map(mention -> parts(mention.citation())))
                .containsExactly(parts.split(" ;; ", -1));
    }

    @Test
    void endsAtTheNextCitationAfterAComma() {
        String text = "Thực hiện Nghị quyết số 5-NQ/TU của Tỉnh ủy về chợ, Kế hoạch số 6/KH-UBND và số 7/KH-UBND";
        assertThat(Citations.in(text).stream().map(mention -> parts(mention.citation())))
                .containsExactly(
                        "Nghị quyết | 5-NQ/TU | - | Tỉnh ủy | chợ",
                        "Kế hoạch | 6/KH-UBND | - | - | -",
                        "- | 7/KH-UBND | - | - | -");
    }

    @Test
    void keepsADocumentNamedInASubjectInThatSubject() {
        assertThat(parts(only("Kế hoạch số 5/KH-UBND của UBND tỉnh thực hiện Đề án 8-ĐA/TU của Tỉnh ủy về chợ")))
                .isEqualTo("Kế hoạch | 5/KH-UBND | - | UBND tỉnh | thực hiện Đề án 8-ĐA/TU của Tỉnh ủy về chợ");
    }

    @Test
    void readsAListOfLaws() {
        String text =
                "Căn cứ Luật Thư viện; Luật Sửa đổi, bổ sung một số điều của Luật Báo chí và Luật Xuất bản năm 2019;";
        assertThat(Citations.in(text).stream().map(mention -> parts(mention.citation())))
                .containsExactly(
                        "Luật | - | - | - | Thư viện",
                        "Luật | - | 2019 | - | Sửa đổi, bổ sung một số điều của Luật Báo chí và Luật Xuất bản");
    }

    @Test
    void joinsANumberThatALineBreakCut() {
        assertThat(parts(only("theo Nghị định số 17/2025/NĐ-\nCP của Chính phủ")))
                .isEqualTo("Nghị định | 17/2025/NĐ-CP | - | Chính phủ | -");
    }

    @Test
    void spanCoversTheWholeMention() {
        String text = "Xem Kế hoạch số 5/KH-SYT ngày 02/4/2026 của Sở Y tế; xong.";
        assertThat(Citations.in(text).get(0).span().in(text))
                .isEqualTo("Kế hoạch số 5/KH-SYT ngày 02/4/2026 của Sở Y tế");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            000 # 171-KH/BTGTU 2023-05-30, 457/KH-LĐLĐ 2023-06-06
            001 # 31-KH/TU 2021-05-17
            002 # 11-CT/TU 2022-06-15, 06-KH/BTC 2023-05-10
            003 # 146-KH/TU 2024-03-18
            """)
    void readsTheBasesOfRealPlans(String plan, String expected) throws IOException {
        Path seeds = Path.of(System.getProperty("kehoach.root", "."), "..", "shared", "seeds");
        assumeTrue(Files.isDirectory(seeds), "no folder of real plans beside the project");
        try (Stream<Path> files = Files.list(seeds)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(plan))
                    .findFirst()
                    .orElseThrow();
            String text = Files.readString(file);
            String bases = text.substring(0, text.indexOf("như sau:") + 8);
            assertThat(Citations.in(bases).stream()
                            .map(CitationMention::citation)
                            .map(citation -> citation.number().orElseThrow() + " "
                                    + citation.issued().orElseThrow()))
                    .containsExactly(expected.split(", ", -1));
        }
    }
}
