package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedDateStyleTest {
    private static final String TEXT = "/body/1/content/0/text";

    private final MixedDateStyle rule = new MixedDateStyle();

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Từ 2021 - 2025, 2022 – 2025, 2023 - 2025. # 2022 – 2025 # 2021 - 2025
                    Từ 2021-2025, 2022 - 2025, 2023 - 2025. # 2021-2025 # 2022 - 2025
                    Từ 2021- 2025, 2022 - 2025, 2023 - 2025. # 2021- 2025 # 2022 - 2025
                    Từ 2021 - 2025, 2022 - 2025, 2023 -2025. # 2023 -2025 # 2021 - 2025
                    Trực 15/3/2026-16/3/2026, 17/3/2026 - 18/3/2026, 21/3/2026-22/3/2026. # 17/3/2026 - 18/3/2026 # 15/3/2026-16/3/2026
                    Trực 5/3/2026, 06/3/2026, 07/3/2026. # 5/3/2026 # 06/3/2026
                    Trực 5/3/2026 và 06/3/2026, 07/3/2026. # 5/3/2026 # 06/3/2026
                    Trực ngày 05/02, ngày 06/02, ngày 07/2. # 07/2 # 05/02
                    Trực 15/3/2026, 16/04/2026. # 16/04/2026 # 15/3/2026
                    Trực ngày 5 tháng 3 năm 2026, ngày 06 tháng 3 năm 2026, ngày 07 tháng 3. # 5 tháng 3 năm 2026 # 06 tháng 3 năm 2026
                    Trực 5/3/2026, 5/3/2026, 6/04/2026, 15-20 hộ, 06/3/2026 # 06/3/2026 # 5/3/2026
                    """)
    void pointsAtTheRarerWay(String text, String found, String usual) {
        assertThat(bare().text(TEXT, text).findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(TEXT);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.span().orElseThrow().in(text)).isEqualTo(found);
            assertThat(finding.found()).contains(found);
            assertThat(finding.message().vi())
                    .isEqualTo("Ngày tháng viết không thống nhất: " + found + ", nơi khác viết " + usual);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Từ 2021 - 2025, 2022 - 2025 và từ 15/3/2026-16/3/2026.",
                "Trực 15/3/2026, 05/3/2026, 05/02/2026, 25/12/2026, tháng 3/2026.",
                "Trực 5/3/2026, ngày 05 tháng 3 năm 2026, ngày 15 tháng 02 năm 2026, 15/2/2026.",
                "Trực ngày 15-16/3/2026, 3/2026-15/3/2026, 15/3/2026-4/2026, 17/3/2026 - 18/3/2026.",
                "Trực 5/3/2026, 10/3/2026, 15/10/2026; năm 2025, 15/02/2026.",
                "Trực từ ngày 5 đến ngày 15/3/2026, 05/3/2026.",
                "Từ 2021 - 2025; năm 2022, 2023; 15/3/2026 – 2025; 15/3/2026 và-16/3/2026, 3/2026-4/2026.",
            })
    void takesOneWay(String text) {
        assertThat(bare().text(TEXT, text).findings(rule)).isEmpty();
    }

    @Test
    void comparesWholeTextsWithEachOther() {
        assertThat(Example.state()
                        .text("/annexes/0/content/0/rows/0/1", "Từ ngày 15/03/2026 đến ngày 15/4/2026")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("/annexes/0/content/0/rows/0/1"));
    }

    @Test
    void doesNotCountTheTitleOfACitedDocumentTwice() {
        assertThat(Example.state()
                        .text("/legalBases/1/documents/0/subject", "bảo vệ rừng 2021 – 2025")
                        .text("/subject", "Bảo vệ rừng 2021 - 2025")
                        .findings(rule))
                .isEmpty();
        assertThat(Example.state()
                        .text("/legalBases/1/text", "Thực hiện Kế hoạch bảo vệ rừng 2021 – 2025")
                        .text("/subject", "Bảo vệ rừng 2021 - 2025")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void doesNotApplyWithoutDates() {
        assertThat(bare().text(TEXT, "Trồng cây.").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    /** A plan without a date but in one text. */
    private static Example bare() {
        return Example.state()
                .text("/subject", "Trồng cây")
                .text("/enactment", "Sở ban hành Kế hoạch như sau:")
                .with("/body/1/content", "[{\"type\":\"item\",\"label\":\"-\",\"text\":\"\"}]")
                .without("/body/3")
                .without("/body/2")
                .without("/annexes")
                .without("/legalBases");
    }
}
