package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A source by its lines, which end in LF, CR LF or CR, as the ranges of findings count them. Remembers the place asked for
 * last, because a source may be one long line with a finding every few words.
 */
final class SourceLines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    private int lineNumber;
    private String line = "";
    private int column;
    private int index;

    SourceLines(String text) {
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                starts.add(i + 1);
            }
        }
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    /**
     * Returns the line that a range starts in, with the part meant marked under it, as of {@link Excerpt}; empty if there is
     * nothing to show.
     */
    Optional<String> excerpt(Range range, String indent) {
        Position start = range.start();
        Optional<String> shown = line(start.line()).filter(found -> !found.isBlank());
        if (shown.isEmpty()) {
            return shown;
        }
        boolean onOneLine = range.end().line() == start.line();
        int from = index(start.column());
        int to = index(onOneLine ? range.end().column() : start.column() + 1);
        return Optional.of(Excerpt.of(line, new Span(from, Math.max(from, to)), indent));
    }

    /** Returns a line without its end; empty if the source has no such line. */
    Optional<String> line(int number) {
        if (number > starts.size()) {
            return Optional.empty();
        }
        if (number != lineNumber) {
            int start = starts.get(number - 1);
            int end = number < starts.size() ? starts.get(number) : text.length();
            while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
                end--;
            }
            lineNumber = number;
            line = text.substring(start, end);
            column = 1;
            index = 0;
        }
        return Optional.of(line);
    }

    /** The index of a column of the line returned last, or of the line's end. */
    private int index(int wanted) {
        if (wanted < column) {
            column = 1;
            index = 0;
        }
        while (column < wanted && index < line.length()) {
            index += Character.charCount(line.codePointAt(index));
            column++;
        }
        return index;
    }
}
