package io.github.kehoach.samples.cli;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The longest sequence of words that two texts have in common, by E. W. Myers, "An O(ND) difference algorithm". The time is that of
 * the length times the number of differences; after very many of them the rest counts as different.
 */
final class CommonWords {
    private static final int MOST_DIFFERENCES = 5_000;

    /** The words of the first text that the second has in the same order. */
    final BitSet first = new BitSet();

    /** The words of the second text that the first has in the same order. */
    final BitSet second = new BitSet();

    private final List<String> a;
    private final List<String> b;
    private final int zero;
    private final int[] reached;
    private final @Nullable Run[] runs;

    /** Words in common that follow each other, and the run before them. */
    private record Run(@Nullable Run before, int start, int end, int diagonal) {}

    CommonWords(List<String> a, List<String> b) {
        this.a = a;
        this.b = b;
        int most = Math.min(a.size() + b.size(), MOST_DIFFERENCES);
        zero = most + 1;
        reached = new int[2 * most + 3];
        runs = new Run[2 * most + 3];
        int diagonal = search(most);
        for (Run run = runs[zero + diagonal]; run != null; run = run.before) {
            first.set(run.start, run.end);
            second.set(run.start - run.diagonal, run.end - run.diagonal);
        }
    }

    /** Returns the diagonal on which the ends are reached; if they are not, the one that leads farthest. */
    private int search(int most) {
        int farthest = 0;
        for (int changes = 0; changes <= most; changes++) {
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int at = zero + diagonal;
                boolean added = diagonal == -changes || diagonal != changes && reached[at - 1] < reached[at + 1];
                int from = changes == 0 ? 0 : added ? reached[at + 1] : reached[at - 1] + 1;
                Run before = changes == 0 ? null : runs[added ? at + 1 : at - 1];
                int i = from;
                while (i < a.size() && i - diagonal < b.size() && a.get(i).equals(b.get(i - diagonal))) {
                    i++;
                }
                reached[at] = i;
                runs[at] = i > from ? new Run(before, from, i, diagonal) : before;
                if (i >= a.size() && i - diagonal >= b.size()) {
                    return diagonal;
                }
                farthest = 2 * i - diagonal > 2 * reached[zero + farthest] - farthest ? diagonal : farthest;
            }
        }
        return farthest;
    }
}
