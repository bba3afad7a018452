package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayMismatchTest {
    private static final String TEXT = "/body/1/content/0/text";

    private final WeekdayMismatch rule = new WeekdayMismatch();

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Họp thứ Tư, 03/9/2026 tại xã. # thứ Tư, 03/9/2026 # thứ Năm # The day 03/9/2026 is Thursday, not Wednesday
                    Họp Chủ nhật ngày 02/9/2026. # Chủ nhật ngày 02/9/2026 # thứ Tư # The day 02/9/2026 is Wednesday, not Sunday
                    Họp 06/9/2026 (thứ 7). # 06/9/2026 (thứ 7 # Chủ nhật # The day 06/9/2026 is Sunday, not Saturday
                    HỌP THỨ HAI, 08/9/2026. # THỨ HAI, 08/9/2026 # thứ Ba # The day 08/9/2026 is Tuesday, not Monday
                    HỌP CHỦ NHẬT, 07/9/2026. # CHỦ NHẬT, 07/9/2026 # thứ Hai # The day 07/9/2026 is Monday, not Sunday
                    """)
    void namesTheRightWeekday(String text, String words, String right, String message) {
        assertThat(Example.state().text(TEXT, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TEXT);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.span().orElseThrow().in(text)).isEqualTo(words);
                    assertThat(finding.expected()).contains(right);
                    assertThat(finding.found()).contains(words);
                    assertThat(finding.message().en()).isEqualTo(message);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họp thứ Tư, 02/9/2026.",
                "Họp thứ Tư, ngày 03/9.",
                "Họp thứ Tư tuần đầu tháng 9/2026.",
                "Kỳ họp thứ Ba, ngày 02/9/2026.",
            })
    void takesRightOnesAndThoseWithoutADate(String text) {
        assertThat(Example.state().text(TEXT, text).findings(rule)).isEmpty();
    }
}
