package io.github.kehoach.core.language;

import java.util.ArrayList;
import java.util.List;

/** Several sets of phrases, looked for together: most words open no phrase of any of them, which one look tells. */
final class PhraseSets {
    private static final int SPARSE = 8;

    /** For the hash codes of first words, which of the sets to ask, as bits. */
    private final int[] slots;

    private final Phrases[] sets;

    private PhraseSets(Phrases... sets) {
        this.sets = sets.clone();
        List<String> words = new ArrayList<>();
        for (Phrases set : sets) {
            words.addAll(set.firstWords());
        }
        slots = new int[Integer.highestOneBit(words.size()) * SPARSE];
        for (int i = 0; i < sets.length; i++) {
            for (String word : sets[i].firstWords()) {
                slots[slot(word.hashCode())] |= 1 << i;
            }
        }
    }

    static PhraseSets of(Phrases... sets) {
        return new PhraseSets(sets);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 7) & slots.length - 1;
    }

    /** The sets of which a phrase starts at a token, as bits, that of the first set the lowest. */
    int at(Tokens tokens, int at) {
        int asked = slots[slot(tokens.hash(at))];
        int found = 0;
        while (asked != 0) {
            int set = asked & -asked;
            found |= sets[Integer.numberOfTrailingZeros(set)].at(tokens, at) ? set : 0;
            asked -= set;
        }
        return found;
    }
}
