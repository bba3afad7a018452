package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsAboveRecipientTest {
    private final AsAboveRecipient rule = new AsAboveRecipient();

    @ParameterizedTest
    @ValueSource(strings = {"Như trên", "NHƯ TRÊN", "Như kính gửi", "Như trên (để t/h)", "Như trên; Sở Y tế"})
    void reportsWordsThatPointToNobody(String name) {
        assertThat(Example.state().text("/recipients/0/name", name).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/recipients/0/name");
                    assertThat(finding.found()).contains(name);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Như Mục III",
                "Như Điều 1",
                "Các đơn vị có tên tại Mục III",
                "Như trên Mục III",
                "Như trênh",
                "Xã Như Trên Núi"
            })
    void isContentWithNamesAndOtherReferences(String name) {
        assertThat(Example.state().text("/recipients/0/name", name).findings(rule))
                .isEmpty();
    }

    @Test
    void doesNotJudgeTheParty() {
        assertThat(Example.party().text("/recipients/0/name", "Như trên").findings(rule))
                .isEmpty();
    }
}
