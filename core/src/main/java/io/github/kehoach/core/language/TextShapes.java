package io.github.kehoach.core.language;

import static io.github.kehoach.core.language.Alphabet.BLANKS;
import static io.github.kehoach.core.language.Alphabet.CAPITALS;
import static io.github.kehoach.core.language.Alphabet.COMPOSABLE;
import static io.github.kehoach.core.language.Alphabet.INVISIBLE;
import static io.github.kehoach.core.language.Alphabet.LEGACY_SIGNS;
import static io.github.kehoach.core.language.Alphabet.LETTERS;
import static io.github.kehoach.core.language.Alphabet.STRANGE;
import static io.github.kehoach.core.language.Alphabet.and;
import static io.github.kehoach.core.language.Alphabet.anyOf;
import static io.github.kehoach.core.language.Alphabet.ignoringCase;
import static io.github.kehoach.core.language.Alphabet.not;
import static io.github.kehoach.core.language.Alphabet.or;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the traits of a text and the hints at what it says look like. */
final class TextShapes {
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

    /** All but what stands in few texts, beside {@link Hint#RARE}. */
    private static final Shapes<Enum<?>> USUAL = usual();

    /** What stands only in texts with {@link Hint#RARE} letters. */
    private static final Shapes<Enum<?>> RARE = rare();

    private static final long RARE_LETTERS = USUAL.last(Hint.RARE);
    private static final long[] TRAITS = lasts(Trait.values());
    private static final long[] HINTS = lasts(Hint.values());

    private TextShapes() {}

    /** All traits of a text and hints in it, to be asked by {@link #has}. */
    static long in(String text) {
        long found = USUAL.in(text);
        return (found & RARE_LETTERS) == 0 ? found : found | RARE.in(text);
    }

    @SuppressWarnings("EnumOrdinal") // the bits stand in the order of the traits
    static boolean has(long found, Trait trait) {
        return (found & TRAITS[trait.ordinal()]) != 0;
    }

    @SuppressWarnings("EnumOrdinal") // the bits stand in the order of the hints
    static boolean has(long found, Hint hint) {
        return (found & HINTS[hint.ordinal()]) != 0;
    }

    /** What is in the signs of a text only if it has a trait. */
    @SuppressWarnings("EnumOrdinal") // the bits stand in the order of the traits
    static long signs(Trait trait) {
        return TRAITS[trait.ordinal()];
    }

    private static long[] lasts(Enum<?>[] outcomes) {
        long[] lasts = new long[outcomes.length];
        for (int i = 0; i < lasts.length; i++) {
            lasts[i] = USUAL.last(outcomes[i]) | RARE.last(outcomes[i]);
        }
        return lasts;
    }

    private static Shapes<Enum<?>> usual() {
        Shapes<Enum<?>> shapes = new Shapes<>();
        // the long ones first, which leave room for short ones beside them
        numbers(shapes);
        levels(shapes);
        words(shapes);
        names(shapes);
        times(shapes);
        letters(shapes);
        return shapes;
    }

    private static void numbers(Shapes<Enum<?>> shapes) {
        shapes.add(Trait.DIGIT, DIGITS)
                .add(Trait.YEAR, NO_DIGIT, anyOf("12"), DIGITS, DIGITS, DIGITS, NO_DIGIT)
                .add(Trait.SLASHED, DIGITS, SEPARATORS, DIGITS)
                .addRepeating(Trait.SLASHED, 0b01010, DIGITS, BLANKS, DASHES, BLANKS, DIGITS)
                .add(Trait.SYMBOL, DIGITS, SEPARATORS, LETTERS)
                .add(Trait.SYMBOL, DIGITS, LETTERS, SEPARATORS, LETTERS)
                .addRepeating(Trait.SYMBOL, 0b0010, DIGITS, BLANKS, SEPARATORS, LETTERS)
                .addRepeating(Trait.SYMBOL, 0b0100, DIGITS, SLASH, BLANKS, LETTERS);
    }

    private static void letters(Shapes<Enum<?>> shapes) {
        BitSet rare = or(or(COMPOSABLE, anyOf(LookAlikes.ALWAYS)), or(FOREIGN, INVISIBLE));
        shapes.addRepeating(Trait.ROMAN, 0b010, NO_WORD, anyOf("IVXLCDM"), NO_WORD)
                .add(Trait.ABBREVIATION, CAPITALS, CAPITALS)
                .add(Trait.OLD_TONE, ignoringCase("òóõỏọ"), ignoringCase("ae"), NO_WORD)
                .add(Trait.OLD_TONE, NO_Q, ignoringCase("ùúũủụ"), ignoringCase("y"), NO_WORD)
                .add(Trait.NEW_TONE, ignoringCase("o"), TONED_A_OR_E, NO_WORD)
                .add(Trait.NEW_TONE, NO_Q, ignoringCase("u"), ignoringCase("ỳýỹỷỵ"), NO_WORD)
                .add(Trait.LEGACY, ignoringCase("ae"), ignoringCase("àáãèéìíòóôúý"))
                .add(Trait.LEGACY, ignoringCase("aeoôö"), ignoringCase("âêùõ"))
                .add(Hint.RARE, or(or(rare, LEGACY_SIGNS), STRANGE));
    }

