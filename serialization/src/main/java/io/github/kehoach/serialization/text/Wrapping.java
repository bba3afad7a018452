package io.github.kehoach.serialization.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a text was broken into lines of about one width, as a PDF gives it, and where such a line was full. A line was
 * full if the first word of the next one did not fit on it. What fits is learnt from the lines that certainly go on: those
 * without a closing mark before a line that starts in lower case.
 */
final class Wrapping {
    private static final int LEAST_EVIDENCE = 4;
    private static final int LEAST_SHARE = 8;

    /** How wide a text is: in letters, or as a proportional type face sets them. */
    private interface Measure {
        int of(String text);
    }

    private final boolean wrapped;
    private final Measure measure;
    private final int width;

    private Wrapping(boolean wrapped, Measure measure, int width) {
        this.wrapped = wrapped;
        this.measure = measure;
        this.width = width;
    }

    static Wrapping of(List<Line> lines) {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        List<Line[]> running = new ArrayList<>();
        for (int i = 0; i + 1 < filled.size(); i++) {
            Line line = filled.get(i);
            Line next = filled.get(i + 1);
            if (!Words.isTerminated(line.text())
                    && Words.startsInLowerCase(next.text())
                    && Labels.end(next.text()) == 0) {
                running.add(new Line[] {line, next});
            }
        }
        boolean wrapped = running.size() >= LEAST_EVIDENCE && running.size() * LEAST_SHARE >= filled.size();
        Measure letters = text -> 1000 * text.codePointCount(0, text.length());
        Measure type = Wrapping::typeWidth;
        return spread(letters, running) <= spread(type, running)
                ? new Wrapping(wrapped, letters, width(letters, running))
                : new Wrapping(wrapped, type, width(type, running));
    }

    boolean isWrapped() {
        return wrapped;
    }

    /** Whether the first word of the next line did not fit on this one. */
    boolean isFull(String line, String next) {
        return wrapped && needed(measure, line, next) >= width;
    }

    private static int needed(Measure measure, String line, String next) {
        int blank = next.indexOf(' ');
        return measure.of(line) + measure.of(" ") + measure.of(blank < 0 ? next : next.substring(0, blank));
    }

    private static int[] sorted(Measure measure, List<Line[]> running) {
        return running.stream()
                .mapToInt(pair -> needed(measure, pair[0].text(), pair[1].text()))
                .sorted()
                .toArray();
    }

    /** How much the widths of full lines differ, in thousandths; the better measure is the one that differs less. */
    private static int spread(Measure measure, List<Line[]> running) {
        int[] widths = sorted(measure, running);
        if (widths.length == 0) {
            return 0;
        }
        int low = widths[widths.length / 5];
        int high = widths[widths.length * 9 / 10];
        return 1000 * (high - low) / Math.max(high, 1);
    }

    private static int width(Measure measure, List<Line[]> running) {
        int[] widths = sorted(measure, running);
        return widths.length == 0 ? Integer.MAX_VALUE : widths[widths.length / 20];
    }

    /** The width in thousandths of an em of a common book face; marks over and under a letter do not widen it. */
    private static int typeWidth(String text) {
        return text.codePoints().map(Wrapping::typeWidth).sum();
    }

    private static final int[] NARROW =
            "iìíỉĩịljtf.,;:'|!I()[]-/ ".codePoints().sorted().toArray();
    private static final int[] WIDE =
            "mwMWHKNQOĐƠÔDGUƯ—…%".codePoints().sorted().toArray();

    private static int typeWidth(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (Arrays.binarySearch(NARROW, c) >= 0) {
            return 290;
        }
        return Arrays.binarySearch(WIDE, c) >= 0 ? 740 : Character.isUpperCase(c) ? 640 : 475;
    }
}
