package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Ủy ban, Uỷ ban",
        "CỘNG HÒA, cộng hoà",
        "hỏa tốc, hoả tốc",
        "tòan thể, toàn thể",
        "khỏe, khoẻ",
        "quý, qúy",
        "ĐẢNG, đảng",
        "LÐLÐ, LĐLĐ",
        "ðo\u0300an, đòan",
        "Ạ Ỹ, ạ ỹ",
        "Hòe Thủy THUỶ, hoè thuỷ thủy",
        "\u200bSở\ufeffY\u0085tế, sở y tế",
        "'  Sở \u00a0\n Y tế ', sở y tế",
    })
    void takesSpellingsOfOneWordAsEqual(String a, String b) {
        assertThat(Folding.key(a)).isEqualTo(Folding.key(b));
        assertThat(Folding.key(Normalizer.normalize(a, Normalizer.Form.NFD))).isEqualTo(Folding.key(b));
        assertThat(Folding.same(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"mục, mức", "của, cửa", "chỉ thị, chi thị", "Sở Y tế, Sở Yên tế", "a b, ab", "dân, đân"})
    void keepsDifferentWordsApart(String a, String b) {
        assertThat(Folding.same(a, b)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Theo MỤC này, 5, mục, true",
        "Theo MỤC này, 4, mục, false",
        "Theo MỤC này, 10, này nữa, false",
        "Theo MỤC này, -1, theo, false",
        "Theo MỤC này, 12, '', true",
    })
    void findsWordsAtAPlaceInAnyCase(String text, int at, String words, boolean stand) {
        assertThat(Folding.standsAt(text, at, words)).isEqualTo(stand);
    }

    @Test
    void givesComposedLowerCase() {
        assertThat(Folding.key(Normalizer.normalize("KẾ  HOẠCH", Normalizer.Form.NFD)))
                .isEqualTo("kế hoạch");
        assertThat(Folding.key("")).isEmpty();
    }
}
