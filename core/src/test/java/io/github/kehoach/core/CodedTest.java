package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Regime        | state party trade-union youth-union front womens-union other
            Secrecy       | secret top-secret highest-secret
            Urgency       | urgent very-urgent flash
            ObjectiveKind | purpose requirement goal target
            SectionRole   | situation objectives targets content tasks solutions methods schedule audience funding implementation other
            """)
    void namesTheConstantsAsTheFormatDoes(String type, String codes) {
        assertThat(Coded.class.getPermittedSubclasses())
                .filteredOn(constants -> constants.getSimpleName().equals(type))
                .singleElement()
                .satisfies(constants -> assertThat(constants.getEnumConstants())
                        .extracting(constant -> ((Coded) constant).code())
                        .containsExactlyElementsOf(List.of(codes.split(" "))));
    }

    @Test
    void severitiesStandFromTheGravest() {
        assertThat(Severity.values()).extracting(Severity::code).containsExactly("error", "warning", "info");
    }
}
