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

    /** What each character is. */
    static final byte[] KINDS = new byte[Alphabet.SIZE];

    /** The letters by which most words become their own keys. */
    static final char[] SMALL = new char[Alphabet.SIZE];

    private static final byte TONED_O = 1;
    private static final byte TONED_U = 2;
    private static final byte AFTER_O = 4;
    private static final byte AFTER_U = 8;
    private static final byte STRANGE = 16;
    private static final byte[] FOLDS = new byte[Alphabet.SIZE];

    static {
        for (char c = 0; c < Alphabet.SIZE; c++) {
            boolean digit = c >= '0' && c <= '9';
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            KINDS[c] = Folding.isBlank(c) ? BLANK : Character.isLetter(c) ? LETTER : digit ? DIGIT : mark ? MARK : SIGN;
            SMALL[c] = Character.toLowerCase(c);
            FOLDS[c] = Folding.isRare(c) ? STRANGE : folds(SMALL[c]);
        }
    }

    private Characters() {}

    private static byte folds(char small) {
        if (Folding.isRare(small) || small == 'ð') {
            return STRANGE;
        }
        int first = Folding.TONED_O.indexOf(small) >= 0 ? TONED_O : Folding.TONED_U.indexOf(small) >= 0 ? TONED_U : 0;
        return (byte) (first | (small == 'a' || small == 'e' ? AFTER_O : small == 'y' ? AFTER_U : 0));
    }

    /** Whether a letter keeps a word from having the small letters as its key, by itself or after another one. */
    static boolean isFolded(char before, char c) {
        int folds = FOLDS[c];
        return (folds & STRANGE) != 0 || (FOLDS[before] << 2 & folds) != 0;
    }
}
