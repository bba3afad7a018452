package io.github.kehoach.core.language;

/**
 * Tells the texts that may hold a broken word, in one pass with two looks into tables for each letter: a text without a
 * fragment and without two single letters side by side, as most, has none.
 */
final class Fragments {
    /** Letters that a fragment has at most, and a sign. */
    private static final int LONGEST = WordPiece.LONGEST + 1;

    /** Far from every letter. */
    private static final int NONE = -2;

    // What a character is.
    private static final byte BLANK = 0;
    private static final byte SIGN = 1;
    private static final byte CONSONANT = 2;
    /** The letters that {@code gi} and {@code qu} start with. */
    private static final byte ONSET = 3;

    private static final byte VOWEL = 4;

    // What stands since the last blank, signs aside; so many that a character can be added.
    private static final byte NOTHING = 0;
    private static final byte ONE = 8;
    private static final byte ONE_ONSET = 16;
    private static final byte TWO = 24;
    private static final byte THREE = 32;
    private static final byte ONE_VOWEL = 40;
    private static final byte ONSET_AND_VOWEL = 48;
    /** More than a fragment has. */
    private static final byte MORE = 56;
    /** Letters that may be a fragment, and a blank after them. */
    private static final byte FOUND = 64;

    /** What stands after another character: after a blank, a sign, a consonant, an onset, a vowel. */
    private static final byte[] NEXT = new byte[FOUND];

    private static final byte[] KINDS = new byte[Alphabet.SIZE];

    static {
        next(NOTHING, NOTHING, NOTHING, ONE, ONE_ONSET, ONE_VOWEL);
        next(ONE, FOUND, ONE, TWO, TWO, MORE);
        next(ONE_ONSET, FOUND, ONE_ONSET, TWO, TWO, ONSET_AND_VOWEL);
        next(TWO, FOUND, TWO, THREE, THREE, MORE);
        next(THREE, FOUND, THREE, MORE, MORE, MORE);
        next(ONE_VOWEL, FOUND, ONE_VOWEL, MORE, ONSET_AND_VOWEL, MORE);
        next(ONSET_AND_VOWEL, FOUND, ONSET_AND_VOWEL, MORE, MORE, MORE);
        next(MORE, NOTHING, MORE, MORE, MORE, MORE);
        for (char c = 0; c < Alphabet.SIZE; c++) {
            KINDS[c] = tell(c);
        }
    }

    private Fragments() {}

    private static void next(int before, byte... after) {
        System.arraycopy(after, 0, NEXT, before, after.length);
    }

    private static byte tell(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return BLANK;
        }
        byte consonant = "gGqQ".indexOf(c) >= 0 ? ONSET : CONSONANT;
        return !Character.isLetter(c) ? SIGN : Syllables.isVowel(c) ? VOWEL : consonant;
    }

    private static byte kind(char c) {
        return c < Alphabet.SIZE ? KINDS[c] : tell(c);
    }

    static boolean isBlank(char c) {
        return kind(c) == BLANK;
    }

    /** Whether a short run of letters stands by itself that is no word; if not, no word is broken. */
    static boolean mayBeIn(String text) {
        int letterEnd = NONE;
        for (int end = end(text, 0); end >= 0; end = end(text, end + 1)) {
            int start = start(text, end);
            boolean letter = end == start + 1;
            boolean fragment = end - start <= LONGEST && WordPiece.of(text, start, end).fragment();
            if (fragment || letter && start == letterEnd + 1) {
                return true;
            }
            letterEnd = letter ? end : NONE;
        }
        return false;
    }

    /** Where the next letters end that may be a fragment; -1 if there are no more. */
    private static int end(String text, int from) {
        int stands = NOTHING;
        for (int at = from; at < text.length(); at++) {
            stands = NEXT[stands + kind(text.charAt(at))];
            if (stands == FOUND) {
                return at;
            }
        }
        return from < text.length() && NEXT[stands] == FOUND ? text.length() : -1;
    }

    private static int start(String text, int end) {
        int start = end;
        while (start > 0 && !isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
