package io.github.kehoach.core.language;

/**
 * Tells the texts that may hold a broken word, in one pass with one look into a table for each letter: a text without a
 * fragment and without two single letters side by side, as most, has none.
 */
final class Fragments {
    /** Letters that a fragment has at most, and a sign. */
    private static final int LONGEST = WordPiece.LONGEST + 1;

    private static final int LETTER = 1;
    private static final int VOWEL = 1 << 8;
    /** The letters that {@code gi} and {@code qu} start with. */
    private static final int ONSET = 1 << 16;

    private static final int BLANK = -1;

    /** What each character adds to its word; blanks end one. */
    private static final int[] PARTS = new int[Alphabet.SIZE];

    static {
        for (char c = 0; c < Alphabet.SIZE; c++) {
            PARTS[c] = part(c);
        }
    }

    private Fragments() {}

    private static int part(char c) {
        if (isBlank(c)) {
            return BLANK;
        }
        int onset = "gGqQ".indexOf(c) >= 0 ? ONSET : 0;
        return Character.isLetter(c) ? LETTER + (Syllables.isVowel(c) ? VOWEL : 0) + onset : 0;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a short run of letters stands by itself that is no word; if not, no word is broken. */
    static boolean mayBeIn(String text) {
        int start = 0;
        int word = 0;
        boolean letterBefore = false;
        for (int i = 0; i <= text.length(); i++) {
            int part = i == text.length() ? BLANK : part(text, i);
            if (part != BLANK) {
                word += part;
                continue;
            }
            int length = i - start;
            boolean letter = length == 1 && (word & LETTER) != 0;
            boolean fragment = length <= LONGEST
                    && isCandidate(word)
                    && WordPiece.of(text, start, i).fragment();
            if (fragment || letter && letterBefore) {
                return true;
            }
            letterBefore = letter;
            start = i + 1;
            word = 0;
        }
        return false;
    }

    private static int part(String text, int at) {
        char c = text.charAt(at);
        return c < Alphabet.SIZE ? PARTS[c] : part(c);
    }

    /** Whether a short word has no vowel, or one and besides it nothing but what {@code gi} and {@code qu} start with. */
    private static boolean isCandidate(int word) {
        int letters = word & VOWEL - 1;
        int vowels = word / VOWEL & VOWEL - 1;
        return vowels == 0 ? letters > 0 : vowels == 1 && (letters == 1 || letters == 2 && word >= ONSET);
    }
}
