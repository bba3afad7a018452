package io.github.kehoach.serialization.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

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

    /** A line that certainly goes on in the next one. */
    private record Running(String line, String next, boolean first) {}

    /** A text with a line for each passage. */
    static final Wrapping NONE = new Wrapping(false, String::length, List.of());

    private final boolean wrapped;
    private final ToIntFunction<String> measure;
    private final int[] firstWidths;
    private final int[] widths;

    private Wrapping(boolean wrapped, ToIntFunction<String> measure, List<Running> running) {
        this.wrapped = wrapped;
        this.measure = measure;
        int[] later = needed(measure, running, false);
        int[] first = needed(measure, running, true);
        this.widths = later.length > 0 ? later : first;
        this.firstWidths = first.length > 0 && first[first.length / 2] < widths[widths.length / 2] ? first : widths;
    }

    static Wrapping of(List<Line> lines) {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        List<Running> running = new ArrayList<>();
        for (int i = 0; i + 1 < filled.size(); i++) {
            String line = filled.get(i).text();
            String next = filled.get(i + 1).text();
            if (!Words.isTerminated(line) && Words.startsInLowerCase(next) && Labels.end(next) == 0) {
                boolean later = Words.startsInLowerCase(line)
                        && i > 0
                        && !Words.isTerminated(filled.get(i - 1).text());
                running.add(new Running(line, next, !later));
            }
        }
        boolean wrapped = running.size() >= LEAST_EVIDENCE && running.size() * LEAST_SHARE >= filled.size();
        ToIntFunction<String> letters = text -> 1000 * text.codePointCount(0, text.length());
        ToIntFunction<String> type = Wrapping::typeWidth;
        boolean even = spread(needed(letters, running, false)) <= spread(needed(type, running, false));
        return new Wrapping(wrapped, even ? letters : type, running);
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

    private static int needed(ToIntFunction<String> measure, String line, String next) {
        int blank = next.indexOf(' ');
        return measure.applyAsInt(line)
                + measure.applyAsInt(" ")
                + measure.applyAsInt(blank < 0 ? next : next.substring(0, blank));
    }

    private static int[] needed(ToIntFunction<String> measure, List<Running> running, boolean first) {
        return running.stream()
                .filter(pair -> pair.first == first)
                .mapToInt(pair -> needed(measure, pair.line, pair.next))
                .sorted()
                .toArray();
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

    private static int typeWidth(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c < KNOWN ? WIDTHS[c] : 475;
        }
        return width;
    }
}
