package io.github.kehoach.serialization.text;

/**
 * What characters are, as bits in a table for those of Vietnamese text and its signs, since every one of a text is asked
 * for.
 */
final class Characters {
    static final int LETTER = 1;
    static final int FIGURE = 1 << 1;
    static final int SMALL = 1 << 2;
    static final int CAPITAL = 1 << 3;

    /** A space of any width, a control character, or a sign without width. */
    static final int BLANK = 1 << 4;

    /** A blank other than the usual one. */
    static final int ODD_BLANK = 1 << 5;

    static final int BREAK = 1 << 6;

    /** Composing (NFC) leaves the character and what is around it as they are; other characters have to be tried. */
    static final int COMPOSED = 1 << 7;

    /** May stand in a ruled line. */
    static final int RULE = 1 << 8;

    /** Goes over or under a letter. */
    static final int MARK = 1 << 10;

    /** Half of a letter beyond the first plane. */
    static final int SURROGATE = 1 << 9;

    /** Holds the composed letters of Vietnamese and the marks of print. */
    static final int SIZE = 0x2100;

    private static final String RULES = "-–—_=*~.…·|:+ ";
    private static final String BREAKS = "\n\r\f\u000b\u0085\u2028\u2029";

    /** The first mark that goes over or under a letter. */
    private static final char FIRST_MARK = '\u0300';

    private static final char FIRST_VIETNAMESE = '\u1ea0';
    private static final char LAST_VIETNAMESE = '\u1ef9';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_DOTS = '\u2027';

    private static final short[] KINDS = new short[SIZE];

    static {
        for (int c = 0; c < SIZE; c++) {
            KINDS[c] = (short) tell(c);
        }
    }

    private Characters() {}

    /** All that a character is, together. */
    static int kinds(int c) {
        return c < SIZE ? KINDS[c] : tell(c);
    }

    private static int tell(int c) {
        int kinds = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? FIGURE : 0;
        kinds |= Character.isLowerCase(c) ? SMALL : Character.isUpperCase(c) ? CAPITAL : 0;
        kinds |= RULES.indexOf(c) >= 0 ? RULE : 0;
        kinds |= BREAKS.indexOf(c) >= 0 ? BREAK : 0;
        kinds |= Character.getType(c) == Character.NON_SPACING_MARK ? MARK : 0;
        kinds |= c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? SURROGATE : 0;
        // Latin letters before the first mark, those of Vietnamese, dashes, quotation marks and dots
        boolean composed =
                c < FIRST_MARK || c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE || c >= FIRST_DASH && c < LAST_DOTS;
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
        boolean blank = c <= ' ' || c >= '\u007f' && c <= '\u00a0' || c > '\u00a0' && space;
        return kinds | (composed ? COMPOSED : 0) | (c == ' ' ? BLANK : blank ? BLANK | ODD_BLANK : 0);
    }

    private static boolean is(int c, int kind) {
        return (kinds(c) & kind) != 0;
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

    static boolean isBlank(int c) {
        return is(c, BLANK);
    }

    /** Whether a character may stand in a ruled line. */
    static boolean isRule(int c) {
        return is(c, RULE);
    }

    /** Whether a character belongs to a word: a letter, or a mark over or under one. */
    static boolean isWordPart(int c) {
        return is(c, LETTER | MARK);
    }

    /** Whether composing leaves the part of a text between two places as it is. */
    static boolean areComposed(String text, int start, int end) {
        int common = COMPOSED;
        for (int i = start; i < end; i++) {
            common &= kinds(text.charAt(i));
        }
        return common != 0;
    }
}
