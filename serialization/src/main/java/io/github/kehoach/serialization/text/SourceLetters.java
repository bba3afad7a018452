package io.github.kehoach.serialization.text;

import java.util.Arrays;
import java.util.List;

/** The letters and figures of a text with their places, all other signs passed over. */
final class SourceLetters {
    private final String letters;
    private final int[] offsets;

    private SourceLetters(String letters, int[] offsets) {
        this.letters = letters;
        this.offsets = offsets;
    }

    /** The letters of a source but for those of some lines. */
    static SourceLetters of(String source, List<Line> without) {
        int[] ends = without.stream().mapToInt(Line::end).sorted().toArray();
        int[] starts = without.stream().mapToInt(Line::start).sorted().toArray();
        StringBuilder letters = new StringBuilder(source.length());
        int[] offsets = new int[source.length()];
        for (int i = 0; i < source.length(); i++) {
            int next = Arrays.binarySearch(starts, i);
            if (next >= 0) {
                i = Math.max(i, ends[next] - 1);
            } else if (counts(source.charAt(i))) {
                offsets[letters.length()] = i;
                letters.append(source.charAt(i));
            }
        }
        return new SourceLetters(letters.toString(), Arrays.copyOf(offsets, letters.length()));
    }

    private static boolean counts(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }

    /** How many letters and figures stand before an index. */
    static int count(String text, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += counts(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Where the letters of a text start, at or after a place; -1 if they do not occur or the text has none. */
    int find(String text, int from) {
        StringBuilder needle = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (counts(text.charAt(i))) {
                needle.append(text.charAt(i));
            }
        }
        return needle.length() == 0 ? -1 : letters.indexOf(needle.toString(), from);
    }

    /** Where a letter stands in the source. */
    int offset(int letter) {
        return offsets.length == 0 ? 0 : offsets[Math.min(letter, offsets.length - 1)];
    }

    /** The index after a letter of the source. */
    int end(int letter) {
        return offsets.length == 0 ? 0 : offset(letter) + 1;
    }
}
