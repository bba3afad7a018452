package io.github.kehoach.serialization.text;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines into which a narrow column broke one part of the letterhead: {@code Lai} / {@code Châu, ngày 14 …}. */
final class HeadLines {
    private static final int MOST_LINES = 3;
    private static final int LONGEST_PLACE_WORDS = 4;

    private HeadLines() {}

    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = end(lines, i);
            joined.add(end == i + 1 ? lines.get(i) : join(lines.subList(i, end)));
            i = end;
        }
        return joined;
    }

    private static Line join(List<Line> lines) {
        Line first = lines.get(0);
        List<String> words = lines.stream().map(Line::text).toList();
        return new Line(
                String.join(" ", words),
                first.indent(),
                first.start(),
                lines.get(lines.size() - 1).end());
    }

    /** The index after the lines that make one part; the next line if this one is whole. */
    private static int end(List<Line> lines, int start) {
        if (!isPart(lines.get(start)) || isWhole(lines.get(start).text())) {
            return start + 1;
        }
        String words = lines.get(start).text();
        for (int next = start + 1; next < Math.min(lines.size(), start + MOST_LINES); next++) {
            Line line = lines.get(next);
            if (!isPart(line)) {
                break;
            }
            boolean cutName = next == start + 1 && cutsName(words, line.text());
            words = words + " " + line.text();
            if (FormTitles.isExact(words) || NumberLine.start(words) == 0 || isDate(words) || cutName) {
                return next + 1;
            }
        }
        return start + 1;
    }

    private static boolean isPart(Line line) {
        return !line.isBlank()
                && !line.isRule()
                && line.text().indexOf('|') < 0
                && line.cells().size() == 1;
    }

    private static boolean isWhole(String words) {
        return FormTitles.isExact(words) || NumberLine.start(words) >= 0 || DateLine.isShort(words) || isDate(words);
    }

    /** A whole line of place and date; of its place it holds few words, as a body's name does not. */
    private static boolean isDate(String words) {
        int day = words.indexOf("ngày");
        return day >= 0
                && DateLine.isIn(words)
                && Character.isDigit(words.charAt(words.length() - 1))
                && !Words.isUpperCase(words.substring(0, day))
                && words.substring(0, day).chars().filter(c -> c == ' ').count() <= LONGEST_PLACE_WORDS;
    }

    /** Whether a name in capitals is cut so that one word stands by itself: {@code ỦY} / {@code BAN NHÂN DÂN}. */
    private static boolean cutsName(String words, String next) {
        boolean capitals = Words.isUpperCase(words) && Words.isUpperCase(next);
        return capitals
                && (words.indexOf(' ') < 0 || next.indexOf(' ') < 0)
                && !Letterhead.isMark(words)
                && !Letterhead.isMark(next)
                && FormTitles.part(next).isEmpty();
    }
}
