package io.github.kehoach.core.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A set of words or phrases of at least two letters that are looked for at a place of a text, as whole words. */
final class Openings {
    /** So many that most places of a text meet an empty one. */
    private static final int SLOTS = 512;

    private static final int FIRSTS = 128;

    /** The words by their first two letters. */
    private final String[] @Nullable [] slots = new String[SLOTS][];

    /** Whether a word starts with a letter, by its last bits. */
    private final boolean[] firsts = new boolean[FIRSTS];

    private final boolean ignoreCase;

    private Openings(List<String> words, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        for (String word : words) {
            int own = slot(word.charAt(0), word.charAt(1));
            int capital = slot(word.toUpperCase(Locale.ROOT).charAt(0), word.charAt(1));
            add(word, own);
            firsts[word.charAt(0) % FIRSTS] = true;
            firsts[word.toUpperCase(Locale.ROOT).charAt(0) % FIRSTS] |= ignoreCase;
            if (ignoreCase && capital != own) {
                add(word, capital);
            }
        }
    }

    private void add(String word, int slot) {
        String[] some = slots[slot];
        int size = some == null ? 0 : some.length;
        String[] more = some == null ? new String[1] : Arrays.copyOf(some, size + 1);
        more[size] = word;
        slots[slot] = more;
    }

    private int slot(char first, char second) {
        return first * 31 + (ignoreCase ? Characters.small(second) : second) & SLOTS - 1;
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

    /** Where the first of the words stands between two places, no letter before it; -1 if none does. */
    int find(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean opens = firsts[text.charAt(at) % FIRSTS] && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
            int end = opens ? end(text, at) : -1;
            if (end >= 0 && end <= to) {
                return at;
            }
        }
        return -1;
    }

    /** The index after one of the words that stands at a place; -1 if none does. */
    int end(String text, int at) {
        if (at < 0 || at + 1 >= text.length()) {
            return -1;
        }
        char first = text.charAt(at);
        if (!firsts[first % FIRSTS]) {
            return -1;
        }
        String[] some = slots[slot(first, text.charAt(at + 1))];
        if (some == null) {
            return -1;
        }
        for (String word : some) {
            int end = at + word.length();
            boolean found = ignoreCase ? Folding.standsAt(text, at, word) : text.startsWith(word, at);
            if (found && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }
}
