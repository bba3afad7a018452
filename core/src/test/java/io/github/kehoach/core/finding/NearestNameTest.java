package io.github.kehoach.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of("issued", "issuer", "legalBases", "skipped-number", "body");

    @ParameterizedTest
    @CsvSource(textBlock = """
            isued,          issued
            isseur,         issuer
            legal_bases,    legalBases
            skiped-number,  skipped-number
            skippednumber,  skipped-number
            BODY,           body
            bdoy,           body
            recipients,
            by,
            '',
            """)
    void guessesWhatTakesFewLettersToChange(String name, String nearest) {
        assertThat(NearestName.to(name, NAMES).orElse(null)).isEqualTo(nearest);
    }

    @Test
    void takesTheFirstOfSeveralEquallyNear() {
        assertThat(NearestName.to("issue", NAMES)).contains("issued");
        assertThat(NearestName.to("x", List.of())).isEmpty();
    }
}
