package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.RuleSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleDateTest {
    private static final String TEXT = "/body/1/content/0/text";

    private final ImpossibleDate rule = new ImpossibleDate();

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Họp trước ngày 31/02/2026 tại xã. # ngày 31/02/2026
                    Họp 31-6-2026. # 31-6-2026
                    Họp ngày 29/02/2026. # ngày 29/02/2026
                    Họp ngày 31 tháng 6. # ngày 31 tháng 6
                    Họp NGÀY 31 THÁNG 9 NĂM 2026. # NGÀY 31 THÁNG 9 NĂM 2026
                    Họp ngày 30/02. # ngày 30/02
                    Xong trong tháng 13/2026. # tháng 13/2026
                    Từ ngày 01/4/2026 đến ngày 31/4/2026. # Từ ngày 01/4/2026 đến ngày 31/4/2026
                    Theo Quyết định số 12/QĐ-UBND ngày 32/3/2026. # ngày 32/3/2026
                    """)
    void pointsAtTheDate(String text, String date) {
        assertThat(Example.state().text(TEXT, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TEXT);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.span().orElseThrow().in(text)).isEqualTo(date);
                    assertThat(finding.found()).contains(date);
                    assertThat(finding.message().vi()).isEqualTo("Trong lịch không có " + date);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họp ngày 29/02/2024.",
                "Họp ngày 29/02, ngày 29 tháng 02.",
                "Hỗ trợ 15/20 hộ; đạt 31/13 điểm.",
                "Theo Nghị định số 31/2020/NĐ-CP và Công văn số 31/13/CV-SYT.",
                "Điện thoại 0210.31.13.2026, trực ngày 24/24 giờ.",
                "Mỗi ngày 20/25 lượt; hằng ngày 30/31 ca.",
                "Chi lương tháng 13 năm 2026 và thưởng tháng 13 năm 2026.",
                "Thưởng tháng 13 cho viên chức.",
                "Đạt 31/2 điểm, phiên bản 31.2.20.",
            })
    void takesRealDatesAndOtherFigures(String text) {
        assertThat(Example.state().text(TEXT, text).findings(rule)).isEmpty();
    }

    @Test
    void looksIntoTablesAndBases() {
        assertThat(Example.state()
                        .text("/annexes/0/content/0/rows/0/1", "30/02/2026")
                        .text("/legalBases/0/text", "Căn cứ Luật Lâm nghiệp ngày 31 tháng 11 năm 2017")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/legalBases/0/text", "/annexes/0/content/0/rows/0/1");
    }

    @Test
    void looksAtTheDateLineOfAText() {
        String text =
                "UBND XÃ AN PHÚ\nSố: 15/KH-UBND\nAn Phú, ngày 31 tháng 4 năm 2026\nKẾ HOẠCH\nTrồng cây\nI. NỘI DUNG\n1. Trồng cây.\n";
        assertThat(PlanValidator.builder()
                        .rules(RuleSet.empty().with(rule))
                        .build()
                        .validate(PlanText.read(text), "a.txt")
                        .findings())
                .filteredOn(finding -> finding.code().equals("impossible-date"))
                .extracting(Finding::found)
                .containsExactly(Optional.of("ngày 31 tháng 4 năm 2026"));
    }
}
