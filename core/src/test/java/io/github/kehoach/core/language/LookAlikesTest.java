package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {
    /** The text with each look-alike replaced by the letter meant. */
    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (LookAlike found : LookAlikes.in(text)) {
            assertThat(found.span().in(text)).isEqualTo(String.valueOf(found.written()));
            mended.setCharAt(found.span().start(), found.meant());
        }
        return mended.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "\u00d0oàn \u00f0ội, Đoàn đội",
        "\u00d0, Đ",
        "\u0189oàn \u0256ội, Đoàn đội",
        "K\u1ebf h\u043e\u1ea1\u0441h, Kế hoạch",
        "\u041a\u1ebe HO\u1ea0CH, KẾ HOẠCH",
        "U\u0392ND \u03a4\u1ec8\u039dH, UBND TỈNH",
        "\uff21\uff3a \uff41\uff5a, AZ az",
        "\uff35\uff22\uff2e\uff24 \uff4d\u1edbi, UBND mới",
    })
    void areToldWithTheLetterMeant(String text, String mended) {
        assertThat(mended(text)).isEqualTo(mended);
        assertThat(Passage.of(text).has(Trait.LOOK_ALIKE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đoàn đội, Kế hoạch số 5/KH-UBND",
                "\u041c\u043e\u0441\u043a\u0432\u0430 (Mát-xcơ-va)",
                "góc \u03b1, hệ số \u0394, 5 \u03bcm, 5 µm, điện trở 3 k\u03a9",
                "\u0391 và B",
                "",
            })
    void doNotHideInForeignWords(String text) {
        assertThat(LookAlikes.in(text)).as(text).isEmpty();
    }

    @Test
    void areToldInTheirOrder() {
        assertThat(LookAlikes.in("\u00d0\u00f0 \u041aế").stream()
                        .map(found -> found.span().start())
                        .collect(Collectors.toList()))
                .containsExactly(0, 1, 3);
    }
}
