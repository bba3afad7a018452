package io.github.kehoach.validation.rules;

import java.util.Arrays;
import java.util.List;

/** Words that a text may start with, or go on with at a place. */
final class Prefixes {
    private static final int SLOTS = 64;

    /** The words by their first letters, in their order. */
    private final String[][] slots = new String[SLOTS][];

    private Prefixes(List<String> words) {
        Arrays.fill(slots, new String[0]);
        for (String word : words) {
            int slot = word.charAt(0) % SLOTS;
            String[] longer = Arrays.copyOf(slots[slot], slots[slot].length + 1);
            longer[longer.length - 1] = word;
            slots[slot] = longer;
        }
    }

    static Prefixes of(String... words) {
        return new Prefixes(List.of(words));
    }

    boolean open(String text) {
        return end(text, 0) >= 0;
    }

    /** The index after the first of the words that stands at a place; -1 if none does. */
    int end(String text, int at) {
        if (at < text.length()) {
            for (String word : slots[text.charAt(at) % SLOTS]) {
                if (text.startsWith(word, at)) {
                    return at + word.length();
                }
            }
        }
        return -1;
    }
}
