package io.github.kehoach.core.language;

/** Small helps for looking at running text. */
final class Words {
    private Words() {}

    /** Returns the text without blanks at its ends and with one blank for each run of blanks inside. */
    static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = collapsed.length() > 0;
            } else {
                if (blank) {
                    collapsed.append(' ');
                    blank = false;
                }
                collapsed.append(c);
            }
        }
        return collapsed.toString();
    }

    private static boolean isCollapsed(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && isBlank(c) || blank && c == ' ') {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || text.isEmpty();
    }

    private static boolean isBlank(char c) {
        boolean mayBe = c >= Alphabet.SIZE || Characters.KINDS[c] == Characters.BLANK;
        return mayBe && (Character.isWhitespace(c) || c == '\u00a0');
    }

    /** Returns where whole words start, whatever their case, or -1. */
    static int find(String text, String words, int from, int to) {
        char first = words.charAt(0);
        char capital = Character.toUpperCase(first);
        for (int i = from; i + words.length() <= to; i++) {
            int end = i + words.length();
            char c = text.charAt(i);
            if ((c == first || c == capital)
                    && Folding.standsAt(text, i, words)
                    && (i == 0 || !Character.isLetter(text.charAt(i - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return i;
            }
        }
        return -1;
    }
}
