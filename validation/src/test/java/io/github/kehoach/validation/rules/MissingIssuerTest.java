package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingIssuerTest {
    private final MissingIssuer rule = new MissingIssuer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch được ban hành như sau:",
                "Thực hiện Chỉ thị của Ban Bí thư, xây dựng kế hoạch như sau:",
                "Thực hiện Nghị quyết, phòng chống ma túy như sau:"
            })
    void isAnErrorWhereTheEnactmentNamesNobody(String enactment) {
        assertThat(Example.state()
                        .without("/issuers")
                        .text("/enactment", enactment)
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.location()).hasToString("");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Y tế ban hành Kế hoạch như sau:",
                "Thực hiện Chỉ thị của Ban Bí thư, Đảng ủy phường xây dựng kế hoạch như sau:",
                "Chủ tịch UBND tỉnh giao Sở Y tế thực hiện như sau:",
                "Để nâng cao chất lượng, nhà trường xây dựng kế hoạch như sau:"
            })
    void takesTheBodyOfTheEnactment(String enactment) {
        assertThat(Example.state()
                        .without("/issuers")
                        .text("/enactment", enactment)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesTheLetterheadIfItHasAName() {
        Example plan = Example.state().without("/enactment");
        assertThat(plan.findings(rule)).isEmpty();
        assertThat(plan.without("/issuers/0/name").findings(rule)).hasSize(1);
        assertThat(plan.text("/issuers/0/name", " ").findings(rule)).hasSize(1);
    }

    @Test
    void takesTheIssuerOfTheDecisionThatAPlanIsAttachedTo() {
        Example plan = Example.state()
                .without("/issuers")
                .without("/enactment")
                .with("/attachedTo", "{\"type\": \"Quyết định\"}");
        assertThat(plan.report(rule).rules().notApplicable()).isEqualTo(1);
    }
}
