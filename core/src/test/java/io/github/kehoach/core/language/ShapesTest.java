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

    private static final Shapes<Found> SHAPES = new Shapes<>(Found.class)
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
        Shapes<Found> dashes = new Shapes<>(Found.class).add(Found.PAIR, DIGITS, Alphabet.anyOf("-"));

        assertThat(dashes.has(dashes.in("7\u2212"), Found.PAIR)).isTrue();
        assertThat(dashes.has(dashes.in("7\u2215"), Found.PAIR)).isFalse();
    }

    @Test
    void findsNothingThatWasNotAdded() {
        Shapes<Found> none = new Shapes<>(Found.class);

        assertThat(none.has(none.in("7b"), Found.DIGIT)).isFalse();
    }

    @Test
    void hasRoomForAsManyPlacesAsALongHasBits() {
        BitSet[] places = Collections.nCopies(Long.SIZE, DIGITS).toArray(BitSet[]::new);
        Shapes<Found> full = new Shapes<>(Found.class).add(Found.DIGIT, places);

        assertThat(full.has(full.in("7".repeat(64)), Found.DIGIT)).isTrue();
        assertThat(full.has(full.in("7".repeat(63)), Found.DIGIT)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> full.add(Found.ALONE, LETTERS));
    }
}
