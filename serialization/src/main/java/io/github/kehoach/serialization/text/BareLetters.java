package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.Composition;

/** Letters without the marks over and under them, in a table for those of Latin alphabets. */
final class BareLetters {
    /** The end of the letters that are written with one mark or two. */
    private static final int SIZE = 0x1f00;

    private static final int LATIN_END = 0x0250;
    private static final int COMPOSED_START = 0x1e00;

    /** The bare letter of each character; 0 for those that have to be taken apart. */
    private static final char[] BARE = new char[SIZE];

    static {
        for (char c = 0; c < SIZE; c = c + 1 == LATIN_END ? COMPOSED_START : (char) (c + 1)) {
            String bare = takenApart(String.valueOf(c));
            BARE[c] = bare.length() == 1 ? bare.charAt(0) : 0;
        }
    }

    private BareLetters() {}

    static String of(String letters) {
        char[] bare = letters.toCharArray();
        for (int i = 0; i < bare.length; i++) {
            char c = bare[i];
            bare[i] = c < SIZE ? BARE[c] : 0;
            if (bare[i] == 0) {
                return takenApart(letters);
            }
        }
        return new String(bare);
    }

    private static String takenApart(String letters) {
        StringBuilder bare = new StringBuilder(letters.length());
        String marked = Composition.decomposed(letters);
        for (int i = 0; i < marked.length(); ) {
            int c = marked.codePointAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return bare.toString();
    }
}
