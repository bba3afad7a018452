package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;

class MissingSignerNameTest {
    private final MissingSignerName rule = new MissingSignerName();

    @Test
    void reportsABlockWithoutName() {
        assertThat(Example.state().without("/signatures/0/name").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/signatures/0");
                    assertThat(finding.message().vi()).isEqualTo("Dưới chức vụ PHÓ GIÁM ĐỐC không ghi họ tên người ký");
                    assertThat(finding.message().en())
                            .isEqualTo("No signer's name stands below the title PHÓ GIÁM ĐỐC");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void reportsABlankNameAndABlockWithoutTitle() {
        assertThat(Example.state()
                        .with("/signatures/0", "{\"capacity\": [\"TM. ĐOÀN KIỂM TRA\"], \"name\": \" \"}")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().vi()).isEqualTo("Phần ký không ghi họ tên người ký");
                    assertThat(finding.message().en()).isEqualTo("The signature block has no signer's name");
                });
    }

    @Test
    void looksAtEveryBlockOfAJointPlan() {
        assertThat(Example.state()
                        .with("/signatures/-", "{\"position\": \"GIÁM ĐỐC\"}")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/signatures/1");
    }

    @Test
    void isWorthKnowingOfADraft() {
        assertThat(Example.state()
                        .without("/signatures/0/name")
                        .text("/number", "/KH-SNNMT")
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void isContentWithATitleAndAName() {
        assertThat(Example.party()
                        .with("/signatures/0", "{\"position\": \"TRƯỞNG BAN\", \"name\": \"Lê Đức Dục\"}")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void hasNothingToSayWhereNobodySigned() {
        assertThat(Example.state().without("/signatures").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }
}
