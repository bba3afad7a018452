package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InconsistentNameTest {
    private static final String TASK = "/body/2/content/1/tasks/0/text";
    private static final String ASSIGNEE = "/body/2/content/1/assignees/0";
    private static final String RECIPIENT = "/recipients/3/name";

    private final InconsistentName rule = new InconsistentName();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giao TQĐZ và TQDZ. | TQDZ | TQĐZ
            Giao TQDZ và TQĐZ, TQDZ. | TQDZ | TQĐZ
            Giao CĐN, CDN. | CDN | CĐN
            Giao ĐTTS, DTTS. | ĐTTS | DTTS
            Giao VPTƯZ, VPTUZ. | VPTUZ | VPTƯZ
            """)
    void seesTwoAbbreviationsOfOneBody(String text, String odd, String usual) {
        assertThat(Example.state().text(TASK, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(TASK);
                    assertThat(finding.span().orElseThrow().in(text)).isEqualTo(odd);
                    assertThat(finding.message().vi())
                            .isEqualTo("“%s” và “%s” có thể là một cơ quan viết theo hai cách".formatted(odd, usual));
                    assertThat(finding.expected()).contains(usual);
                });
    }

    @Test
    void seesACommonAbbreviationWithoutItsStroke() {
        assertThat(Example.union().text("/recipients/1/name", "CDN, CĐVC").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/recipients/1/name");
                    assertThat(finding.message().vi()).isEqualTo("“CDN” có thể là “CĐN” viết thiếu nét");
                    assertThat(finding.expected()).contains("CĐN");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giao TQĐ, TQZ và TQĐ
            Giao cao dạy nghề (CDN), CDN trực
            Giao đất tái sinh (ĐTTS), DTTS
            Giao VPTU và VPTW
            Mã ĐA, DA
            Đường DAI ĐOÀN, ĐAI
            TẬP ĐOÀN TQDZ, TQĐZ
            """)
    void takesOneAbbreviation(String text) {
        assertThat(Example.state().text(TASK, text).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Văn phòng Sở | Văn phòng sở | Văn phòng sở | Văn phòng Sở
            Văn phòng Sở | Văn phong Sở | Văn phong Sở | Văn phòng Sở
            Văn phong Sở | Văn phòng Sở | Văn phong Sở | Văn phòng Sở
            Sở Tài Chính | Sở tài Chính | Sở tài Chính | Sở Tài Chính
            Hạt Đường bộ | Hạt Dường bộ | Hạt Dường bộ | Hạt Đường bộ
            UBND xã Phú | UBND Xã Phú | UBND Xã Phú | UBND xã Phú
            """)
    void seesTwoSpellings(String assignee, String recipient, String odd, String usual) {
        assertThat(Example.state()
                        .text(ASSIGNEE, assignee)
                        .text(RECIPIENT, recipient)
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(odd.equals(recipient) ? RECIPIENT : ASSIGNEE);
                    assertThat(finding.found()).contains(odd);
                    assertThat(finding.expected()).contains(usual);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Văn phòng Sở | Văn phòng Sở
            Văn phòng Sở | văn phòng Sở
            Tổ hòa giải | Tổ hoà giải
            Văn  phòng Sở | Văn phòng Sở
            Sở Y tế | Sở Nội vụ
            xã Tân Hoa | xã Tân Hòa
            UBND xã Tân Hoa | UBND xã Tân Hòa
            Hội Thúy | Hội Thủy
            Các Sở | Các sở
            Toàn thể Hội viên | Toàn thể hội viên
            VĂN PHÒNG SỞ | Văn phòng Sở
            Chi đoán | Chỉ đoan
            """)
    void takesOneSpellingAndTwoBodies(String assignee, String recipient) {
        assertThat(Example.state()
                        .text(ASSIGNEE, assignee)
                        .text(RECIPIENT, recipient)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void tellsEachSpellingOnce() {
        assertThat(Example.state()
                        .text(RECIPIENT, "Văn phòng sở")
                        .with("/body/2/content/0/partners/-", "\"Văn phòng Sở\"")
                        .with("/recipients/-", "{\"name\": \"Văn phòng sở\"}")
                        .text("/recipients/0/group", "Văn phòng SỞ")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void leavesARecipientToldTwiceToTheRuleForThat() {
        assertThat(Example.state()
                        .text("/recipients/2/name", "Công an Tỉnh")
                        .text("/recipients/1/name", "Công an tỉnh")
                        .without("/body/2/content/0/partners")
                        .findings(rule))
                .isEmpty();
        assertThat(Example.state().text("/recipients/2/name", "Công an tinh").findings(rule))
                .hasSize(1);
    }

    @Test
    void looksAtPartnersAndAtNoOtherNames() {
        assertThat(Example.state()
                        .with("/body/2/content/0/partners", "[\"Công an tỉnh\", \"Văn phong Sở\"]")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/body/2/content/0/partners/1");
        assertThat(Example.state().text(RECIPIENT, "Lò Văn Hung").findings(rule))
                .isEmpty();
    }
}
