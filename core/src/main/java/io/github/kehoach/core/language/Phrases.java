package io.github.kehoach.core.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A set of fixed phrases, found at a token; the longest wins. */
final class Phrases {
    /** How many slots there are for a phrase, so that most words meet an empty one. */
    private static final int SPARSE = 8;

    /** The phrases by the hash codes of their first words, in each slot the longest first. */
    private final String[] @Nullable [][] slots;

    private Phrases(Collection<String> phrases) {
        int size = Integer.highestOneBit(phrases.size()) * SPARSE;
        slots = new String[size][][];
        for (String phrase : phrases) {
            String[] keys = keys(Tokens.of(phrase));
            int slot = slot(keys[0].hashCode(), size);
            slots[slot] = with(keys, slots[slot]);
        }
    }

    /** Puts a phrase before those that are shorter. */
    private static String[][] with(String[] keys, String[] @Nullable [] some) {
        if (some == null) {
            return new String[][] {keys};
        }
        int at = some.length;
        while (at > 0 && some[at - 1].length < keys.length) {
            at--;
        }
        String[][] more = Arrays.copyOf(some, some.length + 1);
        System.arraycopy(some, at, more, at + 1, some.length - at);
        more[at] = keys;
        return more;
    }

    static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    static Phrases of(Collection<String> phrases) {
        return new Phrases(phrases);
    }

    private static String[] keys(Tokens tokens) {
        String[] keys = new String[tokens.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = tokens.key(i);
        }
        return keys;
    }

    /** The first words of the phrases, in keys. */
    Set<String> firstWords() {
        Set<String> words = new TreeSet<>();
        for (String[][] some : slots) {
            for (String[] keys : some == null ? new String[0][] : some) {
                words.add(keys[0]);
            }
        }
        return words;
    }

    private static int slot(int hash, int size) {
        return (hash ^ hash >>> 7) & size - 1;
    }

    /** The index after the longest phrase that starts at a token; -1 if none does. */
    int end(Tokens tokens, int at) {
        String[] @Nullable [] some = slots[slot(tokens.hash(at), slots.length)];
        if (some != null) {
            for (String[] keys : some) {
                int i = 0;
                while (i < keys.length && tokens.is(at + i, keys[i])) {
                    i++;
                }
                if (i == keys.length) {
                    return at + i;
                }
            }
        }
        return -1;
    }

    /** Whether the first word of a phrase stands at a token. */
    boolean opensAt(Tokens tokens, int at) {
        String[] @Nullable [] some = slots[slot(tokens.hash(at), slots.length)];
        for (int i = 0; some != null && i < some.length; i++) {
            if (tokens.is(at, some[i][0])) {
                return true;
            }
        }
        return false;
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
