package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReversedPeriodTest {
    private static final String TEXT = "/body/1/content/1/text";

    private final ReversedPeriod rule = new ReversedPeriod();

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Trực từ ngày 20/6/2026 đến ngày 10/6/2026. # từ ngày 20/6/2026 đến ngày 10/6/2026
                    Trực từ ngày 20/6/2026 đến ngày 21/5/2026. # từ ngày 20/6/2026 đến ngày 21/5/2026
                    Trực từ ngày 01/6/2026 đến ngày 05/6/2026; từ ngày 20/6/2026 đến ngày 10/6/2026; từ ngày 25/6/2026 đến ngày 30/6/2026. # từ ngày 20/6/2026 đến ngày 10/6/2026
                    Trực từ ngày 20/6/2026 đến ngày 10/6/2026; ngày 01/7/2026, ngày 02/7/2026, ngày 03/7/2026. # từ ngày 20/6/2026 đến ngày 10/6/2026
                    Trực 20/6/2026 - 21/7/2025. # 20/6/2026 - 21/7/2025
                    Trực từ ngày 20 đến ngày 10/6/2026. # từ ngày 20 đến ngày 10/6/2026
                    Trực từ ngày 20/6 đến ngày 10/6/2026. # từ ngày 20/6 đến ngày 10/6/2026
                    Làm từ tháng 8/2026 đến hết tháng 6/2026. # từ tháng 8/2026 đến hết tháng 6/2026
                    Làm trong giai đoạn 2030 - 2021. # giai đoạn 2030 - 2021
                    Đại hội nhiệm kỳ 2025-2020. # nhiệm kỳ 2025-2020
                    Mừng ngày lập xã (02/9/2024 - 02/9/1964). # 02/9/2024 - 02/9/1964
                    """)
    void pointsAtThePeriod(String text, String period) {
        assertThat(Example.state().text(TEXT, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TEXT);
                    assertThat(finding.span().orElseThrow().in(text)).isEqualTo(period);
                    assertThat(finding.found()).contains(period);
                    assertThat(finding.message().en()).isEqualTo("The period " + period + " ends before it starts");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trực từ ngày 10/6/2026 đến ngày 10/6/2026.",
                "Trực từ ngày 20/12/2025 đến ngày 10/01/2026.",
                "Trực từ ngày 20/5/2026 đến ngày 10/6/2026.",
                "Trực từ ngày 10/6 đến ngày 10/6/2026.",
                "Trực từ ngày 20/6 đến tháng 6/2026.",
                "Trực từ ngày 20/6/2026 đến ngày 10/7.",
                "Trực từ ngày 20 đến ngày 10.",
                "Trực từ ngày 25/12 đến ngày 05/01/2026.",
                "Trực từ tháng 10 đến tháng 4 năm 2026.",
                "Trực từ ngày 20/6/2026 đến tháng 6/2026.",
                "Làm từ tháng 6/2026 đến năm 2026.",
                "Làm trong giai đoạn 2021 - 2030, nhiệm kỳ 2020 - 2025.",
                "Giai đoạn 2021 - 2030 và nhiệm kỳ 2020 - 2025.",
                "Họp ngày 20/6/2026, ngày 10/6/2026.",
                "Họp ngày 20/6/2026 để chuẩn bị cho việc sơ kết đến ngày 10/6/2026.",
                "Họp ngày 20, ngày 10.",
            })
    void takesPeriodsInOrderAndDatesInARow(String text) {
        assertThat(Example.state().text(TEXT, text).findings(rule)).isEmpty();
    }
}
