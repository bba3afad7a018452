package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Span;

/** A line of a source with marks under the part that a finding is about; of a long line what is around the part. */
final class Excerpt {
    private static final int BEFORE = 40;
    private static final int AFTER = 60;

    private final String text;
    private final Span line;
    private final StringBuilder shown = new StringBuilder();
    private int width;

    private Excerpt(String text, Span line) {
        this.text = text;
        this.line = line;
    }

    /**
     * Returns two lines, the second one with the marks, without an end.
     *
     * @param text the source; it may be one line of megabytes, which is not copied
     * @param line the line, without its end
     * @param ink where the line starts to be shown, after the blanks
     * @param part the part meant
     * @param indent what both lines start with
     */
    static String of(String text, Span line, int ink, Span part, String indent) {
        return new Excerpt(text, line).marked(ink, part.start(), part.end(), indent);
    }

    private String marked(int ink, int start, int end, String indent) {
        int mark = toBase(start);
        int first = Math.min(mark, ink);
        int from = line.end() - first <= BEFORE + AFTER ? first : toBase(back(mark, first));
        if (from > first) {
            add('…');
        }
        int at = show(from, mark, Integer.MAX_VALUE);
        int before = width;
        at = show(at, Math.max(end, at), AFTER);
        int marks = Math.max(1, width - before);
        at = show(at, line.end(), AFTER - marks);
        if (at < line.end()) {
            add('…');
        }
        return indent + shown.toString().stripTrailing() + "\n" + indent + " ".repeat(before) + "^".repeat(marks);
    }

    /** Goes back to the letter that a mark, such as a tone written apart, stands on. */
    private int toBase(int index) {
        int at = index;
        while (at > line.start() && at < line.end() && Printable.width(text.codePointAt(at)) == 0) {
            at = text.offsetByCodePoints(at, -1);
        }
        return at;
    }

    private int back(int index, int first) {
        int at = index;
        for (int i = 0; i < BEFORE && at > first; i++) {
            at = text.offsetByCodePoints(at, -1);
        }
        return at;
    }

    /** Shows characters up to an index, as many as fit in some cells; returns the index of the first one not shown. */
    private int show(int from, int to, int cells) {
        int limit = cells == Integer.MAX_VALUE ? cells : width + cells;
        int at = from;
        while (at < to && width + Printable.width(text.codePointAt(at)) <= limit) {
            int codePoint = text.codePointAt(at);
            add(codePoint);
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private void add(int codePoint) {
        shown.append(Printable.of(codePoint));
        width += Printable.width(codePoint);
    }
}
