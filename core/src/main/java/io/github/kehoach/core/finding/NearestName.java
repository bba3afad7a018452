package io.github.kehoach.core.finding;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which name was meant by a misspelt one, by the number of letters to change (Damerau and Levenshtein, neighbours
 * swapped); case, blanks, hyphens and underscores do not count.
 */
public final class NearestName {
    private NearestName() {}

    /**
     * Returns the nearest name.
     *
     * @param name the name that is not known
     * @param allowed the names that are, of which the first of several equally near ones is taken
     * @return the nearest one; empty if none is near
     */
    public static Optional<String> to(String name, Collection<String> allowed) {
        @Nullable String nearest = null;
        int least = Math.max(1, Math.min(name.length(), 12) / 3) + 1;
        for (String candidate : allowed) {
            // a long name cannot be near a short one, and its distance would take long to find
            if (Math.abs(candidate.length() - name.length()) < least) {
                int distance = distance(folded(name), folded(candidate));
                if (distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Case and separators are not what people get wrong by accident: {@code legal_bases} is {@code legalBases}. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-' && c != ' ') {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int best =
                        Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
            }
        }
        return steps[a.length()][b.length()];
    }
}
