package io.github.kehoach.core.language;

import java.util.List;

/** Tells which of some passages have a trait, without a look at each of them for each trait. */
public final class TraitIndex {
    private final long[] signs;

    /** The signs that any of the passages has. */
    private final long union;

    private TraitIndex(long[] signs, long union) {
        this.signs = signs;
        this.union = union;
    }

    /** Returns the index of passages that stay as they are. */
    public static TraitIndex of(List<? extends Passage> passages) {
        long[] signs = new long[passages.size()];
        long union = 0;
        for (int i = 0; i < signs.length; i++) {
            signs[i] = passages.get(i).signs();
            union |= signs[i];
        }
        return new TraitIndex(signs, union);
    }

    /**
     * Finds a passage that has a trait.
     *
     * @param from where among the passages to begin
     * @return the first from there on; -1 if there is none
     */
    public int next(Trait trait, int from) {
        long wanted = TextShapes.signs(trait);
        for (int i = (union & wanted) == 0 ? signs.length : from; i < signs.length; i++) {
            if ((signs[i] & wanted) != 0) {
                return i;
            }
        }
        return -1;
    }
}
