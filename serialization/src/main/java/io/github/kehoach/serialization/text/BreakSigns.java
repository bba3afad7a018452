package io.github.kehoach.serialization.text;

import java.util.List;

/**
 * Counts the words of a text that start a line wherever they stand: markers after a full sentence, bases, rules, the title.
 *
 * @param first how many stand first on a line
 * @param inside how many do not
 */
record BreakSigns(int first, int inside) {
    private static final int LEAST = 3;

    /** In a text with its breaks, most signs stand first on a line; in one without, only some by chance. */
    private static final int INSIDE_FOR_FIRST = 2;

    private static final int LONGEST = 25;
    private static final int MOST_LETTERS = 12_000;
    private static final int YEAR = 4;

    private static final List<String> BASIS = List.of("căn cứ");
    private static final List<String> OPENINGS = List.of("căn cứ", "thực hiện", "triển khai thực hiện", "xét", "theo");

    static BreakSigns of(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (line.text().indexOf('|') < 0 && !line.isBlank() && text.length() < MOST_LETTERS) {
                text.append(text.isEmpty() ? "" : "\n").append(line.text());
            }
        }
        return of(text.toString());
    }

    private static BreakSigns of(String text) {
        String flat = text.replace('\n', ' ');
        int first = 0;
        int inside = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            boolean starts = i == 0 || text.charAt(i - 1) == '\n';
            boolean sign = isSign(text, flat, i, starts);
            first += sign && starts ? 1 : 0;
            inside += sign && !starts ? 1 : 0;
            int blank = flat.indexOf(' ', i);
            next = blank < 0 ? flat.length() : blank + 1;
        }
        return new BreakSigns(first, inside);
    }

    boolean areLost() {
        return inside >= LEAST && inside > INSIDE_FOR_FIRST * first;
    }

    private static boolean isSign(String text, String flat, int at, boolean first) {
        boolean closed = isClosed(text, at);
        if (!first && !closed && Character.isLowerCase(text.charAt(at))) {
            return false;
        }
        String ahead = flat.substring(at, Math.min(flat.length(), at + LONGEST));
        if (first && (Labels.end(ahead) > 0 || Words.startsWithAny(ahead, BASIS))) {
            return true;
        }
        boolean title = ahead.startsWith(FormWords.TITLE + " ") && (first || followsYear(text, at));
        return title
                || isRule(ahead) && !first
                || startsMarker(text, at, ahead, closed)
                || startsBasis(text, at, ahead);
    }

    /** Whether a ruled line stands before words. */
    private static boolean isRule(String ahead) {
        int end = ahead.indexOf(' ');
        return ahead.startsWith("---")
                && end > 0
                && ahead.substring(0, end).chars().allMatch(c -> c == '-');
    }

    private static boolean startsMarker(String text, int at, String ahead, boolean closed) {
        int label = closed || followsCapitals(text, at) ? Labels.end(ahead) : 0;
        // Between two words in capitals a dash joins them.
        return (label > 1 || label > 0 && closed) && startsInCapital(ahead.substring(label));
    }

    private static boolean startsBasis(String text, int at, String ahead) {
        if (!Words.startsWithAny(ahead, OPENINGS) || !startsInCapital(ahead) || Words.isUpperCase(ahead)) {
            return false;
        }
        return isClosed(text, at)
                ? Words.startsWithAny(ahead, BASIS)
                : followsCapitals(text, at) || followsYear(text, at);
    }

    private static boolean isClosed(String text, int at) {
        return at > 1 && ".;:".indexOf(text.charAt(at - 2)) >= 0;
    }

    /** Whether two words in capitals stand before a place: a heading or the subject. */
    private static boolean followsCapitals(String text, int at) {
        if (at > 1 && Character.isLowerCase(text.charAt(at - 2))) {
            return false;
        }
        int words = 0;
        int end = at - 1;
        while (words < 2 && end > 0) {
            int start = end;
            while (start > 0 && !Line.isBlank(text.charAt(start - 1))) {
                start--;
            }
            if (!Words.isUpperCase(text.substring(start, end))) {
                return false;
            }
            words++;
            end = start - 1;
        }
        return words == 2;
    }

    /** Whether the figures of a year stand before a place. */
    private static boolean followsYear(String text, int at) {
        int start = at - 1 - YEAR;
        return start >= 0 && text.substring(start, at - 1).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean startsInCapital(String words) {
        String stripped = words.strip();
        return !stripped.isEmpty() && Character.isUpperCase(stripped.codePointAt(0));
    }
}
