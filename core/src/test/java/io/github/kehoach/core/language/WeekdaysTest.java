package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            họp vào thứ Tư, 02/9/2026 tại xã # WEDNESDAY # 2026-09-02 # thứ Tư, 02/9/2026
            họp thứ 4 ngày 02/9/2026 # WEDNESDAY # 2026-09-02 # thứ 4 ngày 02/9/2026
            Chủ nhật, ngày 06 tháng 9 năm 2026 # SUNDAY # 2026-09-06 # Chủ nhật, ngày 06 tháng 9 năm 2026
            CHỦ NHẬT (06/9/2026) # SUNDAY # 2026-09-06 # CHỦ NHẬT (06/9/2026
            08 giờ 00 phút, ngày 02/9/2026 (thứ Tư) # WEDNESDAY # 2026-09-02 # ngày 02/9/2026 (thứ Tư
            ngày 02/9/2026 (thứ năm, sau lễ) # THURSDAY # 2026-09-02 # ngày 02/9/2026 (thứ năm
            ngày 05/9/2026, thứ Bảy, tại trường # SATURDAY # 2026-09-05 # ngày 05/9/2026, thứ Bảy
            ngày 05/9/2026, thứ 7 # SATURDAY # 2026-09-05 # ngày 05/9/2026, thứ 7
            thứ hai ngày 07/9/2026 # MONDAY # 2026-09-07 # thứ hai ngày 07/9/2026
            Thứ Ba – 08/9/2026 # TUESDAY # 2026-09-08 # Thứ Ba – 08/9/2026
            thứ Sáu ngày 04/9/2026 # FRIDAY # 2026-09-04 # thứ Sáu ngày 04/9/2026
            """)
    void areToldBesideADate(String text, DayOfWeek weekday, LocalDate date, String words) {
        assertThat(Weekdays.in(text)).singleElement().satisfies(mention -> {
            assertThat(mention.weekday()).isEqualTo(weekday);
            assertThat(mention.date()).isEqualTo(date);
            assertThat(mention.span().in(text)).isEqualTo(words);
        });
        assertThat(Weekdays.in(Normalizer.normalize(text, Normalizer.Form.NFD))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đại hội lần thứ tư, ngày 02/9/2026",
                "kỳ họp thứ Ba, ngày 02/9/2026",
                "gửi trước ngày 02/9/2026, thứ hai là mở lớp",
                "thứ nhất, ngày 02/9/2026",
                "thứ Tư, ngày 31/02/2026",
                "thứ Tư hằng tuần từ năm 2026",
                "thứ Tư, 02/9",
                "từ ngày 02/9/2026 - 03/9/2026 (thứ Tư)",
                "thứ 8, 02/9/2026",
                "",
            })
    void areNoOrdinals(String text) {
        assertThat(Weekdays.in(text)).as(text).isEmpty();
    }
}
