package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateRecipientTest {
    private final DuplicateRecipient rule = new DuplicateRecipient();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "Công an tỉnh", "purpose": "để p/h"}
            {"name": "CÔNG AN  TỈNH", "purpose": "Để p/h"}
            {"name": "Công an tỉnh"}
            {"name": "Công an tỉnh ;", "purpose": "để p/h"}
            {"name": "Co\u0302ng an ti\u0309nh", "purpose": "để p/h"}
            """)
    void reportsTheSecondLine(String recipient) {
        assertThat(Example.state().with("/recipients/-", recipient).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/recipients/4");
                    assertThat(finding.message().vi()).endsWith("đã ghi ở dòng thứ 2");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void takesALineWithoutPurposeForAnyPurpose() {
        assertThat(Example.state()
                        .with("/recipients/-", "{\"name\": \"Chi cục Kiểm lâm\", \"purpose\": \"để t/h\"}")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/recipients/4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "Công an tỉnh", "purpose": "để t/h"}
            {"name": "Công an tỉnh", "purpose": "để p/h", "group": "Bản giấy"}
            {"name": "Công an tỉnh Yên Bái", "purpose": "để p/h"}
            """)
    void isContentWithOtherPurposesGroupsAndBodies(String recipient) {
        assertThat(Example.state().with("/recipients/-", recipient).findings(rule))
                .isEmpty();
    }

    @Test
    void reportsEveryFurtherLine() {
        assertThat(Example.state()
                        .with("/recipients/-", "{\"name\": \"Văn phòng Sở\"}")
                        .with("/recipients/-", "{\"name\": \"Văn phòng Sở\"}")
                        .findings(rule))
                .extracting(
                        finding -> finding.location() + " " + finding.message().en())
                .containsExactly(
                        "/recipients/4 The recipient Văn phòng Sở stands in line 4 already",
                        "/recipients/5 The recipient Văn phòng Sở stands in line 4 already");
    }

    @Test
    void hasNothingToSayWithoutRecipients() {
        assertThat(Example.state().without("/recipients").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }
}
