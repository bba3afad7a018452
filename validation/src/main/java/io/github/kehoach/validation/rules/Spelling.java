package io.github.kehoach.validation.rules;

import io.github.kehoach.core.language.Composition;

/** Words without what is easily forgotten when they are typed. */
final class Spelling {
    /** The end of the letters of Latin and of the marks of their own. */
    private static final char LATIN_END = '\u0370';

    /** Where the composed letters of Vietnamese start, and end. */
    private static final char COMPOSED_START = '\u1e00';

    private static final char COMPOSED_END = '\u1f00';

    /** For each letter the small one without marks, đ as d; 0 for a mark of its own. */
    private static final String LATIN = table('\0', LATIN_END);

    private static final String COMPOSED = table(COMPOSED_START, COMPOSED_END);

    private Spelling() {}

    private static String table(char start, char end) {
        // all at once, each after a blank that keeps it from the one before: to normalise one by one takes long
        StringBuilder letters = new StringBuilder((end - start) * 2);
        for (char c = start; c < end; c++) {
            letters.append(' ').append(c);
        }
        String parted = Composition.decomposed(letters.toString());
        StringBuilder bare = new StringBuilder(end - start);
        int at = 0;
        for (char c = start; c < end; c++) {
            bare.append(bareOf(c, parted.charAt(at + 1)));
            at = c == ' ' ? at + 2 : parted.indexOf(' ', at + 2);
        }
        return bare.toString();
    }

    private static char bareOf(char c, char parted) {
        char base = Character.toLowerCase(parted);
        return Character.getType(c) == Character.NON_SPACING_MARK ? '\0' : base == 'đ' ? 'd' : base;
    }

    /** Returns the letter in small without any marks, đ as d; 0 if it is a mark of its own. */
    static char bare(char c) {
        if (c < LATIN_END) {
            return LATIN.charAt(c);
        }
        if (c >= COMPOSED_END) {
            return c;
        }
        return c >= COMPOSED_START
                ? COMPOSED.charAt(c - COMPOSED_START)
                : bareOf(c, Composition.decomposed(String.valueOf(c)).charAt(0));
    }

    /** Returns the text in small letters without any marks, each run of blanks as one. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = bare(text.charAt(i));
            boolean blank = c <= ' ' || c == '\u00a0';
            if (!blank) {
                bare.append(c);
            } else if (c > 0 && bare.length() > 0 && bare.charAt(bare.length() - 1) != ' ') {
                bare.append(' ');
            }
        }
        return bare.toString();
    }

    /** Returns a number that is the same for texts with the same letters and figures, marks and blanks aside. */
    static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = bare(text.charAt(i));
            letters = c <= ' ' || c == '\u00a0' ? letters : 31 * letters + c;
        }
        return letters;
    }
}
