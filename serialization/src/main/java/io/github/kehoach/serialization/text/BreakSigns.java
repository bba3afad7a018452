package io.github.kehoach.serialization.text;

import io.github.kehoach.core.form.FormWording;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the words of a text that start a line wherever they stand: markers after a full sentence, bases, rules, the title.
 */
final class BreakSigns {
    private static final int LEAST = 3;

    /** In a text with its breaks, most signs stand first on a line; in one without, only some by chance. */
    private static final int INSIDE_FOR_FIRST = 2;

    private static final int LONGEST = 25;
    private static final int MOST_LETTERS = 12_000;
    private static final int YEAR = 4;

    private static final String TITLE = FormWording.TYPE_NAME + " ";

    /** The first letters of the title and of the words that open a basis, and the one that opens it in small letters too. */
    private static final String CAPITALS = "KCTX";

    private static final char SMALL_BASIS = 'c';

    private static final Openings BASIS = Openings.of("căn cứ");
    private static final Openings OPENINGS = Openings.of("căn cứ", "thực hiện", "triển khai thực hiện", "xét", "theo");

    private BreakSigns() {}

    /** Whether the signs of a text say that its line breaks are lost. */
    static boolean areLost(List<Line> lines) {
        String text = words(lines);
        int least = Math.max(LEAST, INSIDE_FOR_FIRST * first(text) + 1);
        // Most texts with their breaks have not even so many words that look like a sign.
        return standInside(text, least, false) && standInside(text, least, true);
    }

    /** The first lines that are neither blank nor rows of tables. */
    private static String words(List<Line> lines) {
        char[] words = new char[0];
        int length = 0;
        for (int i = 0; i < lines.size() && length < MOST_LETTERS; i++) {
            String line = lines.get(i).text();
            if (line.indexOf('|') >= 0 || line.isEmpty()) {
                continue;
            }
            int start = length == 0 ? 0 : length + 1;
            length = start + line.length();
            words = length <= words.length ? words : Arrays.copyOf(words, Math.max(length, MOST_LETTERS));
            line.getChars(0, line.length(), words, start);
            if (start > 0) {
                words[start - 1] = '\n';
            }
        }
        return new String(words, 0, length);
    }

    /** How many signs stand first on a line. */
    private static int first(String text) {
        int first = 0;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            first += startsLine(text, at) ? 1 : 0;
            int end = text.indexOf('\n', at);
            next = end < 0 ? text.length() : end + 1;
        }
        return first;
    }

    /**
     * Whether so many signs do not; the first part of a text without its breaks has enough.
     *
     * @param sure whether to count signs alone, and not all words that may be one
     */
    private static boolean standInside(String text, int least, boolean sure) {
        char[] letters = text.toCharArray();
        int inside = 0;
        int before = 0;
        for (int at = 0; at + 1 < letters.length && inside < least; at++) {
            int kinds = Characters.kinds(letters[at]);
            // Most words follow a small letter and are told by that.
            boolean follows = letters[at] == ' ' && ((before & Characters.SMALL) == 0 || letters[at + 1] == '-');
            inside += follows && mayBeSign(text, at + 1) && (!sure || isSign(text, at + 1)) ? 1 : 0;
            before = kinds;
        }
        return inside >= least;
    }

    /** Whether a word that stands first on a line starts one. */
    private static boolean startsLine(String text, int at) {
        boolean worded = CAPITALS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == SMALL_BASIS;
        if (!worded && !Labels.canStart(text, at, wordEnd(text, at))) {
            return false;
        }
        String ahead = ahead(text, at);
        return Labels.end(ahead) > 0 || BASIS.start(ahead) || ahead.startsWith(TITLE) || startsBasis(text, at, ahead);
    }

    /** Whether a word that follows no small letter may start a line inside one. */
    private static boolean mayBeSign(String text, int at) {
        char first = text.charAt(at);
        if (first == '-' || CAPITALS.indexOf(first) >= 0) {
            return true;
        }
        return (!Characters.isSmall(first) || isClosed(text, at)) && Labels.canStart(text, at, wordEnd(text, at));
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isSign(String text, int at) {
        boolean worded = CAPITALS.indexOf(text.charAt(at)) >= 0;
        if (!worded && text.charAt(at) != '-' && !isClosed(text, at) && !followsCapitals(text, at)) {
            return false;
        }
        String ahead = ahead(text, at);
        return isRule(ahead)
                || ahead.startsWith(TITLE) && followsYear(text, at)
                || startsMarker(text, at, ahead)
                || startsBasis(text, at, ahead);
    }

    private static String ahead(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + LONGEST)).replace('\n', ' ');
    }

    /** Whether a ruled line stands before words. */
    private static boolean isRule(String ahead) {
        int end = ahead.indexOf(' ');
        return ahead.startsWith("---")
                && end > 0
                && ahead.substring(0, end).chars().allMatch(c -> c == '-');
    }

    private static boolean startsMarker(String text, int at, String ahead) {
        boolean closed = isClosed(text, at);
        int label = closed || followsCapitals(text, at) ? Labels.end(ahead) : 0;
        // Between two words in capitals a dash joins them.
        return (label > 1 || label > 0 && closed) && startsInCapital(ahead.substring(label));
    }

    private static boolean startsBasis(String text, int at, String ahead) {
        if (!OPENINGS.start(ahead) || !startsInCapital(ahead) || Words.isUpperCase(ahead)) {
            return false;
        }
        return isClosed(text, at) ? BASIS.start(ahead) : followsCapitals(text, at) || followsYear(text, at);
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
