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
    /** From this length on, a text is looked at in two halves. */
    private static final int LONG = 80;

    private static final int OVERLAP = 8;

    /** Letters that stand in no shape with repeated places but as its last one. */
    private static final String SPLITTING = "nhgt";

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
        int end = text.length();
        int split = end < LONG ? 0 : split(text);
        long edge = masks['\n'];
        long state = edge & starts;
        long found = state;
        int at = 0;
        if (split > 0) {
            // one character has to wait for the state that the one before it left: two halves together wait half as
            // long
            int offset = split - OVERLAP;
            int both = Math.min(split, end - offset);
            long late = 0;
            for (; at < both; at++) {
                state = next(state, mask(text, at));
                late = next(late, mask(text, at + offset));
                found |= state | late;
            }
            for (int rest = at; rest < split; rest++) {
                state = next(state, mask(text, rest));
                found |= state;
            }
            state = late;
            at += offset;
        }
        for (; at < end; at++) {
            state = next(state, mask(text, at));
            found |= state;
        }
        return found | next(state, edge);
    }

    private long next(long state, long mask) {
        return (state << 1 | state & loops) & mask | starts & mask;
    }

    private long mask(String text, int at) {
        char c = text.charAt(at);
        return masks[Alphabet.holds(c) ? c : Alphabet.standIn(text, at)];
    }

    /**
     * A place near the middle after a letter that goes on no shape of more than {@link #OVERLAP} places, so that what stands
     * after it can be told without knowing what stood before; 0 if there is none.
     */
    private static int split(String text) {
        int half = text.length() / 2 + OVERLAP / 2;
        for (int at = half; at < half + LONG / 4; at++) {
            if (SPLITTING.indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return 0;
    }

    long last(E outcome) {
        return lasts.getOrDefault(outcome, 0L);
    }

    boolean has(long found, E outcome) {
        return (found & last(outcome)) != 0;
    }
}
