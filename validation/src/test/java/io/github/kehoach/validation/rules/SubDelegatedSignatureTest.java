package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubDelegatedSignatureTest {
    private final SubDelegatedSignature rule = new SubDelegatedSignature();

    @Test
    void reportsADeputyBelowADelegate() {
        assertThat(signed("[\"TUQ. GIÁM ĐỐC\", \"KT. CHÁNH VĂN PHÒNG\"]"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/signatures/0/capacity/1");
                    assertThat(finding.found()).contains("KT. CHÁNH VĂN PHÒNG");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void isContentWithOtherOrders() {
        assertThat(signed("[\"TUQ. GIÁM ĐỐC\"]")).isEmpty();
        assertThat(signed("[\"TL. GIÁM ĐỐC\", \"KT. CHÁNH VĂN PHÒNG\"]")).isEmpty();
        assertThat(signed("[\"KT. GIÁM ĐỐC\", \"TUQ. GIÁM ĐỐC\"]")).isEmpty();
        assertThat(signed("[\"TM. ỦY BAN NHÂN DÂN\", \"TUQ. CHỦ TỊCH\"]")).isEmpty();
    }

    private List<Finding> signed(String capacity) {
        return Example.state().with("/signatures/0/capacity", capacity).findings(rule);
    }
}
