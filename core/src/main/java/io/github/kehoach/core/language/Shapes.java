package io.github.kehoach.core.language;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells in one pass which of some short shapes stand in a text; a shape is a row of sets of characters. All shapes are
 * followed at once, each place of each shape by one bit (the Shift-And method of Baeza-Yates and Gonnet), so that no
 * character costs more than another and no branch has to be guessed. Before and after a text stands a line break.
 *
 * @param <E> the outcomes, each of one shape or several
 */
final class Shapes<E extends Enum<E>> {
    private final long[] masks = new long[Alphabet.SIZE];
    /** The bits for the last places of the shapes of an outcome. */
    private final Map<E, Long> lasts;

    private long starts;
    private long loops;
    private int used;

    /** Nothing is found before shapes are added. */
    Shapes(Class<E> outcomes) {
        lasts = new EnumMap<>(outcomes);
    }

    /** Adds a shape; several may have one outcome. */
    Shapes<E> add(E outcome, BitSet... sets) {
        starts |= 1L << used;
        for (BitSet set : sets) {
            if (used == Long.SIZE) {
                throw new IllegalStateException("too many shapes");
            }
            place(set);
            used++;
        }
        lasts.merge(outcome, 1L << used - 1, (a, b) -> a | b);
        return this;
    }

    /** Adds a shape of which some places, given by bits from the first on, may be repeated. */
    Shapes<E> addRepeating(E outcome, int repeated, BitSet... sets) {
        loops |= (long) repeated << used;
        return add(outcome, sets);
    }

    private void place(BitSet set) {
        for (int c = set.nextSetBit(0); c >= 0 && c < masks.length; c = set.nextSetBit(c + 1)) {
            masks[c] |= 1L << used;
        }
    }

    /** What stands in a text, to be asked by {@link #has}. */
    long in(String text) {
        long edge = masks['\n'];
        long state = edge & starts;
        long found = state;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            long mask = masks[c < Alphabet.SIZE ? c : Alphabet.standIn(text, i)];
            state = (state << 1 | starts | state & loops) & mask;
            found |= state;
        }
        state = (state << 1 | starts | state & loops) & edge;
        return found | state;
    }

    boolean has(long found, E outcome) {
        return (found & lasts.getOrDefault(outcome, 0L)) != 0;
    }
}
