package io.github.kehoach.core.language;

import java.util.List;

/** Small helps for looking at running text. */
final class Words {
    private Words() {}

    /** Returns the text without blanks at its ends and with one blank for each run of blanks inside. */
    static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
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

    /** Returns where whole words start, whatever their case, or -1. */
    static int find(String text, String words, int from, int to) {
        for (int i = from; i + words.length() <= to; i++) {
            int end = i + words.length();
            if (text.regionMatches(true, i, words, 0, words.length())
                    && (i == 0 || !Character.isLetter(text.charAt(i - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of these words, in the same case, stands at a place of a text as whole words. */
    static boolean startsWithAny(String text, int start, List<String> words) {
        for (String word : words) {
            int end = start + word.length();
            if (text.startsWith(word, start) && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
