package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {
    private static String shown(BitSet set) {
        return set.stream().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "";
    }

    @Test
    void makesSetsOfCharacters() {
        BitSet ab = Alphabet.anyOf("ba");
        BitSet bc = Alphabet.between('b', 'd');

        assertThat(shown(ab)).isEqualTo("ab");
        assertThat(shown(bc)).isEqualTo("bc");
        assertThat(shown(Alphabet.or(ab, bc))).isEqualTo("abc");
        assertThat(shown(Alphabet.and(ab, bc))).isEqualTo("b");
        assertThat(IntStream.range(0, Alphabet.SIZE)
                        .allMatch(c -> Alphabet.not(ab).get(c) == (Alphabet.holds((char) c) && !ab.get(c))))
                .isTrue();
        assertThat(shown(Alphabet.ignoringCase("aự"))).isEqualTo("AaỰự");
        assertThat(shown(ab)).as("stays as it was").isEqualTo("ab");
    }

    @Test
    void holdsEveryVietnameseLetterInBothCases() {
        assertThat(Alphabet.LATIN.cardinality()).isEqualTo(2 * Alphabet.VIETNAMESE.length());
        assertThat(Alphabet.VIETNAMESE).hasSize(27 + 6 * 5 + 6 * 6);
        assertThat(Normalizer.isNormalized(Alphabet.VIETNAMESE, Normalizer.Form.NFC))
                .isTrue();
    }

    /** L: a letter that no normalisation changes; S: a sign; W: a full-width letter; ?: may change with its neighbours. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            06ff, L
            0640, L
            066a, S
            064b, ?
            08ff, ?
            0904, ?
            2122, S
            2126, ?
            20d0, ?
            20dd, ?
            2adb, S
            2adc, ?
            3040, ?
            3041, L
            3098, S
            3099, ?
            33ff, ?
            3400, L
            9ffc, L
            a000, ?
            abff, ?
            ac00, L
            f8ff, S
            f900, ?
            fefe, ?
            ff00, S
            ff20, S
            ff21, W
            ff5a, W
            ff5b, S
            ff66, L
            ffff, S
            10000, ?
            1f2ff, ?
            1f300, S
            1f600, S
            1faff, S
            1fb00, ?
            1ffff, ?
            20000, L
            2f7ff, S
            2f800, ?
            """)
    void judgesWhatIsBeyondTheTableByWhatItDoes(String hex, String kind) {
        String text = Character.toString(Integer.parseInt(hex, 16));
        char expected = switch (kind) {
            case "L" -> '\u01bb';
            case "S" -> '•';
            case "W" -> '\u0256';
            default -> '\u0300';
        };

        assertThat(Alphabet.standIn(text, 0)).isEqualTo(expected);
        assertThat(Alphabet.standIn("x" + text, text.length())).isEqualTo(expected);
    }

    @Test
    void judgesBlanksMinusAndInvisibleCharactersByThoseOfTheTable() {
        assertThat(Alphabet.standIn("\u3000", 0)).isEqualTo(' ');
        assertThat(Alphabet.standIn("\u2212", 0)).isEqualTo('-');
        assertThat(Alphabet.standIn("\ufeff", 0)).isEqualTo('\u200b');
        assertThat(Alphabet.standIn("\udb40\udc01", 1)).isEqualTo('\u200b');
    }

    @Test
    void judgesHalfAPairAsWhatMayChange() {
        assertThat(Alphabet.standIn("\ude00", 0)).isEqualTo(Alphabet.standIn("x\ude00", 1));
        assertThat(Alphabet.standIn("\ud83d", 0)).isEqualTo(Alphabet.standIn("\ud83dx", 0));
    }
}
