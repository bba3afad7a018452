package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.Folding;
import java.util.ArrayList;
import java.util.List;

/** Looks at the words of a line or passage. */
final class Words {
    private static final String TERMINAL = ".;:!?…";
    private static final String CLOSING = "\"”’»)]}";

    /** What stands for the end of a line in a cell, so that its row can stand on one line. */
    static final String CELL_BREAK = "<br>";

    private Words() {}

    /** Returns the text with one blank for each run of blanks, and none at the ends. */
    static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Line.isBlank(c)) {
                blank = collapsed.length() > 0;
                continue;
            }
            if (blank) {
                collapsed.append(' ');
                blank = false;
            }
            collapsed.append(c);
        }
        return collapsed.toString();
    }

    private static boolean isCollapsed(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Most are letters of ASCII.
            boolean sign = c > ' ' && c <= '~';
            if (!sign && (c == ' ' ? blank : Line.isBlank(c))) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || text.isEmpty();
    }

    /** Whether the text ends in a mark that ends a sentence or a list entry, brackets and quotation marks after it aside. */
    static boolean isTerminated(String text) {
        int end = text.length();
        if (end == 0 || FormWords.isAlphanumeric(text.charAt(end - 1))) {
            return false;
        }
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && TERMINAL.indexOf(text.charAt(end - 1)) >= 0 || text.endsWith("./.") || text.endsWith("/.");
    }

    static boolean startsInLowerCase(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
            if (Character.isDigit(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** Whether there are at least two letters and none is small. */
    static boolean isUpperCase(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
            i += Character.charCount(c);
        }
        return capitals >= 2;
    }

    /** The text in lower case with the tone marks of {@code uỷ}, {@code hoà}, {@code thoả} where the newer custom has them. */
    static String fold(String text) {
        return Folding.key(text);
    }

    /** Whether a text starts with one of these words, given in small letters, whatever its case. */
    static boolean startsWithAny(String text, List<String> openings) {
        char first = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(0));
        for (int i = 0; i < openings.size(); i++) {
            String opening = openings.get(i);
            int end = opening.length();
            if (opening.charAt(0) == first
                    && Folding.standsAt(text, 0, opening)
                    && (text.length() == end || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a row of a table; a bar at either end makes no cell. */
    static List<String> cells(String row) {
        int start = row.startsWith("|") ? 1 : 0;
        int end = row.length() > 1 && row.endsWith("|") ? row.length() - 1 : row.length();
        List<String> cells = new ArrayList<>();
        for (int i = start; i <= end; i++) {
            if (i == end || row.charAt(i) == '|') {
                cells.add(cell(row.substring(start, i)));
                start = i + 1;
            }
        }
        return cells;
    }

    private static String cell(String written) {
        if (written.indexOf('<') < 0) {
            return written.strip();
        }
        String words = written.replace("<br/>", CELL_BREAK).replace("<br />", CELL_BREAK);
        StringBuilder cell = new StringBuilder();
        int start = 0;
        for (int at = words.indexOf(CELL_BREAK); at >= 0; at = words.indexOf(CELL_BREAK, start)) {
            cell.append(words.substring(start, at).strip()).append('\n');
            start = at + CELL_BREAK.length();
        }
        return cell.append(words.substring(start).strip()).toString().strip();
    }

    /** Returns the text without the marks that close an entry of a list. */
    static String withoutClosingMark(String text) {
        int end = text.length();
        while (end > 0 && (";,.".indexOf(text.charAt(end - 1)) >= 0 || Line.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }
}
