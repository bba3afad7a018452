package io.github.kehoach.serialization.text;

/** What a character of a text is, as bits in a table: every letter of a text is asked for. */
final class LetterKinds {
    static final int BLANK = 1;
    static final int LETTER = 1 << 1;
    static final int UPPER = 1 << 2;
    static final int LOWER = 1 << 3;

    /** Half of a letter beyond the first plane. */
    static final int SURROGATE = 1 << 4;

    /** Holds the composed letters of Vietnamese and the marks of print. */
    private static final int KNOWN = 0x2100;

    private static final byte[] KINDS = kinds();

    private LetterKinds() {}

    static int of(char c) {
        return c < KNOWN ? KINDS[c] : tell(c);
    }

    static boolean isLetter(char c) {
        return (of(c) & LETTER) != 0;
    }

    static boolean isUpperCase(char c) {
        return (of(c) & UPPER) != 0;
    }

    static boolean isLowerCase(char c) {
        return (of(c) & LOWER) != 0;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[KNOWN];
        for (char c = 0; c < KNOWN; c++) {
            kinds[c] = (byte) tell(c);
        }
        return kinds;
    }

    private static int tell(char c) {
        return (Line.isBlank(c) ? BLANK : 0)
                | (Character.isLetter(c) ? LETTER : 0)
                | (Character.isUpperCase(c) ? UPPER : 0)
                | (Character.isLowerCase(c) ? LOWER : 0)
                | (Character.isSurrogate(c) ? SURROGATE : 0);
    }
}