    private static Shapes<Enum<?>> rare() {
        return new Shapes<Enum<?>>(USUAL.taken())
                .add(Hint.ODD, STRANGE)
                .add(Trait.LAW, STRANGE)
                .add(Trait.WEEKDAY, STRANGE)
                .add(Trait.REFERENCE, STRANGE)
                .add(Trait.DECOMPOSED, COMPOSABLE)
                .add(Trait.LOOK_ALIKE, anyOf(LookAlikes.ALWAYS))
                .add(Trait.LOOK_ALIKE, HOME, FOREIGN)
                .add(Trait.LOOK_ALIKE, FOREIGN, HOME)
                .add(Trait.INVISIBLE, INVISIBLE)
                .add(Trait.LEGACY, LETTERS, LEGACY_SIGNS)
                .add(Trait.LEGACY, LEGACY_SIGNS, LETTERS);
    }

    /** Words as they are written in running text, in part. */
    private static void words(Shapes<Enum<?>> shapes) {
        // "nhân dân" and "nhà nước"
        shapes.add(Trait.PEOPLE, anyOf("âà"), anyOf("n "), anyOf(" n"), anyOf("dư"))
                .add(Trait.THIS_PLAN, anyOf("h"), anyOf(" "), anyOf("n"), anyOf("à"))
                .add(Trait.ATTACHED, anyOf("è"), anyOf("m"))
                .add(Trait.ATTACHED, anyOf("ụỤ"), anyOf(" "), anyOf("lL"));
    }

    private static void times(Shapes<Enum<?>> shapes) {
        shapes.add(Hint.TIME, smallOrCapital("g à y"))
                .add(Hint.TIME, smallOrCapital("m ùồ n"))
                .add(Hint.TIME, smallOrCapital("h á n"))
                .add(Hint.TIME, smallOrCapital("h ằà n g"))
                .add(Hint.TIME, smallOrCapital("mk ỗỳì"))
                .add(Hint.TIME, smallOrCapital("u ý"))
                .add(Hint.TIME, smallOrCapital("q ú"))
                .add(Trait.WEEKDAY, ignoringCase("h"), ignoringCase("ứủ"), BLANKS);
    }

    private static void names(Shapes<Enum<?>> shapes) {
        shapes.add(Trait.LAW, anyOf("L"), ignoringCase("u"), ignoringCase("ậ"))
                .addRepeating(Trait.LAW, 0b0010, ignoringCase("ộ"), BLANKS, ignoringCase("l"), ignoringCase("u"))
                .add(Trait.LAW, anyOf("H"), ignoringCase("i"), ignoringCase("ế"))
                .addRepeating(Trait.LAW, 0b0010, ignoringCase("p"), BLANKS, ignoringCase("l"), ignoringCase("ệ"))
                .add(Hint.NUMBER, smallOrCapital("s ố"))
                .add(Trait.SEPARATOR, anyOf("/" + Alphabet.DASHES));
    }

    /** The ends of the words of {@link LevelWords} with what may be their number. */
    private static void levels(Shapes<Enum<?>> shapes) {
        BitSet numerals = or(DIGITS, CAPITALS);
        BitSet vowels = or(not(LETTERS), ignoringCase("ụầảềể"));
        shapes.addRepeating(Trait.REFERENCE, 0b0100, vowels, ignoringCase("cnumý"), BLANKS, numerals)
                .addRepeating(
                        Trait.REFERENCE,
                        0b01000,
                        ignoringCase("ơỏ"),
                        ignoringCase("na"),
                        ignoringCase("gn"),
                        BLANKS,
                        numerals)
                .add(Trait.REFERENCE, ignoringCase("cnumgý"), DIGITS)
                .addRepeating(
                        Trait.REFERENCE, 0b00100, ignoringCase("ể"), ignoringCase("m"), BLANKS, LETTERS, not(LETTERS));
    }

    /** One set for each group of small letters between blanks. */
    private static BitSet[] smallOrCapital(String groups) {
        List<BitSet> sets = new ArrayList<>();
        for (String group : groups.split(" ", -1)) {
            sets.add(ignoringCase(group));
        }
        return sets.toArray(new BitSet[0]);
    }
}
