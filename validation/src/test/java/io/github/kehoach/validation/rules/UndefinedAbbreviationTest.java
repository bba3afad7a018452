package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndefinedAbbreviationTest {
    private static final String TASK = "/body/2/content/1/tasks/0/text";

    private final UndefinedAbbreviation rule = new UndefinedAbbreviation();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giao BVRCS tuần tra. | BVRCS
            Kinh phí theo QLDZ-TX. | QLDZ-TX
            Tổ BVRCS, UBND xã | BVRCS
            UBND BVRCS chủ trì | BVRCS
            Bàn với tổ bảo vệ rừng (tổ BVRCS) | BVRCS
            Giao tổ BVRCS | BVRCS
            Giao BVRCS trực | BVRCS
            Giao BVRCS A trực | BVRCS
            """)
    void namesTheAbbreviation(String text, String abbreviation) {
        assertThat(Example.state().text(TASK, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    int at = text.indexOf(abbreviation);
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.location()).hasToString(TASK);
                    assertThat(finding.span()).contains(new Span(at, at + abbreviation.length()));
                    assertThat(finding.message().vi())
                            .isEqualTo("Chữ viết tắt %s không được giải thích".formatted(abbreviation));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND, HĐND, MTTQ, KT-XH, QP-AN, GD&ĐT, KH&CN, LĐTB&XH xã",
                "Phụ lục XVIII, khóa XIII",
                "Theo công văn 5/TZQ-BVX và XQ15-TTV; trang BVRCS.VN, a@BVRCS",
                "Công ty TNHH BVRCS, MTV BVRCS, khu “BVRCS”",
                "TẬP ĐOÀN BVRCS chủ trì, BVRCS THĂNG LONG chủ trì",
                "TỔ BVRCS",
                "TỔ TUẦN TRA, BVRCS",
                "Giao AN BVRCS trực",
                "Loại ZQ, BVRCSZQTVX",
                "bảo vệ rừng cơ sở; tổ BVRCS",
                "đội giữ đất; ban ĐGĐCS đội giữ đất cơ sở",
                "Tổ bảo vệ (BVRCS); BVRCS trực",
                "Tổ bảo vệ (sau đây viết tắt là BVRCS)",
                "Tổ bảo vệ, gọi tắt là tổ “BVRCS”",
                "Tổ BVRCS (Bảo vệ)",
                "BVRCS: bảo vệ",
            })
    void takesWhatIsKnownOrExplainedOrNone(String text) {
        assertThat(Example.state().text(TASK, text).findings(rule)).isEmpty();
    }

    @Test
    void takesTheInitialsOfNamesForAnExplanation() {
        assertThat(Example.state().text(TASK, "Giao CCKZ và KLV.").findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).isEqualTo("Never introduced: CCKZ, KLV"));
        assertThat(Example.state()
                        .text("/recipients/2/name", "Chi cục Kiểm lâm vùng")
                        .text(TASK, "Giao CCKL và KLV.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesAListOfAbbreviations() {
        assertThat(Example.state()
                        .text("/annexes/0/content/0/rows/0/2", "BVRCS")
                        .text(TASK, "Giao BVRCS.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void namesNoMoreThanFive() {
        assertThat(Example.state()
                        .text(TASK, "AZQX, BZQX, EZQX, GZQX, HZQX, KZQX và NZQX, AZQX.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().vi())
                            .isEqualTo("Chữ viết tắt AZQX, BZQX, EZQX, GZQX, HZQX và 2 chữ khác không được giải thích");
                    assertThat(finding.message().en()).endsWith(" and 2 others");
                });
    }

    @Test
    void looksAtHeadingsAndNotAtTables() {
        assertThat(Example.state()
                        .text("/body/0/content/0/heading", "Mục đích của BVRCS")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/body/0/content/0/heading");
        assertThat(Example.state()
                        .text("/annexes/0/content/0/rows/0/2", "Tổ BVRCS trực")
                        .findings(rule))
                .isEmpty();
    }
}
