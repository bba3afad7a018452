package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrefixesTest {
    private static final Prefixes PREFIXES = Prefixes.of("ban ", "ban chỉ đạo", "tổ ");

    @Test
    void openATextOrGoOnAtAPlace() {
        assertThat(PREFIXES.open("tổ công tác")).isTrue();
        assertThat(PREFIXES.open("sở y tế")).isFalse();
        assertThat(PREFIXES.open("")).isFalse();
        assertThat(PREFIXES.end("sở, tổ công tác", 4)).isEqualTo(7);
        assertThat(PREFIXES.end("sở, tổ công tác", 3)).isEqualTo(-1);
        assertThat(PREFIXES.end("tổ", 2)).isEqualTo(-1);
    }

    @Test
    void endAfterTheFirstOfThem() {
        assertThat(PREFIXES.end("ban chỉ đạo", 0)).isEqualTo(4);
        assertThat(Prefixes.of("ban chỉ đạo", "ban ").end("ban chỉ đạo", 0)).isEqualTo(11);
    }
}
