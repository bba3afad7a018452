package io.github.kehoach.serialization.text;

import java.util.Arrays;
import java.util.List;

/**
 * The letters and figures of a text with their places, all other signs passed over. Of one thread: it goes on counting from
 * where it last was, because one long text may have thousands of findings.
 */
final class SourceLetters {
    private final String source;
    private final String letters;
    private final int[] offsets;

    private String counted = "";
    private int countedTo;
    private int count;

    private SourceLetters(String source, String letters, int[] offsets) {
        this.source = source;
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
        return new SourceLetters(source, letters.toString(), Arrays.copyOf(offsets, letters.length()));
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

    /** As {@link #count}, on from the last place asked for if it was of the same text. */
    @SuppressWarnings("ReferenceEquality") // the same text in memory; another costs a new count
    private int before(String text, int index) {
        if (counted != text) {
            counted = text;
            countedTo = 0;
            count = 0;
        }
        while (countedTo < index) {
            count += counts(text.charAt(countedTo++)) ? 1 : 0;
        }
        while (countedTo > index) {
            count -= counts(text.charAt(--countedTo)) ? 1 : 0;
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

    /**
     * Where the character of a text stands in the source.
     *
     * @param text a text of the plan
     * @param start where its letters start
     * @param index the character, or the end of the text
     */
    int offset(String text, int start, int index) {
        if (index < text.length() && counts(text.charAt(index))) {
            return letter(start + before(text, index));
        }
        int place = after(text, start, index);
        boolean sign = index < text.length();
        while (sign && place < source.length() && source.charAt(place) != text.charAt(index) && isBetween(place)) {
            place++;
        }
        return place;
    }

    /** Where the part of a text before an index ends in the source. */
    int end(String text, int start, int index) {
        return index > 0 && counts(text.charAt(index - 1))
                ? letter(start + before(text, index) - 1) + 1
                : after(text, start, index);
    }

    /** The end of a part that ends in other signs than letters: they are sought after the letter before them. */
    private int after(String text, int start, int index) {
        int at = index;
        while (at > 0 && !counts(text.charAt(at - 1))) {
            at--;
        }
        int letter = start + before(text, at);
        int place = at > 0 ? letter(letter - 1) + 1 : before(letter(letter), text, at);
        while (at < index && place < source.length()) {
            char c = text.charAt(at);
            if (c == source.charAt(place)) {
                at++;
                place++;
            } else if (isBetween(place)) {
                place++;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                break;
            }
        }
        return place;
    }

    /** Where the signs before the first letter of a text start in the source. */
    private int before(int letter, String text, int from) {
        int place = letter;
        int first = from;
        while (first < text.length() && !counts(text.charAt(first))) {
            first++;
        }
        for (int at = first - 1; at >= from && place > 0; ) {
            if (text.charAt(at) == source.charAt(place - 1)) {
                at--;
                place--;
            } else if (isBetween(place - 1)) {
                place--;
            } else {
                break;
            }
        }
        return place;
    }

    /** Blanks, line breaks and marks of emphasis may stand in the source and not in the text. */
    private boolean isBetween(int place) {
        char c = source.charAt(place);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '*';
    }

    /** Where a letter stands in the source. */
    private int letter(int letter) {
        return offsets.length == 0 ? 0 : offsets[Math.max(0, Math.min(letter, offsets.length - 1))];
    }
}
