package io.github.kehoach.core.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A set of words or phrases that are looked for at a place of a text, as whole words. */
final class Openings {
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final boolean ignoreCase;

    private Openings(List<String> words, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        for (String word : words) {
            byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
            if (ignoreCase) {
                char capital = word.toUpperCase(Locale.ROOT).charAt(0);
                byFirst.computeIfAbsent(capital, first -> new ArrayList<>()).add(word);
            }
        }
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
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            int end = at + word.length();
            if (text.regionMatches(ignoreCase, at, word, 0, word.length())
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }
}
