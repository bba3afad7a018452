package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnniversaryMismatchTest {
    private static final String TEXT = "/body/1/content/0/text";

    private final AnniversaryMismatch rule = new AnniversaryMismatch();

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Mừng 25 năm lập xã (01/01/2000-01/01/2024) trang trọng. # 25 năm lập xã (01/01/2000-01/01/2024) # 24 năm
                    Lễ 70 năm mở chợ (07/5/1954 - 07/5/2023). # 70 năm mở chợ (07/5/1954 - 07/5/2023) # 69 năm
                    Kỷ niệm 6 năm mở chợ (01/3/2019-01/3/2024). # 6 năm mở chợ (01/3/2019-01/3/2024) # 5 năm
                    Lễ 70 năm mở chợ (07/5/1954 đến ngày 07/5/2023). # 70 năm mở chợ (07/5/1954 đến ngày 07/5/2023) # 69 năm
                    Kỷ niệm 71 năm mở chợ (1954 - 2024). # 71 năm mở chợ (1954 - 2024) # 70 năm
                    Kỷ niệm 70 năm mở chợ (07/5/1954 - 07/6/2023). # 70 năm mở chợ (07/5/1954 - 07/6/2023) # 69 năm
                    Kỷ niệm lần thứ 134 ngày sinh của Bác (19/5/1890 - 19/5/2025). # 134 ngày sinh của Bác (19/5/1890 - 19/5/2025) # 135 năm
                    Kỷ niệm 95 năm Ngày lập hội 03/02/1930 - 03/02/2024. # 95 năm Ngày lập hội 03/02/1930 - 03/02/2024 # 94 năm
                    """)
    void countsTheYears(String text, String words, String expected) {
        assertThat(Example.state().text(TEXT, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TEXT);
                    assertThat(finding.span().orElseThrow().in(text)).isEqualTo(words);
                    assertThat(finding.expected()).contains(expected);
                    assertThat(finding.message().vi())
                            .contains("là " + expected + ", không phải "
                                    + finding.found().orElseThrow());
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Kỷ niệm 95 năm lập hội (03/02/1930 - 05/02/2025). # 03/02/1930 và 05/02/2025
                    95 năm Ngày thành lập hội (03/02/1930 - 03/3/2025). # 03/02/1930 và 03/3/2025
                    """)
    void wantsTheSameDayOfTheYear(String text, String days) {
        assertThat(Example.state().text(TEXT, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TEXT);
                    assertThat(finding.message().vi()).isEqualTo("Hai ngày của lễ kỷ niệm khác nhau: " + days);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kỷ niệm 70 năm mở chợ (07/5/1954 - 07/5/2024).",
                "Kỷ niệm 95 năm Ngày lập hội 03/02/1930 - 03/02/2025.",
                "Kỷ niệm 70 năm mở chợ (5/1954 - 5/2024).",
                "Kế hoạch 5 năm (2021 - 2025), 10 năm thực hiện Đề án (01/01/2016 - 31/12/2025).",
                "Tổng kết 10 năm thực hiện Đề án (01/6/2016 - 30/6/2026).",
                "Kế hoạch 5 năm (2020 - 2025) và 10 năm (2021 - 2030).",
                "Kỷ niệm 10 năm lập bản (01/3/2014 - 30/4/2024).",
                "Kỷ niệm 4 năm lập bản (01/3/2021 - 01/3/2024).",
                "Trong 2 năm, từ ngày 01/6/2014 - 01/6/2024.",
                "Kỷ niệm ngày lập bản (01/3/2014 - 01/3/2024).",
            })
    void takesRightOnesAndPeriods(String text) {
        assertThat(Example.state().text(TEXT, text).findings(rule)).isEmpty();
    }
}
