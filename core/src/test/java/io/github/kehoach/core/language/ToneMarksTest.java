package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneMarksTest {
    @ParameterizedTest
    @CsvSource({
        "hòa, OLD, hoà",
        "Khỏe, OLD, Khoẻ",
        "ủy, OLD, uỷ",
        "THỦY, OLD, THUỶ",
        "Ủy, OLD, Uỷ",
        "họa, OLD, hoạ",
        "hoà, NEW, hòa",
        "khoẻ, NEW, khỏe",
        "uỷ, NEW, ủy",
        "tuỳ, NEW, tùy",
        "UỶ, NEW, ỦY",
        "đoá, NEW, đóa",
        "ngoã, NEW, ngõa",
    })
    void tellBothPlaces(String syllable, TonePlacement placement, String other) {
        String text = "“" + syllable + "”, " + syllable;
        assertThat(ToneMarks.in(text)).hasSize(2).allSatisfy(mark -> {
            assertThat(mark.placement()).isEqualTo(placement);
            assertThat(mark.other()).isEqualTo(other);
            assertThat(mark.span().in(text)).isEqualTo(syllable);
        });
        assertThat(ToneMarks.in(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .extracting(ToneMark::other)
                .containsExactly(other, other);
        assertThat(Passage.of(text).has(placement == TonePlacement.OLD ? Trait.OLD_TONE : Trait.NEW_TONE))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quý", "quỳ", "Qúy", "hoàn", "thuyết", "toán", "của", "mùa", "hoa", "huy", "và", "đoàn", "xoáy",
                "Chloé", "tuệ", "a", "", "\u0301", "òà",
            })
    void areNotToldWhereThereIsOnePlace(String text) {
        assertThat(ToneMarks.in(text)).as(text).isEmpty();
    }

    @Test
    void standInTheOrderOfTheText() {
        String text = "Tỉnh ủy, Huyện uỷ: văn hoá, thể thao khỏe";
        assertThat(ToneMarks.in(text).stream().map(mark -> mark.span().in(text)).collect(Collectors.toList()))
                .containsExactly("ủy", "uỷ", "hoá", "khỏe");
    }
}
