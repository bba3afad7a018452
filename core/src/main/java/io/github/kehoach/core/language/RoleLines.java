package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who leads and who cooperates from a line that says so by title: {@code Đơn vị chủ trì: …; đơn vị phối hợp: …}. */
final class RoleLines {
    private static final List<String> HOLDERS = List.of("đơn vị ", "cơ quan ", "bộ phận ", "cơ quan, đơn vị ");
    private static final List<String> LEADING =
            List.of("chủ trì", "đầu mối", "thực hiện", "chịu trách nhiệm", "phụ trách", "tham mưu");

    /** Of these, the titles that need no holder before them. */
    private static final List<String> ALONE = List.of("chủ trì");

    private static final String COOPERATING = "phối hợp";

    /** Those that a title starts with. */
    private static final String FIRST_LETTERS = "đĐcCbBpP";

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_ABBREVIATION = 3;

    private RoleLines() {}

    /** Returns who is named; empty if the text does not start with such a title and a colon. */
    static Optional<Leadership> read(String text) {
        List<String> leaders = new ArrayList<>();
        List<String> partners = new ArrayList<>();
        int at = 0;
        int end = 0;
        for (int names = titleEnd(text, at); names > at; names = titleEnd(text, at)) {
            boolean cooperating = isCooperating(text, at);
            end = clauseEnd(text, names);
            List<String> bodies = Bodies.split(text.substring(names, end));
            (cooperating ? partners : leaders).addAll(bodies);
            at = Math.min(text.length(), end + 2);
        }
        return end == 0 ? Optional.empty() : Optional.of(new Leadership(leaders, partners, new Span(0, end)));
    }

    /** The index after the colon of the title that starts at a place; the place itself if none does. */
    private static int titleEnd(String text, int at) {
        if (at >= text.length() || FIRST_LETTERS.indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int limit = Math.min(text.length(), at + LONGEST_TITLE + 1);
        int colon = at;
        while (colon < limit && text.charAt(colon) != ':') {
            colon++;
        }
        if (colon == limit) {
            return at;
        }
        int role = roleStart(text, at);
        boolean known = isAt(text, role, COOPERATING)
                || (role > at ? LEADING : ALONE).stream().anyMatch(word -> isAt(text, role, word));
        return known && colon > role && Bodies.startsAt(text, colon + 2) ? colon + 1 : at;
    }

    private static boolean isCooperating(String text, int at) {
        return isAt(text, roleStart(text, at), COOPERATING);
    }

    /** Where the words of the role start, after those that hold it. */
    private static int roleStart(String text, int at) {
        for (String holder : HOLDERS) {
            if (isAt(text, at, holder)) {
                return at + holder.length();
            }
        }
        return at;
    }

    private static boolean isAt(String text, int at, String words) {
        return Folding.standsAt(text, at, words);
    }

    /** Where the names end: before the next title, with their sentence, or with the text. */
    private static int clauseEnd(String text, int from) {
        for (int i = from; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = ";.,".indexOf(c) >= 0 && text.charAt(i + 1) == ' ';
            if (mark && (c == '.' && !isAbbreviation(text, i) || titleEnd(text, i + 2) > i + 2)) {
                return i;
            }
        }
        return text.length();
    }

    /** Whether a full stop shortens the word before it, as in {@code TP. Huế}: there is no small letter in that word. */
    private static boolean isAbbreviation(String text, int stop) {
        int at = stop - 1;
        while (at >= 0 && Character.isUpperCase(text.charAt(at))) {
            at--;
        }
        return at < stop - 1 && stop - at <= LONGEST_ABBREVIATION && (at < 0 || text.charAt(at) == ' ');
    }
}
