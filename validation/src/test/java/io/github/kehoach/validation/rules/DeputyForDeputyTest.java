package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeputyForDeputyTest {
    private final DeputyForDeputy rule = new DeputyForDeputy();

    @ParameterizedTest
    @ValueSource(strings = {"KT. PHÓ GIÁM ĐỐC", "KT. THỨ TRƯỞNG", "K/T PHÓ CHỦ TỊCH"})
    void reportsADeputysTitleAfterTheWord(String line) {
        assertThat(Example.state().text("/signatures/0/capacity/0", line).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/signatures/0/capacity/0");
                    assertThat(finding.found()).contains(line);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void reportsTheHeadsOwnTitleBelow() {
        assertThat(Example.state().text("/signatures/0/position", "GIÁM ĐỐC").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/signatures/0/position");
                    assertThat(finding.message().vi())
                            .isEqualTo("Dưới KT. GIÁM ĐỐC phải là chức vụ của người ký thay, không phải GIÁM ĐỐC");
                });
    }

    @Test
    void looksAtTheLineBelowWhereverItStands() {
        assertThat(Example.state()
                        .with("/signatures/0/capacity", "[\"TM. ỦY BAN NHÂN DÂN\", \"KT. CHỦ TỊCH\", \"CHỦ TỊCH\"]")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/signatures/0/capacity/2");
    }

    @Test
    void isContentWithDeputiesWhoSignForTheHead() {
        assertThat(signed("[\"TM. ỦY BAN NHÂN DÂN\", \"KT. CHỦ TỊCH\"]", "PHÓ CHỦ TỊCH"))
                .isEmpty();
        assertThat(signed("[\"TM. BAN THƯỜNG VỤ\"]", "PHÓ CHỦ TỊCH")).isEmpty();
        assertThat(signed("[\"TL. CHỦ TỊCH\", \"KT. CHÁNH VĂN PHÒNG\"]", "PHÓ CHÁNH VĂN PHÒNG"))
                .isEmpty();
        assertThat(signed("[\"TL. BỘ TRƯỞNG\"]", "PHÓ VỤ TRƯỞNG")).isEmpty();
        assertThat(signed("[\"PHÓ TRƯỞNG BAN\"]", "PHÓ GIÁM ĐỐC")).isEmpty();
        assertThat(signed("[\"TM. BAN CHỈ ĐẠO\"]", "KT. GIÁM ĐỐC")).isEmpty();
    }

    @Test
    void doesNotJudgeTheParty() {
        assertThat(Example.party()
                        .text("/signatures/0/capacity/0", "K/T PHÓ TRƯỞNG BAN")
                        .findings(rule))
                .isEmpty();
    }

    private List<Finding> signed(String capacity, String position) {
        return Example.state()
                .with("/signatures/0/capacity", capacity)
                .text("/signatures/0/position", position)
                .findings(rule);
    }
}
