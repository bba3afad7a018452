package io.github.kehoach.serialization.text;

/** What the letters of a word show, as bits: its case, the marks round it, whether a marker can start with it. */
final class WordShape {
    /** A sentence or an entry of a list ends with the word. */
    static final int TERMINATED = 1;

    /** The word starts with a capital, brackets and quotation marks before it aside. */
    static final int CAPITALISED = 1 << 1;

    /** The word has no small letter; so has no word at all. */
    static final int CAPITALS = 1 << 2;

    /** The word is quoted or bracketed from its first letter on. */
    static final int QUOTED = 1 << 3;

    /** The word is a ruled line. */
    static final int RULE = 1 << 4;

    /** The word is a dash. */
    static final int DASH = 1 << 5;

    /** A marker may start with the word. */
    static final int MARKER = 1 << 6;

    private static final int LETTERS = 8;
    private static final int UPPER_LETTERS = 16;
    private static final int MOST = 0x7f;

    private static final String OPENING = "\"“‘'«([{";
    private static final String RULES = "-–—_=*~";
    private static final String DASHES = "-–—";

    private WordShape() {}

    /** How many letters the word has; a very long one has fewer. */
    static int letters(int shape) {
        return shape >> LETTERS & MOST;
    }

    /** How many capitals the word has; a very long one has fewer. */
    static int capitals(int shape) {
        return shape >> UPPER_LETTERS & MOST;
    }

    /**
     * The shape of the word between two places of a text.
     *
     * @param kinds the kinds of all its characters together
     * @param letters how many of them are letters
     * @param capitals how many of them are capitals
     */
    static int of(String text, int start, int end, int kinds, int letters, int capitals) {
        if ((kinds & Characters.SURROGATE) != 0) {
            return ofRare(text, start, end, letters);
        }
        int shape = counted(letters, capitals, (kinds & Characters.SMALL) == 0);
        char first = text.charAt(start);
        if (letters == end - start) {
            return shape
                    | (Characters.isCapital(first) ? CAPITALISED : 0)
                    | (Labels.isUnit(text, start, end) ? MARKER : 0);
        }
        return shape | marks(text, start, end);
    }

    /** A word with letters beyond the first plane. */
    private static int ofRare(String text, int start, int end, int letters) {
        int capitals = 0;
        boolean small = false;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small |= Character.isLowerCase(c);
            i += Character.charCount(c);
        }
        return counted(letters, capitals, !small) | marks(text, start, end);
    }

    private static int counted(int letters, int capitals, boolean noneSmall) {
        return Math.min(letters, MOST) << LETTERS
                | Math.min(capitals, MOST) << UPPER_LETTERS
                | (noneSmall ? CAPITALS : 0);
    }

    /** What shows in words that are not made of letters alone. */
    private static int marks(String text, int start, int end) {
        int first = start;
        while (first < end && OPENING.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        boolean capital = first < end && Character.isUpperCase(text.codePointAt(first));
        boolean dash = end == start + 1 && DASHES.indexOf(text.charAt(start)) >= 0;
        return (first > start ? QUOTED : 0)
                | (capital ? CAPITALISED : 0)
                | (dash ? DASH : 0)
                | (isRule(text, start, end) ? RULE : 0)
                | (Words.isTerminated(text, start, end) ? TERMINATED : 0)
                | (Labels.canStart(text, start, end) ? MARKER : 0);
    }

    private static boolean isRule(String text, int start, int end) {
        int at = start;
        while (at < end && RULES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == end && end > start + 2;
    }
}
