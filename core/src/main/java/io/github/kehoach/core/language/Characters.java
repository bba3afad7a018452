package io.github.kehoach.core.language;

/**
 * What the characters of {@link Alphabet} are where a text is cut into tokens, and how they stand in a key. Tables, since
 * every letter of a text is asked for.
 */
final class Characters {
    /** A character that is a token of its own. */
    static final byte SIGN = 0;

    static final byte BLANK = 1;
    static final byte DIGIT = 2;
    static final byte LETTER = 3;
    /** Goes on a word, and is a token of its own elsewhere. */
    static final byte MARK = 4;

    /** The types of letters that have a small one, as bits. */
    private static final int CAPITALS = 1 << Character.UPPERCASE_LETTER | 1 << Character.TITLECASE_LETTER;

    /** The types of letters, as bits. */
    private static final int LETTERS =
            CAPITALS | 1 << Character.LOWERCASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER;

    /** What each character is. */
    static final byte[] KINDS = new byte[Alphabet.SIZE];

    /** The letters by which most words become their own keys. */
    static final char[] SMALL = new char[Alphabet.SIZE];

    /** For each letter or mark what it is in a key and, above {@link #SMALL_LETTER}, how it folds; 0 for other characters. */
    static final int[] IN_WORDS = new int[Alphabet.SIZE];

    static final int SMALL_LETTER = 0xffff;

    private static final byte TONED_O = 1;
    private static final byte TONED_U = 2;
    private static final byte AFTER_O = 4;
    private static final byte AFTER_U = 8;
    private static final byte STRANGE = 16;
    private static final byte[] FOLDS = new byte[Alphabet.SIZE];

    static {
        for (char c = 0; c < Alphabet.SIZE; c++) {
            int type = Character.getType(c);
            KINDS[c] = kind(c, type);
            SMALL[c] = (CAPITALS >> type & 1) == 1 ? Character.toLowerCase(c) : c;
            FOLDS[c] = folds(c);
            IN_WORDS[c] = KINDS[c] < LETTER ? 0 : SMALL[c] | FOLDS[c] << Character.SIZE;
        }
    }

    private Characters() {}

    /** The small letter of any letter, and other characters as they are. */
    static char small(char c) {
        return c < Alphabet.SIZE ? SMALL[c] : Character.toLowerCase(c);
    }

    private static byte kind(char c, int type) {
        if ((LETTERS >> type & 1) == 1) {
            return LETTER;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        return type == Character.NON_SPACING_MARK ? MARK : Folding.isBlank(c) ? BLANK : SIGN;
    }

    private static byte folds(char c) {
        char small = SMALL[c];
        // dashes, quotation marks and dots stay as they are
        boolean punctuation = c >= '\u2010' && c <= '\u2027';
        if (!punctuation && (Folding.isRare(c) || Folding.isRare(small)) || small == 'ð') {
            return STRANGE;
        }
        if (KINDS[c] != LETTER) {
            return 0;
        }
        int first = Folding.TONED_O.indexOf(small) >= 0 ? TONED_O : Folding.TONED_U.indexOf(small) >= 0 ? TONED_U : 0;
        return (byte) (first | (small == 'a' || small == 'e' ? AFTER_O : small == 'y' ? AFTER_U : 0));
    }

    /** Other than 0 if a word with a letter, given as in {@link #IN_WORDS}, after another may have another key than its letters. */
    static int oddity(int before, int letter) {
        return (letter & STRANGE << Character.SIZE) | (before << 2 & letter & (AFTER_O | AFTER_U) << Character.SIZE);
    }

    /** Whether a word with this letter may have another key than its small letters. */
    static boolean isStrange(char c) {
        return (FOLDS[c] & STRANGE) != 0;
    }

    /** Whether the tone mark of a letter stands on the next one in keys. */
    static boolean movesTone(char before, char c) {
        return (FOLDS[before] << 2 & FOLDS[c]) != 0;
    }
}
