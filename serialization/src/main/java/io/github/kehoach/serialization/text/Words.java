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
        int before = Characters.BLANK;
        int wrong = 0;
        for (int i = 0; i < text.length(); i++) {
            int kinds = Characters.kinds(text.charAt(i));
            // Every fifth character is a blank: to ask at each whether it is one would take longer.
            wrong |= kinds & (before & Characters.BLANK | Characters.ODD_BLANK);
            before = kinds;
        }
        return wrong == 0 && (before & Characters.BLANK) == 0 || text.isEmpty();
    }

    /** Whether the text ends in a mark that ends a sentence or a list entry, brackets and quotation marks after it aside. */
    static boolean isTerminated(String text) {
        return isTerminated(text, 0, text.length());
    }

    /** The same of the part of a text between two places. */
    static boolean isTerminated(String text, int start, int end) {
        if (end == start || FormWords.isAlphanumeric(text.charAt(end - 1))) {
            return false;
        }
        int last = end - 1;
        while (last >= start && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= start && TERMINAL.indexOf(text.charAt(last)) >= 0;
    }

    static boolean startsInLowerCase(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Characters.isAlphanumeric(c)) {
                return Characters.isSmall(c) || !Characters.isLetter(c);
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
            if (Characters.isSmall(c)) {
                return false;
            }
            capitals += Characters.isCapital(c) ? 1 : 0;
            i += Character.charCount(c);
        }
        return capitals >= 2;
    }

    /** The text in lower case with the tone marks of {@code uỷ}, {@code hoà}, {@code thoả} where the newer custom has them. */
    static String fold(String text) {
        return Folding.key(text);
    }

    /** Where letters stand at or after a place, given in small letters, whatever their case in the text; -1 if they do not. */
    static int find(String text, String letters, int from) {
        char first = letters.charAt(0);
        char capital = Character.toUpperCase(first);
        for (int i = from; i + letters.length() <= text.length(); i++) {
            char c = text.charAt(i);
            if ((c == first || c == capital) && Folding.standsAt(text, i, letters)) {
                return i;
            }
        }
        return -1;
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

    /** Returns the text without a colon at its end. */
    static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
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
