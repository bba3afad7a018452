package io.github.kehoach.serialization.text;

/** What characters are, in a table for those of Vietnamese text and its signs, since every one of a text is asked for. */
final class Characters {
    /** The end of general punctuation. */
    private static final int SIZE = 0x2070;

    private static final int LETTER = 1;
    private static final int FIGURE = 1 << 1;
    private static final int SMALL = 1 << 2;
    private static final int CAPITAL = 1 << 3;
    private static final int BLANK = 1 << 4;
    private static final int RULE = 1 << 5;
    private static final int COMPOSED = 1 << 6;
    private static final int BREAK = 1 << 7;

    private static final String RULES = "-–—_=*~.…·|:+ ";
    private static final String BREAKS = "\n\r\f\u000b\u0085\u2028\u2029";

    /** The first mark that goes over or under a letter. */
    private static final char FIRST_MARK = '\u0300';

    private static final char FIRST_VIETNAMESE = '\u1ea0';
    private static final char LAST_VIETNAMESE = '\u1ef9';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_DOTS = '\u2027';

    private static final byte[] KINDS = new byte[SIZE];

    static {
        for (int c = 0; c < SIZE; c++) {
            KINDS[c] = (byte) kind(c);
        }
    }

    private Characters() {}

    private static int kind(int c) {
        int kind = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? FIGURE : 0;
        kind |= Character.isLowerCase(c) ? SMALL : Character.isUpperCase(c) ? CAPITAL : 0;
        kind |= RULES.indexOf(c) >= 0 ? RULE : 0;
        kind |= BREAKS.indexOf(c) >= 0 ? BREAK : 0;
        // Latin letters before the first mark, those of Vietnamese, dashes, quotation marks and dots
        boolean composed =
                c < FIRST_MARK || c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE || c >= FIRST_DASH && c < LAST_DOTS;
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
        boolean blank = c <= ' ' || c >= '\u007f' && c <= '\u00a0' || c > '\u00a0' && space;
        return kind | (composed ? COMPOSED : 0) | (blank ? BLANK : 0);
    }

    private static boolean is(int c, int kind) {
        return ((c < SIZE ? KINDS[c] : kind(c)) & kind) != 0;
    }

    static boolean isLetter(int c) {
        return is(c, LETTER);
    }

    /** Whether a character is a letter or a figure. */
    static boolean isAlphanumeric(int c) {
        return is(c, LETTER | FIGURE);
    }

    static boolean isSmall(int c) {
        return is(c, SMALL);
    }

    static boolean isCapital(int c) {
        return is(c, CAPITAL);
    }

    /** A space of any width, a control character, or a sign without width. */
    static boolean isBlank(int c) {
        return is(c, BLANK);
    }

    /** Whether a character may stand in a ruled line. */
    static boolean isRule(int c) {
        return is(c, RULE);
    }

    static boolean isBreak(int c) {
        return is(c, BREAK);
    }

    /** Whether composing (NFC) leaves a character and what is around it as they are; other characters have to be tried. */
    static boolean isComposed(int c) {
        return is(c, COMPOSED);
    }
}
