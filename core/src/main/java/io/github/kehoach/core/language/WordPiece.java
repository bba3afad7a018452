package io.github.kehoach.core.language;

/**
 * What stands between two blanks, and the letters in it.
 *
 * @param start where it starts in its text
 * @param end where it ends
 * @param letterStart where it starts without the opening signs
 * @param letterEnd where it ends without the closing signs
 * @param isWord whether nothing but letters stands between
 * @param fragment whether these letters are no word by themselves
 */
record WordPiece(int start, int end, int letterStart, int letterEnd, boolean isWord, boolean fragment) {
    /** The letters that a fragment has at most. */
    static final int LONGEST = 3;

    private static final String OPENING = "\"“‘'«([";
    private static final String CLOSING = "\"”’'»)].,;:!?…";

    /** The vowels that are words by themselves. */
    private static final String WORDS = "aàáảạeéiíoòóôồổơờớởợuùúủụưừứyýỳ";

    static WordPiece of(String text, int start, int end) {
        int from = letterStart(text, start, end);
        int to = letterEnd(text, from, end);
        boolean word = isAllLetters(text, from, to);
        return new WordPiece(start, end, from, to, word, word && areFragment(text, from, to));
    }

    int letters() {
        return letterEnd - letterStart;
    }

    boolean isOpen() {
        return letterStart == start;
    }

    boolean isClosed() {
        return letterEnd == end;
    }

    private static boolean isAllLetters(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c < Alphabet.SIZE ? Characters.KINDS[c] == Characters.LETTER : Character.isLetter(c);
    }

    private static int letterStart(String text, int from, int to) {
        int start = from;
        while (start < to && !isLetter(text.charAt(start)) && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static int letterEnd(String text, int from, int to) {
        int end = to;
        while (end > from && !isLetter(text.charAt(end - 1)) && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Whether letters are no word by themselves: consonants, {@code gi}, {@code qu}, or a vowel that is none. */
    private static boolean areFragment(String text, int from, int to) {
        if (to == from || to - from > LONGEST) {
            return false;
        }
        int vowels = 0;
        for (int i = from; i < to; i++) {
            vowels += Syllables.isVowel(text.charAt(i)) ? 1 : 0;
        }
        boolean onset = vowels == 1
                && to == from + 2
                && (Folding.standsAt(text, from, "gi") || Folding.standsAt(text, from, "qu"));
        return vowels == 0 || onset || to == from + 1 && WORDS.indexOf(Character.toLowerCase(text.charAt(from))) < 0;
    }
}
