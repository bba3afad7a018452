package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitTest {
    private static Set<Trait> traits(String text) {
        Passage passage = Passage.of(text);
        return Arrays.stream(Trait.values())
                .filter(passage::has)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Tổ chức hội nghị, bảo đảm kinh phí; quyết toán hằng năm. #
            gồm 3 lớp # DIGIT
            năm 2026 # DIGIT YEAR
            '2026' # DIGIT YEAR
            số 3026, 0912, 12026 # DIGIT
            ngày 02/9 # DIGIT SLASHED SEPARATOR
            2020 - 2025 # DIGIT YEAR SLASHED SEPARATOR
            2020–2025 # DIGIT YEAR SLASHED SEPARATOR
            2 – trong 5 # DIGIT SEPARATOR
            số 5/kh # DIGIT SYMBOL SEPARATOR
            số 05a/kh # DIGIT SYMBOL SEPARATOR
            số 5 - kh # DIGIT SEPARATOR
            số 5 -kh # DIGIT SYMBOL SEPARATOR
            số 5/ kh # DIGIT SYMBOL SEPARATOR
            phần III. # ROMAN ABBREVIATION REFERENCE
            V # ROMAN
            Vì, VIỆT # ABBREVIATION
            của UBND xã # ABBREVIATION
            ĐĐ # ABBREVIATION
            Ð # LOOK_ALIKE LAW WEEKDAY REFERENCE
            Ｋế # LOOK_ALIKE LAW WEEKDAY REFERENCE
            họа; k\u0435 hoạch # LOOK_ALIKE LAW WEEKDAY REFERENCE
            \u0414\u0430, 5 \u03a9, Δ # DIGIT LAW WEEKDAY REFERENCE
            hòa # OLD_TONE
            Khỏe, ỦY # ABBREVIATION OLD_TONE
            thủy. # OLD_TONE
            hoà, TUỲ # ABBREVIATION NEW_TONE
            hòan, hoàn, thuyết, quý, qúy, quỳ, của, mùa #
            nh©n d©n # LEGACY
            nhaân daân # LEGACY PEOPLE
            của nhân dân và nhà nước # PEOPLE
            nhân đạo, nhà ăn, Nhân Dân #
            theo kế hoạch này # THIS_PLAN
            Kế Hoạch Này, hoạch nay #
            gửi kèm # ATTACHED
            theo mục 3 # DIGIT REFERENCE
            điểm a, điểm  b # REFERENCE
            theo mục tiêu, điểm đến #
            Luật Thư viện, bộ luật, pháp lệnh # LAW
            luật sư #
            thứ Hai, chủ nhật, tổ chức # WEEKDAY
            phụ lục, PHỤ LỤC # ABBREVIATION ATTACHED
            5 m², 40 °C, ± 3, § 2, Windows ® © 2026 # DIGIT YEAR ROMAN
            """)
    void areToldFromTheCharacters(String text, String expected) {
        String shown = traits(text).stream().map(Trait::name).collect(Collectors.joining(" "));
        assertThat(shown).as(text).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "\u0301, true",
        "e\u0323, true",
        "\u212b, true",
        "\u2126, true",
        "ệ, false",
        "“ngoặc”, false",
        "😀, false"
    })
    void tellWhatMayBeDecomposed(String text, boolean expected) {
        assertThat(Passage.of(text).has(Trait.DECOMPOSED)).isEqualTo(expected);
    }

    @Test
    void tellWhatCannotBeSeen() {
        for (String hidden :
                new String[] {"\u200b", "\u00ad", "\ufeff", "\u202e", "\u2060", "\u0000", "\u007f", "\u0085"}) {
            assertThat(traits("hội" + hidden + " nghị"))
                    .as("U+%04x", (int) hidden.charAt(0))
                    .contains(Trait.INVISIBLE);
        }
        assertThat(traits("hội\u00a0nghị\n\tvà\r\nlớp\u2009học")).isEmpty();
    }

    @Test
    void ofNoTextAreNone() {
        assertThat(traits("")).isEmpty();
    }
}
