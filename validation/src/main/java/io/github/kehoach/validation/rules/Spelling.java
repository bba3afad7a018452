package io.github.kehoach.validation.rules;

import io.github.kehoach.core.language.Composition;

/** Words without what is easily forgotten when they are typed. */
final class Spelling {
    /** The end of the composed letters of Vietnamese. */
    private static final int SIZE = 0x1f00;

    /** For each letter the small one without marks, đ as d; 0 for a mark of its own. */
    private static final String BARE = bare();

    private Spelling() {}

    private static String bare() {
        // all at once, each after a blank that keeps it from the one before: to normalise one by one takes long
        StringBuilder letters = new StringBuilder(SIZE * 2);
        for (char c = 0; c < SIZE; c++) {
            letters.append(' ').append(c);
        }
        String parted = Composition.decomposed(letters.toString());
        StringBuilder bare = new StringBuilder(SIZE);
        int at = 0;
        for (char c = 0; c < SIZE; c++) {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            char base = Character.toLowerCase(parted.charAt(at + 1));
            bare.append(mark ? '\0' : base == 'đ' ? 'd' : base);
            at = c == ' ' ? at + 2 : parted.indexOf(' ', at + 2);
        }
        return bare.toString();
    }

    /** Returns the letter in small without any marks, đ as d; 0 if it is a mark of its own. */
    static char bare(char c) {
        return c < SIZE ? BARE.charAt(c) : c;
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
