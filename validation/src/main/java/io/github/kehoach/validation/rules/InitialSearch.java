package io.github.kehoach.validation.rules;

import java.util.Set;

/** Finds abbreviations spelt out: words in a row whose initials they are, marks aside but for Đ and Ư. */
final class InitialSearch {
    /** Nobody makes more words short than this. */
    private static final int MOST_WORDS = 12;

    /** The end of the composed letters of Vietnamese. */
    private static final int SIZE = 0x1f00;

    private static final char NONE = 0;
    /** A mark that goes on a word. */
    private static final char MARK = 1;

    private static final String INITIALS = initials();

    private final Set<String> sought;
    private final int longest;
    /** For each first letter, by its last six bits, the second letters: rules out most places of a text. */
    private final long[] starts = new long[Long.SIZE];

    InitialSearch(Set<String> sought) {
        this.sought = sought;
        int most = 0;
        for (String abbreviation : sought) {
            most = Math.max(most, abbreviation.length());
            starts[abbreviation.charAt(0) % Long.SIZE] |= 1L << abbreviation.charAt(1);
        }
        longest = Math.min(most, MOST_WORDS);
    }

    private static String initials() {
        StringBuilder initials = new StringBuilder(SIZE);
        for (char c = 0; c < SIZE; c++) {
            initials.append(initial(c));
        }
        return initials.toString();
    }

    private static char initial(char c) {
        if (!Character.isLetter(c)) {
            return Character.getType(c) == Character.NON_SPACING_MARK ? MARK : NONE;
        }
        if (c == 'đ' || c == 'Đ') {
            return 'Đ';
        }
        return "ưừứửữựƯỪỨỬỮỰ".indexOf(c) >= 0 ? 'Ư' : Character.toUpperCase(Spelling.bare(c));
    }

    /**
     * Adds those of the abbreviations that are spelt in a text.
     *
     * @param fewest how many words it takes
     */
    void in(String text, int fewest, Set<String> found) {
        if (longest < fewest) {
            return;
        }
        String initials = of(text);
        for (int start = 0; start + fewest <= initials.length(); start++) {
            if ((starts[initials.charAt(start) % Long.SIZE] >>> initials.charAt(start + 1) & 1) != 0) {
                int most = Math.min(longest, initials.length() - start);
                for (int length = fewest; length <= most; length++) {
                    String some = initials.substring(start, start + length);
                    if (sought.contains(some)) {
                        found.add(some);
                    }
                }
            }
        }
    }

    private static String of(String text) {
        StringBuilder initials = new StringBuilder();
        char before = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char initial = c < SIZE ? INITIALS.charAt(c) : initial(c);
            if (initial > MARK && before == NONE) {
                initials.append(initial);
            }
            before = initial;
        }
        return initials.toString();
    }
}
