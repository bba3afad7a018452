package io.github.kehoach.serialization.text;

import java.util.Arrays;

/**
 * A line of the source as the reader sees it, without blanks, bars and marks of emphasis and in composed letters, with the
 * places of what is left.
 */
final class SourceWords {
    private final String source;
    private final Line line;
    private final String letters;
    private final int[] starts;
    private final int[] ends;

    private SourceWords(String source, Line line, String letters, int[] starts, int[] ends) {
        this.source = source;
        this.line = line;
        this.letters = letters;
        this.starts = starts;
        this.ends = ends;
    }

    /** The line of the source that a line or a part of it came from. */
    static SourceWords of(String source, Line line) {
        StringBuilder letters = new StringBuilder(line.end() - line.start());
        int[] starts = new int[line.end() - line.start()];
        int[] ends = new int[starts.length];
        int end;
        for (int i = line.start(); i < line.end(); i = end) {
            end = clusterEnd(source, i, line.end());
            if (separates(source.charAt(i)) || Emphasis.isMark(source, i, line.start(), line.end())) {
                continue;
            }
            int from = letters.length();
            letters.append(end == i + 1 ? source.substring(i, end) : Spelling.compose(source.substring(i, end)));
            if (letters.length() > starts.length) {
                starts = Arrays.copyOf(starts, 2 * letters.length());
                ends = Arrays.copyOf(ends, starts.length);
            }
            Arrays.fill(starts, from, letters.length(), i);
            Arrays.fill(ends, from, letters.length(), end);
        }
        return new SourceWords(source, line, letters.toString(), starts, ends);
    }

    private static int clusterEnd(String source, int start, int limit) {
        int end = start + 1;
        while (end < limit && Character.getType(source.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private static boolean separates(char c) {
        return c == '|' || Line.isBlank(c);
    }

    /**
     * Finds the words of a part of the line.
     *
     * @param words as the reader has them
     * @param from an offset in the source at or after which they start
     * @return the same words with the offsets of the first and after the last of them; the whole line if they are not there
     */
    Line find(String words, int from) {
        String sought = sought(words);
        int at = Arrays.binarySearch(starts, 0, letters.length(), from);
        at = letters.indexOf(sought, at < 0 ? -at - 1 : at);
        while (at > 0 && !isApart(starts[at])) {
            at = letters.indexOf(sought, at + 1);
        }
        boolean found = at >= 0 && !sought.isEmpty();
        return found ? new Line(words, line.indent(), starts[at], ends[at + sought.length() - 1]) : line;
    }

    private boolean isApart(int offset) {
        char before = source.charAt(offset - 1);
        return separates(before) || before == '*';
    }

    private static String sought(String words) {
        StringBuilder sought = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!separates(words.charAt(i))) {
                sought.append(words.charAt(i));
            }
        }
        return sought.toString();
    }

    /** The words between two offsets as they stand, without marks of emphasis. */
    String written(int start, int end) {
        StringBuilder written = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!Emphasis.isMark(source, i, line.start(), line.end())) {
                written.append(source.charAt(i));
            }
        }
        return written.toString();
    }
}
