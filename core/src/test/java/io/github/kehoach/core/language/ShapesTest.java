package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.BitSet;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
    private static final BitSet DIGITS = Alphabet.anyOf("0123456789");
    private static final BitSet LETTERS = Alphabet.anyOf("abc");
    private static final BitSet BLANKS = Alphabet.anyOf(" ");
    private static final BitSet EDGES = Alphabet.anyOf("\n");

    private enum Found {
        PAIR,
        SPACED,
        ALONE,
        DIGIT
    }

    private static final Shapes<Found> SHAPES = new Shapes<Found>()
            .add(Found.DIGIT, DIGITS)
            .add(Found.PAIR, DIGITS, LETTERS)
            .add(Found.PAIR, LETTERS, LETTERS)
            .addRepeating(Found.SPACED, 0b010, LETTERS, BLANKS, DIGITS)
            .add(Found.ALONE, EDGES, LETTERS, EDGES);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text,    digit, pair,  spaced, alone
            '',        false, false, false,  false
            7,         true,  false, false,  false
            ..7..,     true,  false, false,  false
            7b,        true,  true,  false,  false
            b7,        true,  false, false,  false
            ab,        false, true,  false,  false
            a.b,       false, false, false,  false
            7.b,       true,  false, false,  false
            a 7,       true,  false, true,   false
            a    7,    true,  false, true,   false
            a  . 7,    true,  false, false,  false
            a,         false, false, false,  true
            a.,        false, false, false,  false
            .a,        false, false, false,  false
            Ж,         false, false, false,  false
            中,        false, false, false,  false
            """)
    void tellsWhichShapesStandInAText(String text, boolean digit, boolean pair, boolean spaced, boolean alone) {
        long found = SHAPES.in(text);

        assertThat(SHAPES.has(found, Found.DIGIT)).isEqualTo(digit);
        assertThat(SHAPES.has(found, Found.PAIR)).isEqualTo(pair);
        assertThat(SHAPES.has(found, Found.SPACED)).isEqualTo(spaced);
        assertThat(SHAPES.has(found, Found.ALONE)).isEqualTo(alone);
    }

    @Test
    void judgesACharacterBeyondTheTableAsOneThatBehavesAlike() {
        Shapes<Found> dashes = new Shapes<Found>().add(Found.PAIR, DIGITS, Alphabet.anyOf("-"));

        assertThat(dashes.has(dashes.in("7\u2212"), Found.PAIR)).isTrue();
        assertThat(dashes.has(dashes.in("7\u2215"), Found.PAIR)).isFalse();
    }

    @Test
    void findsNothingThatWasNotAdded() {
        Shapes<Found> none = new Shapes<Found>();

        assertThat(none.has(none.in("7b"), Found.DIGIT)).isFalse();
    }

    @Test
    void hasRoomForAsManyPlacesAsTwoLongsHaveBitsButNoCommonLast() {
        Shapes<Found> full =
                new Shapes<Found>().add(Found.DIGIT, times(64, DIGITS)).add(Found.PAIR, times(63, LETTERS));

        assertThat(full.has(full.in("7".repeat(64)), Found.DIGIT)).isTrue();
        assertThat(full.has(full.in("7".repeat(63)), Found.DIGIT)).isFalse();
        assertThat(full.has(full.in("7".repeat(64)), Found.PAIR)).isFalse();
        assertThat(full.has(full.in("a".repeat(63)), Found.PAIR)).isTrue();
        assertThat(full.has(full.in("a".repeat(62)), Found.PAIR)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> full.add(Found.ALONE, LETTERS));
    }

    @Test
    void letsShapesOfOneOutcomeEndAtOneBit() {
        Shapes<Found> full =
                new Shapes<Found>().add(Found.PAIR, times(64, DIGITS)).add(Found.PAIR, times(64, LETTERS));

        assertThat(full.has(full.in("7".repeat(64)), Found.PAIR)).isTrue();
        assertThat(full.has(full.in("a".repeat(64)), Found.PAIR)).isTrue();
        assertThat(full.has(full.in("a".repeat(63) + "7".repeat(63)), Found.PAIR))
                .isFalse();
    }

    @Test
    void leavesOutTheBitsThatOthersEndAt() {
        Shapes<Found> digits = new Shapes<Found>().add(Found.DIGIT, DIGITS);
        Shapes<Found> pairs =
                new Shapes<Found>(digits.taken()).add(Found.ALONE, LETTERS).add(Found.PAIR, LETTERS, LETTERS);

        assertThat(digits.has(pairs.in("ab"), Found.DIGIT)).isFalse();
        assertThat(pairs.has(digits.in("77"), Found.PAIR)).isFalse();
        assertThat(pairs.has(digits.in("7"), Found.ALONE)).isFalse();
        assertThat(pairs.has(pairs.in("ab"), Found.PAIR)).isTrue();
        assertThat(pairs.has(pairs.in("a7b"), Found.PAIR)).isFalse();
        assertThat(pairs.has(pairs.in("a7b"), Found.ALONE)).isTrue();
    }

    private static BitSet[] times(int count, BitSet places) {
        return Collections.nCopies(count, places).toArray(BitSet[]::new);
    }
}
