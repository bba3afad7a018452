package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Span;
import java.util.Arrays;
import java.util.Optional;

/**
 * A source by its lines, which end in LF, CR LF or CR, as the ranges of findings count them. The source is gone through once:
 * it may be one long line with thousands of findings in any order.
 */
final class SourceLines {
    /** How many UTF-16 code units lie between those whose letters are counted. */
    private static final int STEP = 256;

    private final String text;

    /** Where each line starts, and where the text ends. */
    private final int[] starts;

    /** How many letters stand before each step. */
    private final int[] letters;

    /** Where what is shown of a line starts, and one more; 0 if not looked for yet, -1 if the line is blank. */
    private final int[] shown;

    SourceLines(String text) {
        this.text = text;
        letters = new int[text.length() / STEP + 1];
        int[] found = new int[64];
        int lines = 1;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                letters[i / STEP] = count;
            }
            count += isInLetter(i) ? 0 : 1;
            if (endsLine(i)) {
                // one more for the end of the text
                found = lines + 1 < found.length ? found : Arrays.copyOf(found, 2 * found.length);
                found[lines++] = i + 1;
            }
        }
        if (text.length() % STEP == 0) {
            letters[text.length() / STEP] = count;
        }
        found[lines] = text.length();
        starts = Arrays.copyOf(found, lines + 1);
        shown = new int[lines];
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    /** Whether a place is amid the two units of one letter. */
    private boolean isInLetter(int i) {
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /**
     * Returns the line that a range starts in, with the part meant marked under it, as of {@link Excerpt}; empty if there is
     * nothing to show.
     */
    Optional<String> excerpt(Range range, String indent) {
        Position start = range.start();
        Optional<Span> line = line(start.line());
        if (line.isEmpty() || isBlank(start.line(), line.get())) {
            return Optional.empty();
        }
        boolean onOneLine = range.end().line() == start.line();
        int from = index(line.get(), start.column());
        int to = index(line.get(), onOneLine ? range.end().column() : start.column() + 1);
        return Optional.of(
                Excerpt.of(text, line.get(), shown[start.line() - 1] - 1, new Span(from, Math.max(from, to)), indent));
    }

    /** Returns where a line stands, without its end; empty if the source has no such line. */
    Optional<Span> line(int number) {
        if (number >= starts.length) {
            return Optional.empty();
        }
        int start = starts[number - 1];
        int end = starts[number];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return Optional.of(new Span(start, end));
    }

    private boolean isBlank(int number, Span line) {
        if (shown[number - 1] == 0) {
            int start = line.start();
            while (start < line.end() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
                start++;
            }
            int ink = start;
            while (ink < line.end() && Character.isWhitespace(text.charAt(ink))) {
                ink++;
            }
            shown[number - 1] = ink == line.end() ? -1 : start + 1;
        }
        return shown[number - 1] < 0;
    }

    /** The index of a column of a line, or of the line's end. */
    private int index(Span line, int column) {
        int wanted = letters(line.start()) + column - 1;
        int step = Arrays.binarySearch(letters, wanted);
        step = step < 0 ? -step - 2 : step;
        int at = Math.max(line.start(), step * STEP);
        for (int count = letters(at); count < wanted && at < line.end(); at++) {
            count += isInLetter(at) ? 0 : 1;
        }
        while (at < line.end() && isInLetter(at)) {
            at++;
        }
        return Math.min(at, line.end());
    }

    /** How many letters start before an index. */
    private int letters(int index) {
        int count = letters[index / STEP];
        for (int i = index / STEP * STEP; i < index; i++) {
            count += isInLetter(i) ? 0 : 1;
        }
        return count;
    }
}
