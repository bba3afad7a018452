package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import java.util.ArrayList;
import java.util.List;

/** Follows the numbers that count the rows of a table: 1, 2; 1.1, 1.2; and I, II or A, B over groups of rows. */
final class RowNumbers {
    private static final int LONGEST = 9;
    private static final int FIRST_LETTER = 'A';

    private final List<Integer> path = new ArrayList<>();
    private int roman;
    private int letter;
    private boolean inGroup;

    /** Whether a cell holds a number that may count the next row. */
    boolean isNext(String cell) {
        List<Integer> figures = figures(cell);
        return figures.isEmpty() ? isGroup(cell) : follows(figures);
    }

    /** Whether a cell holds the Roman number or capital letter of the next group. */
    boolean isGroup(String cell) {
        String bare = bare(cell);
        return !bare.isEmpty() && (roman(bare) == roman + 1 || letter(bare) == letter + 1);
    }

    /** The number before the title of the next group on one line, as in {@code I. Trước ngày hội}; empty if there is none. */
    String groupMarker(String line) {
        boolean candidate = !line.isEmpty() && (line.charAt(0) == '(' || Characters.isCapital(line.charAt(0)));
        int label = candidate ? Labels.end(line) : 0;
        boolean group = label > 0 && label < line.length() && isGroup(line.substring(0, label));
        return group ? line.substring(0, label) : "";
    }

    /** Whether the next words among lines are figures alone, which count a row. */
    static boolean isBefore(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at < lines.size() && !figures(lines.get(at).text()).isEmpty();
    }

    /** Whether a number counts parts of the current row, as 2.1 after 2. */
    boolean isPart(String cell) {
        return figures(cell).size() > path.size() && !path.isEmpty() && follows(figures(cell));
    }

    /** Whether the current row is one over a group. */
    boolean isGroupRow() {
        return inGroup;
    }

    /** Goes on to a row. */
    void take(String cell) {
        List<Integer> figures = figures(cell);
        inGroup = figures.isEmpty();
        if (!inGroup) {
            path.clear();
            path.addAll(figures);
            return;
        }
        String bare = bare(cell);
        if (roman(bare) == roman + 1) {
            roman++;
        } else {
            letter++;
            roman = 0;
        }
    }

    private boolean follows(List<Integer> figures) {
        boolean first = figures.equals(List.of(1));
        if (path.isEmpty() || inGroup && first) {
            return first;
        }
        int last = figures.size() - 1;
        if (last > path.size() || !figures.subList(0, last).equals(path.subList(0, last))) {
            return false;
        }
        return figures.get(last) == (last == path.size() ? 1 : path.get(last) + 1);
    }

    /** The numbers of 1, 01., (2) or 1.2; none for other words. */
    private static List<Integer> figures(String cell) {
        String bare = bare(cell);
        boolean candidate = !bare.isEmpty() && bare.charAt(0) >= '0' && bare.charAt(0) <= '9';
        if (!candidate) {
            return List.of();
        }
        List<Integer> figures = new ArrayList<>();
        int number = -1;
        for (int i = 0; i <= bare.length(); i++) {
            char c = i < bare.length() ? bare.charAt(i) : '.';
            if (c >= '0' && c <= '9' && number < 1000) {
                number = 10 * Math.max(number, 0) + c - '0';
            } else if (c == '.' && number >= 0) {
                figures.add(number);
                number = -1;
            } else {
                return List.of();
            }
        }
        return figures;
    }

    private static int roman(String bare) {
        Label label = Label.of(bare);
        boolean roman = label.style() == LabelStyle.ROMAN && Character.isUpperCase(bare.charAt(0));
        return roman ? label.ordinal().orElse(0) : 0;
    }

    private static int letter(String bare) {
        return bare.length() == 1 && bare.charAt(0) >= FIRST_LETTER && bare.charAt(0) <= 'Z'
                ? bare.charAt(0) - FIRST_LETTER + 1
                : 0;
    }

    private static String bare(String cell) {
        if (cell.length() > LONGEST) {
            return "";
        }
        int start = cell.startsWith("(") ? 1 : 0;
        int end = cell.length();
        while (end > start && ".)/-".indexOf(cell.charAt(end - 1)) >= 0) {
            end--;
        }
        return cell.substring(start, end);
    }
}
