package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table whose cells stand one on a line.
 *
 * @param titles the titles of the columns, that of the numbers first
 * @param kinds what the columns after the numbers hold
 * @param start the line that it starts on
 * @param end the line after it: the first row, or blank
 * @param gap how many blank lines stand between two cells
 */
record CellHead(List<String> titles, List<ColumnKind> kinds, int start, int end, int gap) {
    private static final int LEAST_KNOWN = 3;
    private static final int MOST_TITLES = 14;
    private static final int LONGEST_TITLE = 120;

    /** So many blank lines end a head without rows. */
    private static final int WIDE_GAP = 4;

    private static final String NUMBER = "số";

    /** The head that starts on a line; empty if none does. */
    static Optional<CellHead> at(List<Line> lines, int start) {
        String first = lines.get(start).text();
        boolean split =
                first.length() == NUMBER.length() && Words.fold(first).equals(NUMBER) && start + 1 < lines.size();
        String number = split ? first + " " + lines.get(start + 1).text() : first;
        if (!isNumber(number)) {
            return Optional.empty();
        }
        List<String> titles = new ArrayList<>(List.of(number));
        int at = split ? start + 2 : start + 1;
        int end = at;
        int blank = 0;
        int gap = WIDE_GAP;
        RowNumbers numbers = new RowNumbers();
        while (at < lines.size() && blank < WIDE_GAP) {
            String text = lines.get(at).text();
            at++;
            if (text.isEmpty()) {
                blank++;
                continue;
            }
            if (PageNumbers.isMark(text)) {
                continue;
            }
            boolean group = !numbers.groupMarker(text).isEmpty() && RowNumbers.isBefore(lines, at);
            if (group || numbers.isNext(text)) {
                break;
            }
            if (!isTitle(text) || titles.size() == MOST_TITLES) {
                return Optional.empty();
            }
            if (titles.size() > 1 && Words.startsInLowerCase(text)) {
                String title = titles.get(titles.size() - 1) + " " + text;
                if (title.length() > LONGEST_TITLE) {
                    return Optional.empty();
                }
                titles.set(titles.size() - 1, title);
            } else {
                titles.add(text);
                gap = Math.min(gap, blank);
            }
            blank = 0;
            end = at;
        }
        return of(titles, start, end, gap);
    }

    private static Optional<CellHead> of(List<String> titles, int start, int end, int gap) {
        List<ColumnKind> kinds = new ArrayList<>();
        int known = 0;
        for (String title : titles) {
            Optional<ColumnKind> kind = ColumnKind.of(title);
            known += kind.isPresent() ? 1 : 0;
            kinds.add(kind.orElse(ColumnKind.OTHER));
        }
        return known < LEAST_KNOWN
                ? Optional.empty()
                : Optional.of(new CellHead(titles, kinds.subList(1, kinds.size()), start, end, gap));
    }

    /** Whether a line has the first letter of a title over the numbers of the rows; most have not. */
    static boolean mayStart(String text) {
        return !text.isEmpty() && "sStT".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a line is the title over the numbers of the rows. */
    static boolean isNumber(String text) {
        boolean candidate = text.length() > 1 && text.length() < 16;
        return candidate
                && mayStart(text)
                && ColumnKind.of(text).filter(kind -> kind == ColumnKind.NUMBER).isPresent();
    }

    private static boolean isTitle(String text) {
        boolean sentence = Words.isTerminated(text) && !text.endsWith(")");
        return !sentence && text.length() <= LONGEST_TITLE && Labels.end(text) == 0 && text.indexOf('|') < 0;
    }
}
