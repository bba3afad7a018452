package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.Folding;
import java.util.List;

/** Words by which a line or passage is told that starts with one of them, whatever its case; most are told by one letter. */
final class Openings {
    private final List<String> words;

    /** The last bits of the letters that the words start with. */
    private final long firsts;

    private Openings(List<String> words) {
        this.words = words;
        long bits = 0;
        for (String word : words) {
            char first = word.charAt(0);
            bits |= bit(first) | bit(Character.toUpperCase(first));
            // The dotted capital is no other letter's, but has this one for its small letter.
            bits |= first == 'i' ? bit('İ') : 0;
        }
        firsts = bits;
    }

    private static long bit(char c) {
        return 1L << c;
    }

    /** The words in small letters, the longer before the shorter that they start with. */
    static Openings of(String... words) {
        return new Openings(List.of(words));
    }

    List<String> words() {
        return words;
    }

    /** Whether one of the words stands at the start of a text. */
    boolean start(String text) {
        return end(text, 0) >= 0;
    }

    /** Whether one of the words stands at a place of a text. */
    boolean standAt(String text, int at) {
        return end(text, at) >= 0;
    }

    /** The index after the first of the words that stands at a place of a text; -1 if none does. */
    int end(String text, int at) {
        return at < text.length() && mayStartWith(text.charAt(at)) ? found(text, at) : -1;
    }

    private boolean mayStartWith(char c) {
        return (firsts & bit(c)) != 0 || c >= Characters.SIZE;
    }

    private int found(String text, int at) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int end = at + word.length();
            if (Folding.standsAt(text, at, word)
                    && (text.length() == end || !Characters.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }
}
