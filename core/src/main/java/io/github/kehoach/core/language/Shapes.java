package io.github.kehoach.core.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells in one pass which of some short shapes stand in a text; a shape is a row of sets of characters. All shapes are
 * followed at once, each place of each shape by one bit of two words (the Shift-And method of Baeza-Yates and Gonnet), so
 * that no character costs more than another and no branch has to be guessed. Before and after a text stands a line break.
 *
 * @param <E> the outcomes, each of one shape or several
 */
final class Shapes<E> {
    /** From this length on, a text is looked at in two halves. */
    private static final int LONG = 80;

    private static final int OVERLAP = 8;

    /** Letters before which, unless they open a word, no shape has repeated places. */
    private static final String SPLITTING = "nhgt";

    private static final int WORDS = 2;

    /** For each character the places that it can stand at, the two words side by side. */
    private final long[] masks = new long[Alphabet.SIZE * WORDS];

    /** The bits for the last places of the shapes of an outcome; no two outcomes have the same, whatever the word. */
    private final Map<E, Long> lasts = new HashMap<>();

    private final long[] starts = new long[WORDS];
    private final long[] loops = new long[WORDS];
    private final long[] endings = new long[WORDS];
    private final long[] used = new long[WORDS];
    private long taken;

    /** Nothing is found before shapes are added. */
    Shapes() {
        this(0);
    }

    /** Makes shapes of which none ends at one of some bits. */
    Shapes(long taken) {
        this.taken = taken;
    }

    /** Adds a shape; several may have one outcome. */
    Shapes<E> add(E outcome, BitSet... sets) {
        return addRepeating(outcome, 0, sets);
    }

    /** Adds a shape of which some places, given by bits from the first on, may be repeated. */
    Shapes<E> addRepeating(E outcome, int repeated, BitSet... sets) {
        int word = first(outcome, 0, sets.length) < 0 ? 1 : 0;
        int first = first(outcome, word, sets.length);
        if (first < 0) {
            throw new IllegalStateException("too many shapes");
        }
        for (int i = 0; i < sets.length; i++) {
            place(sets[i], 1L << first + i, word);
            used[word] |= 1L << first + i;
        }
        long last = 1L << first + sets.length - 1;
        starts[word] |= 1L << first;
        loops[word] |= (long) repeated << first;
        endings[word] |= last;
        taken |= last;
        lasts.merge(outcome, last, (a, b) -> a | b);
        return this;
    }

    /** The first bit for a shape in one of the words; -1 if it has no room. */
    private int first(E outcome, int word, int length) {
        long others = taken & ~last(outcome);
        long places = -1L >>> Long.SIZE - length;
        for (int first = 0; first + length <= Long.SIZE; first++) {
            if ((used[word] & places << first) == 0 && (others >>> first + length - 1 & 1) == 0) {
                return first;
            }
        }
        return -1;
    }

    private void place(BitSet set, long bit, int word) {
        // without a call for each character: this is part of every start
        long[] bits = set.toLongArray();
        for (int block = 0; block < bits.length; block++) {
            for (long left = bits[block]; left != 0; left &= left - 1) {
                masks[(block * Long.SIZE + Long.numberOfTrailingZeros(left)) * WORDS + word] |= bit;
            }
        }
    }

    /** What stands in a text, to be asked by {@link #last}. */
    long in(String text) {
        int end = text.length();
        int split = end < LONG ? 0 : split(text);
        long edge = masks['\n' * WORDS];
        long edge2 = masks['\n' * WORDS + 1];
        long start = starts[0];
        long start2 = starts[1];
        long loop = loops[0];
        long loop2 = loops[1];
        long state = edge & start;
        long state2 = edge2 & start2;
        long found = state;
        long found2 = state2;
        int at = 0;
        if (split > 0) {
            // one character has to wait for the state that the one before it left: two halves together wait half as
            // long
            int offset = split - OVERLAP;
            int both = Math.min(split, end - offset);
            long late = 0;
            long late2 = 0;
            for (; at < both; at++) {
                int i = index(text, at);
                int k = index(text, at + offset);
                state = (state << 1 | start | state & loop) & masks[i];
                state2 = (state2 << 1 | start2 | state2 & loop2) & masks[i + 1];
                late = (late << 1 | start | late & loop) & masks[k];
                late2 = (late2 << 1 | start2 | late2 & loop2) & masks[k + 1];
                found |= state | late;
                found2 |= state2 | late2;
            }
            for (int rest = at; rest < split; rest++) {
                int i = index(text, rest);
                state = (state << 1 | start | state & loop) & masks[i];
                state2 = (state2 << 1 | start2 | state2 & loop2) & masks[i + 1];
                found |= state;
                found2 |= state2;
            }
            state = late;
            state2 = late2;
            at += offset;
        }
        for (; at < end; at++) {
            int i = index(text, at);
            state = (state << 1 | start | state & loop) & masks[i];
            state2 = (state2 << 1 | start2 | state2 & loop2) & masks[i + 1];
            found |= state;
            found2 |= state2;
        }
        found |= (state << 1 | start | state & loop) & edge;
        found2 |= (state2 << 1 | start2 | state2 & loop2) & edge2;
        return found & endings[0] | found2 & endings[1];
    }

    private static int index(String text, int at) {
        char c = text.charAt(at);
        return (Alphabet.holds(c) ? c : Alphabet.standIn(text, at)) * WORDS;
    }

    /**
     * A place near the middle within a word, after a letter that goes on no shape of more than {@link #OVERLAP} places, so that what stands
     * after it can be told without knowing what stood before; 0 if there is none.
     */
    private static int split(String text) {
        int half = text.length() / 2 + OVERLAP / 2;
        for (int at = half; at < half + LONG / 4; at++) {
            if (SPLITTING.indexOf(text.charAt(at)) >= 0 && Character.isLetter(text.charAt(at - 1))) {
                return at + 1;
            }
        }
        return 0;
    }

    /** The bits of which one is in what was found if an outcome is. */
    long last(E outcome) {
        return lasts.getOrDefault(outcome, 0L);
    }

    boolean has(long found, E outcome) {
        return (found & last(outcome)) != 0;
    }

    /** All bits that shapes end at. */
    long taken() {
        return taken;
    }
}
