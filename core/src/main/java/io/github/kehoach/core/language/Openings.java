package io.github.kehoach.core.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A set of words or phrases that are looked for at a place of a text, as whole words. */
final class Openings {
    private static final int SLOTS = 128;

    /** The words by the last bits of their first letters. */
    private final String[][] slots = new String[SLOTS][];

    private final boolean ignoreCase;

    private Openings(List<String> words, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        Arrays.fill(slots, new String[0]);
        for (String word : words) {
            int small = word.charAt(0) % SLOTS;
            int capital = ignoreCase ? word.toUpperCase(Locale.ROOT).charAt(0) % SLOTS : small;
            add(small, word);
            if (capital != small) {
                add(capital, word);
            }
        }
    }

    private void add(int slot, String word) {
        String[] some = slots[slot];
        slots[slot] = Arrays.copyOf(some, some.length + 1);
        slots[slot][some.length] = word;
    }

    /** The words as they are. */
    static Openings of(List<String> words) {
        return new Openings(words, false);
    }

    /** The words, given in small letters, whatever their case in a text. */
    static Openings ignoringCase(List<String> words) {
        return new Openings(words, true);
    }

    /** Whether one of the words stands at a place. */
    boolean standAt(String text, int at) {
        return end(text, at) >= 0;
    }

    /** The index after one of the words that stands at a place; -1 if none does. */
    int end(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return -1;
        }
        for (String word : slots[text.charAt(at) % SLOTS]) {
            int end = at + word.length();
            boolean found = ignoreCase ? Folding.standsAt(text, at, word) : text.startsWith(word, at);
            if (found && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }
}
