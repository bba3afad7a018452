package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.PartialDate;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Xong trước ngày 15/4/2026, đã rà soát # 2026-04-14
            Thời gian: tháng 4/2026 tại xã # 2026-04
            Thời gian thực hiện: năm 2026. # 2026
            Tiến độ: 2026 - 2030 # 2030
            * Tháng 4/2026. # 2026-04
            hoàn thành trước 17 giờ 30 phút ngày 15/4/2026 # 2026-04-15
            không quá ngày 15/4/2026 # 2026-04-15
            đến 01/12/2023 - 10/01/2024 trưng bày # 2024-01-10
            Dự kiến quý II năm 2026 # 2026-06
            Lập báo cáo quý II/2026 trước ngày 05/7/2026 # 2026-07-04
            Tổng hợp văn bản của xã, trong năm 2026 # 2026
            chậm nhất vào khoảng cuối tháng 4/2026 # 2026-04
            chậm nhất đến năm 2030 # 2030
            Gửi báo cáo trước ngày 15/4/2026. # 2026-04-14
            Gửi báo cáo trước ngày 01/3/2024 # 2024-02-29
            Gửi báo cáo trước ngày 01 tháng 01 năm 2026 # 2025-12-31
            Chậm nhất ngày 15/4/2026 gửi danh sách # 2026-04-15
            Chậm nhất là ngày 15/4/2026 # 2026-04-15
            Chậm nhất đến ngày 15 tháng 4 năm 2026 # 2026-04-15
            chậm nhất trước ngày 15/4/2026 # 2026-04-14
            thu hồ sơ đến hết ngày 15/4/2026 # 2026-04-15
            xong trước 15/4/2026 # 2026-04-14
            hoàn thành xong trong ngày 15/4/2026 # 2026-04-15
            gửi về Sở trước 17 giờ 00 ngày 15/4/2026 # 2026-04-15
            gửi về Sở trước 17h00, ngày 15/4/2026 # 2026-04-15
            hoàn thành trước tháng 5/2026 # 2026-04
            hoàn thành trước tháng 01 năm 2026 # 2025-12
            hoàn thành trước năm 2027 # 2026
            hoàn thành trước quý III năm 2026 # 2026-06
            Tập huấn cho giáo viên, quý II năm 2026 # 2026-06
            Quý II/2026 # 2026-06
            Tổ chức hội thi trong quý III, năm 2026. # 2026-09
            Thực hiện Quý I - II/2026 # 2026-06
            mở lớp trong tháng 9/2025 # 2025-09
            Tháng 6/2025 # 2025-06
            Năm 2026 # 2026
            2026 - 2030 # 2030
            hoàn thành trong 6 tháng đầu năm 2026 # 2026-06
            hoàn thành trong năm 2026 # 2026
            hoàn thành cuối tháng 11/2026 # 2026-11
            Trưng bày từ ngày 01/12/2023 - 10/01/2024. # 2024-01-10
            Trưng bày từ ngày 20 đến ngày 25/4/2026 # 2026-04-25
            Tuyên truyền từ tháng 6/2023 đến hết tháng 8/2023 # 2023-08
            từ nay đến ngày 30/6/2026 # 2026-06-30
            Thời gian thực hiện: ngày 30/6/2026 # 2026-06-30
            Báo cáo định kỳ hằng tháng; tổng kết trước ngày 15/12/2026. # 2026-12-14
            Lần một trước ngày 15/4/2026, lần hai trước ngày 15/10/2026. # 2026-10-14
            Nộp trước ngày 15/4 và ngày 15/10/2026 # 2026-10-14
            Thực hiện Kế hoạch số 5/KH-UBND ngày 02/3/2026 của UBND tỉnh về chợ, hoàn thành trước ngày 15/4/2026 # 2026-04-14
            Tham mưu kỷ niệm 70 năm ngày mở chợ (02/02/1956 - 02/02/2026), xong trước ngày 20/01/2026 # 2026-01-19
            """)
    void givesTheLastDayThatCounts(String text, String due) {
        assertThat(Deadlines.due(text)).as(text).contains(PartialDate.parse(due).orElseThrow());
        assertThat(Deadlines.due(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .contains(PartialDate.parse(due).orElseThrow());
        assertThat(Deadlines.due(text.replace(" ", "\u00a0\n")))
                .contains(PartialDate.parse(due).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bảo đảm kinh phí theo dự toán được giao.",
                "Báo cáo trước ngày 20 hằng tháng",
                "Báo cáo trước ngày 20/12 hàng năm",
                "Báo cáo định kỳ 6 tháng, năm",
                "Báo cáo định kỳ hằng quý về Sở",
                "Gửi trước ngày 15/4",
                "Các việc đã làm trong tháng 4/2026",
                "Tồn tại phát sinh trước ngày 15/4/2026",
                "Tháng 4/2026 làm xong",
                "họp lúc 8 giờ, ngày 15/4/2026",
                "Trưng bày 01/12/2023 - 10/01/2024 tại xã",
                "theo Kế hoạch số 5/KH-UBND về việc từ ngày 01/3/2026 đến ngày 05/3/2026",
                "Tổng hợp văn bản trong năm 2026",
                "tính từ nay, kể đến ngày 15/4/2026",
                "phát triển đến năm 2030",
                "Gửi trước ngày 31/02/2026",
                "Kỷ niệm 70 năm Ngày mở chợ (02/02/1956 - 02/02/2026)",
                "Tuyên truyền việc gửi thư ngày 12/12/1953",
                "theo Kế hoạch số 5/KH-UBND ngày 02/3/2026 của UBND tỉnh",
                "Kế hoạch số 5/KH-UBND ngày 02/3/2026 của UBND tỉnh về thư viện trong năm 2026",
                "Triển khai Nghị quyết Đại hội, nhiệm kỳ 2025 - 2030",
                "Chiến lược phát triển thư viện đến năm 2030, tầm nhìn đến năm 2045",
                "Tuyên truyền các sự kiện quan trọng của tỉnh trong năm 2026",
                "Tổng hợp số liệu tính đến ngày 31/12/2025",
                "Thu phí từ ngày 01/01/2026",
                "trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ",
                "trước từng sự kiện 20 ngày và sau mỗi sự kiện 5 ngày",
                "Lập báo cáo quý II/2026",
                "Niêm yết thu, chi theo quý trong năm 2026",
                "Niêm yết thu, chi theo học kỳ trong năm học 2026 - 2027",
                "Trước hết, đến năm học mới, hết giờ",
                "đến trước ngày Luật Thư viện có hiệu lực",
                "",
            })
    void findsNoDeadline(String text) {
        assertThat(Deadlines.due(text)).as(text).isEmpty();
    }

    @Test
    void tellsEachDeadlineWithItsWords() {
        String text =
                "Báo cáo đợt một trước ngày 10/6/2026; báo cáo năm trước ngày 25/12/2026, gửi theo Công văn ngày 01/02/2026";
        assertThat(Deadlines.in(text))
                .extracting(deadline -> deadline.last().toString())
                .containsExactly("2026-06-09", "2026-12-24");
        assertThat(Deadlines.in(text))
                .extracting(deadline -> deadline.mention().span().in(text))
                .containsExactly("ngày 10/6/2026", "ngày 25/12/2026");
    }
}
