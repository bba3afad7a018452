package io.github.kehoach.serialization.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the source in composed letters, without the blanks at its ends and without marks of emphasis.
 *
 * @param text the words; empty for a blank line
 * @param indent how many blanks stood before them
 * @param start where the line's words start in the source
 * @param end where they end in the source
 */
record Line(String text, int indent, int start, int end) {
    private static final int TAB = 8;
    private static final String RULES = "-–—_=*~.…·|:+ ";

    /** Blanks beyond Latin-1: the one of Ogham, and those from here on. */
    private static final char FIRST_WIDE = '\u1680';

    private static final char FIRST_SPACES = '\u2000';

    static List<Line> of(String source) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= source.length()) {
            int end = start;
            while (end < source.length() && !isBreak(source.charAt(end))) {
                end++;
            }
            lines.add(of(source, start, end));
            boolean pair = source.startsWith("\r\n", end);
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static Line of(String source, int from, int to) {
        int indent = 0;
        int start = from;
        while (start < to && isBlank(source.charAt(start))) {
            indent += source.charAt(start) == '\t' ? TAB : 1;
            start++;
        }
        int end = to;
        while (end > start && isBlank(source.charAt(end - 1))) {
            end--;
        }
        return new Line(Spelling.compose(Emphasis.strip(source, start, end).strip()), indent, start, end);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isBlank(char c) {
        if (c < FIRST_WIDE) {
            return c <= ' ' || c >= '\u007f' && c <= '\u00a0';
        }
        return c >= FIRST_SPACES
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b')
                || c == FIRST_WIDE;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** A ruled line, as {@code -----}, {@code ___} or the asterisks under the name of a Party or youth body. */
    boolean isRule() {
        for (int i = 0; i < text.length(); i++) {
            if (RULES.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The parts of the line that wide gaps or the bars of a table keep apart. */
    List<Line> cells() {
        List<Line> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean bar = i < text.length() && text.charAt(i) == '|';
            int gap = i;
            while (gap < text.length() && isBlank(text.charAt(gap))) {
                gap++;
            }
            boolean wide = gap - i >= 3 || gap > i && text.substring(i, gap).indexOf('\t') >= 0;
            if (i == text.length() || bar || wide) {
                String cell = text.substring(start, i).strip();
                if (!cell.isEmpty()) {
                    cells.add(new Line(cell, start == 0 ? indent : indent + start, this.start, end));
                }
                start = Math.max(gap, i + 1);
                i = start - 1;
            }
        }
        return cells;
    }
}
