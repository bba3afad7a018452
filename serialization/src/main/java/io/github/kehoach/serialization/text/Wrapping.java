package io.github.kehoach.serialization.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a text was broken into lines of about one width, as a PDF gives it, and where such a line was full. A line was
 * full if the first word of the next one did not fit on it. What fits is learnt from the lines that certainly go on: those
 * without a closing mark before a line that starts in lower case. The first line of a paragraph is indented and holds less.
 */
final class Wrapping {
    private static final int LEAST_EVIDENCE = 4;
    private static final int LEAST_SHARE = 8;

    /** Signs that a proportional type face sets narrow and wide; all others are taken as of middle width. */
    private static final String NARROW = "iìíỉĩịljtf.,;:'|!I()[]-/ ";

    private static final String WIDE = "mwMWHKNQOĐƠÔDGUƯ—…%";

    private static final int KNOWN = 0x2100;

    /** The width of each character in thousandths of an em of a common book face. */
    private static final short[] WIDTHS = widths();

    /** How wide a text is up to a place in it. */
    private interface Measure {
        int of(String text, int end);
    }

    /** A line that certainly goes on in the next one. */
    private record Running(String line, String next, boolean first) {}

    /** A text with a line for each passage. */
    static final Wrapping NONE = new Wrapping(false, Wrapping::letters, List.of());

    private final boolean wrapped;
    private final Measure measure;

    /** Those of later lines of paragraphs, none if there are none. */
    private final int[] laterWidths;

    private final int[] firstWidths;
    private final int[] widths;

    private Wrapping(boolean wrapped, Measure measure, List<Running> running) {
        this.wrapped = wrapped;
        this.measure = measure;
        int[] later = needed(measure, running, false);
        int[] first = needed(measure, running, true);
        this.laterWidths = later;
        this.widths = later.length > 0 ? later : first;
        this.firstWidths = first.length > 0 && first[first.length / 2] < widths[widths.length / 2] ? first : widths;
    }

    static Wrapping of(List<Line> lines) {
        List<Running> running = new ArrayList<>();
        int filled = 0;
        String before = "";
        String line = "";
        for (Line following : lines) {
            if (following.isBlank()) {
                continue;
            }
            String next = following.text();
            boolean goesOn =
                    filled > 0 && !Words.isTerminated(line) && Words.startsInLowerCase(next) && Labels.end(next) == 0;
            if (goesOn) {
                boolean later = filled > 1 && Words.startsInLowerCase(line) && !Words.isTerminated(before);
                running.add(new Running(line, next, !later));
            }
            filled++;
            before = line;
            line = next;
        }
        if (running.size() < LEAST_EVIDENCE || running.size() * LEAST_SHARE < filled) {
            return NONE;
        }
        Wrapping even = new Wrapping(true, Wrapping::letters, running);
        Wrapping type = new Wrapping(true, Wrapping::typeWidth, running);
        return spread(even.laterWidths) <= spread(type.laterWidths) ? even : type;
    }

    boolean isWrapped() {
        return wrapped;
    }

    /**
     * Whether the first word of the next line did not fit on this one, with some slack for bold type.
     *
     * @param first whether this is the first line of its paragraph
     */
    boolean isFull(String line, String next, boolean first) {
        int[] full = first ? firstWidths : widths;
        return wrapped && full.length > 0 && needed(measure, line, next) >= full[full.length / 20] / 100 * 95;
    }

    /** The same without slack, for lines that may as well end a paragraph. */
    boolean isCertainlyFull(String line, String next, boolean first) {
        int[] full = first ? firstWidths : widths;
        return wrapped && full.length > 0 && needed(measure, line, next) >= full[full.length / 10];
    }

    private static int needed(Measure measure, String line, String next) {
        int blank = next.indexOf(' ');
        return measure.of(line, line.length())
                + measure.of(" ", 1)
                + measure.of(next, blank < 0 ? next.length() : blank);
    }

    private static int[] needed(Measure measure, List<Running> running, boolean first) {
        int[] widths = new int[running.size()];
        int size = 0;
        for (Running pair : running) {
            if (pair.first == first) {
                widths[size++] = needed(measure, pair.line, pair.next);
            }
        }
        int[] sorted = Arrays.copyOf(widths, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** How much the widths of full lines differ, in thousandths; the better measure is the one that differs less. */
    private static int spread(int[] sorted) {
        if (sorted.length == 0) {
            return 0;
        }
        int low = sorted[sorted.length / 10];
        int high = sorted[sorted.length * 9 / 10];
        return 1000 * (high - low) / Math.max(high, 1);
    }

    private static short[] widths() {
        short[] widths = new short[KNOWN];
        for (int c = 0; c < widths.length; c++) {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            widths[c] = (short) (mark ? 0 : Character.isUpperCase(c) ? 640 : 475);
        }
        NARROW.chars().forEach(c -> widths[c] = 290);
        WIDE.chars().forEach(c -> widths[c] = 740);
        return widths;
    }

    private static int letters(String text, int end) {
        return 1000 * text.codePointCount(0, end);
    }

    private static int typeWidth(String text, int end) {
        int width = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            width += c < KNOWN ? WIDTHS[c] : 475;
        }
        return width;
    }
}
