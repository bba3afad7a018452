package io.github.kehoach.core.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of fixed phrases, found at a token; the longest wins. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    /** A bit for each first letter, by its last six bits: rules out most words without looking into the map. */
    private long letters;

    private Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            Tokens tokens = Tokens.of(phrase);
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                keys.add(tokens.key(i));
            }
            letters |= 1L << keys.get(0).charAt(0);
            byFirst.computeIfAbsent(keys.get(0), first -> new ArrayList<>()).add(keys);
        }
        byFirst.values()
                .forEach(list -> list.sort(Comparator.comparingInt((List<String> keys) -> keys.size())
                        .reversed()));
    }

    static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    static Phrases of(Collection<String> phrases) {
        return new Phrases(phrases);
    }

    /** The index after the longest phrase that starts at a token; -1 if none does. */
    int end(Tokens tokens, int at) {
        String first = tokens.key(at);
        if (first.isEmpty() || (letters >>> first.charAt(0) & 1) == 0) {
            return -1;
        }
        for (List<String> keys : byFirst.getOrDefault(first, List.of())) {
            int i = 1;
            while (i < keys.size() && tokens.is(at + i, keys.get(i))) {
                i++;
            }
            if (i == keys.size()) {
                return at + i;
            }
        }
        return -1;
    }

    boolean at(Tokens tokens, int at) {
        return end(tokens, at) >= 0;
    }

    /** Whether a phrase ends just before a token. Looks back over the longest phrase at most. */
    boolean before(Tokens tokens, int at) {
        for (int back = 1; back <= 5; back++) {
            if (end(tokens, at - back) == at) {
                return true;
            }
        }
        return false;
    }
}
