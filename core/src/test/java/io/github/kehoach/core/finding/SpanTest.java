package io.github.kehoach.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void cutsItsPartOutOfTheText() {
        assertThat(new Span(3, 6).in("Lễ hội")).isEqualTo("hội");
        assertThat(new Span(2, 2).in("Lễ")).isEmpty();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new Span(3, 7).in("Lễ hội"));
    }

    @Test
    void isShifted() {
        assertThat(new Span(1, 4).plus(10)).isEqualTo(new Span(11, 14));
        assertThat(new Span(11, 14).plus(-11)).isEqualTo(new Span(0, 3));
    }

    @Test
    void doesNotEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 1)).withMessageContaining("2 to 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(0, 1).plus(-1));
    }
}
