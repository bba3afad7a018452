package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The build runs this and the tests of what compares letters a second time on a Turkish machine. */
@EnabledIfSystemProperty(named = "user.language", matches = "tr", disabledReason = "only means something in that run")
class TurkishLocaleTest {
    @Test
    @SuppressWarnings("FormatLocale") // the default locale is what is asked for
    void theRunIsTurkish() {
        assertThat(String.format("%S", "i")).isEqualTo("İ");
    }
}
