package io.github.kehoach.validation.rules;

import java.util.Arrays;
import java.util.Collection;

/** A set of words in small letters, looked up where they stand in a text so that no word is cut out for it. */
final class KeyWords {
    private static final int SLOTS = 64;

    /** The words by their first and last letters. */
    private final String[][] slots = new String[SLOTS][];

    private KeyWords(Collection<String> words) {
        Arrays.fill(slots, new String[0]);
        for (String word : words) {
            int slot = slot(word, 0, word.length());
            String[] longer = Arrays.copyOf(slots[slot], slots[slot].length + 1);
            longer[longer.length - 1] = word;
            slots[slot] = longer;
        }
    }

    static KeyWords of(Collection<String> words) {
        return new KeyWords(words);
    }

    private static int slot(String text, int start, int end) {
        return (text.charAt(start) * 5 + text.charAt(end - 1) + (end - start) * 11) % SLOTS;
    }

    /** Whether the letters from a place to another, at least one, are one of the words. */
    boolean hold(String text, int start, int end) {
        for (String word : slots[slot(text, start, end)]) {
            if (word.length() == end - start && text.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }
}
