package io.github.kehoach.core.language;

import static io.github.kehoach.core.language.Alphabet.BLANKS;
import static io.github.kehoach.core.language.Alphabet.LEGACY_SIGNS;
import static io.github.kehoach.core.language.Alphabet.LETTERS;
import static io.github.kehoach.core.language.Alphabet.and;
import static io.github.kehoach.core.language.Alphabet.anyOf;
import static io.github.kehoach.core.language.Alphabet.ignoringCase;
import static io.github.kehoach.core.language.Alphabet.not;
import static io.github.kehoach.core.language.Alphabet.or;

import java.util.BitSet;

/** What the traits of a text look like. */
final class TraitShapes {
    private static final BitSet DIGITS = anyOf("0123456789");
    private static final BitSet NO_DIGIT = not(DIGITS);
    private static final BitSet SLASH = anyOf("/");
    private static final BitSet DASHES = anyOf(Alphabet.DASHES);
    private static final BitSet SEPARATORS = or(SLASH, DASHES);
    private static final BitSet NO_WORD = not(or(LETTERS, Alphabet.MARKS));
    private static final BitSet FOREIGN = and(LETTERS, Alphabet.between('\u0370', '\u0530'));
    private static final BitSet HOME = and(or(LETTERS, Alphabet.MARKS), not(FOREIGN));
    private static final BitSet TONED_A_OR_E = ignoringCase("àáãảạèéẽẻẹ");
    private static final BitSet NO_Q = not(ignoringCase("q"));

    private TraitShapes() {}

    static Shapes<Trait> all() {
        Shapes<Trait> shapes = new Shapes<>(Trait.class);
        numbers(shapes);
        letters(shapes);
        return shapes;
    }

    private static void numbers(Shapes<Trait> shapes) {
        shapes.add(Trait.DIGIT, DIGITS)
                .add(Trait.YEAR, NO_DIGIT, anyOf("12"), DIGITS, DIGITS, DIGITS, NO_DIGIT)
                .add(Trait.SLASHED, DIGITS, SEPARATORS, DIGITS)
                .addRepeating(Trait.SLASHED, 0b01010, DIGITS, BLANKS, DASHES, BLANKS, DIGITS)
                .add(Trait.SYMBOL, DIGITS, SEPARATORS, LETTERS)
                .add(Trait.SYMBOL, DIGITS, LETTERS, SEPARATORS, LETTERS)
                .addRepeating(Trait.SYMBOL, 0b0010, DIGITS, BLANKS, SEPARATORS, LETTERS)
                .addRepeating(Trait.SYMBOL, 0b0100, DIGITS, SLASH, BLANKS, LETTERS);
    }

    private static void letters(Shapes<Trait> shapes) {
        shapes.addRepeating(Trait.ROMAN, 0b010, NO_WORD, anyOf("IVXLCDM"), NO_WORD)
                .add(Trait.ABBREVIATION, Alphabet.CAPITALS, Alphabet.CAPITALS)
                .add(Trait.DECOMPOSED, Alphabet.COMPOSABLE)
                .add(Trait.LOOK_ALIKE, anyOf(LookAlikes.ALWAYS))
                .add(Trait.LOOK_ALIKE, HOME, FOREIGN)
                .add(Trait.LOOK_ALIKE, FOREIGN, HOME)
                .add(Trait.INVISIBLE, Alphabet.INVISIBLE)
                .add(Trait.OLD_TONE, ignoringCase("òóõỏọ"), ignoringCase("ae"), NO_WORD)
                .add(Trait.OLD_TONE, NO_Q, ignoringCase("ùúũủụ"), ignoringCase("y"), NO_WORD)
                .add(Trait.NEW_TONE, ignoringCase("o"), TONED_A_OR_E, NO_WORD)
                .add(Trait.NEW_TONE, NO_Q, ignoringCase("u"), ignoringCase("ỳýỹỷỵ"), NO_WORD)
                .add(Trait.LEGACY, LETTERS, LEGACY_SIGNS)
                .add(Trait.LEGACY, LEGACY_SIGNS, LETTERS)
                .add(Trait.LEGACY, ignoringCase("ae"), ignoringCase("àáãèéìíòóôúý"))
                .add(Trait.LEGACY, ignoringCase("aeoôö"), ignoringCase("âêùõ"));
    }
}
