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
    static boolean isBlank(char c) {
        return Characters.isBlank(c);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** A ruled line, as {@code -----}, {@code ___} or the asterisks under the name of a Party or youth body. */
    boolean isRule() {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isRule(text.charAt(i))) {
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
            char c = i == text.length() ? '|' : text.charAt(i);
            boolean bar = c == '|';
            if (!bar && !Characters.isBlank(c)) {
                continue;
            }
            int gap = i;
            while (gap < text.length() && isBlank(text.charAt(gap))) {
                gap++;
            }
            boolean wide = gap - i >= 3 || gap > i && text.substring(i, gap).indexOf('\t') >= 0;
            if (bar || wide) {
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
