package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The build runs this and the tests of what changes case a second time on a Turkish machine. */
@EnabledIfSystemProperty(named = "user.language", matches = "tr", disabledReason = "only means something in that run")
class TurkishLocaleTest {
    @Test
    @SuppressWarnings("FormatLocale") // the default locale is what is asked for
    void theRunIsTurkish() {
        assertThat(String.format("%S", "i")).isEqualTo("İ");
    }

    @Test
    void labelsAndCodesAreThoseOfAnyMachine() {
        assertThat(Label.of("ĐIỀU 1.").word()).contains("ĐIỀU");
        assertThat(Label.of("vii)").numbers()).containsExactly(7);
        assertThat(SectionRole.SITUATION.code()).isEqualTo("situation");
    }
}
