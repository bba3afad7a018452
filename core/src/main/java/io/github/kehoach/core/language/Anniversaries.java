package io.github.kehoach.core.language;

import io.github.kehoach.core.PartialDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds anniversaries that state a number of years and give both dates, in brackets or, after {@code kỷ niệm}, without.
 */
public final class Anniversaries {
    /** How many words the name of an event may have. */
    private static final int LONGEST_NAME = 60;

    private static final int FEWEST_YEARS = 5;
    private static final Phrases REMEMBERING = Phrases.of("kỷ niệm", "kỉ niệm");
    private static final Phrases ORDINAL = Phrases.of("kỷ niệm lần thứ", "kỉ niệm lần thứ");

    private static final String YEARS = "năm";

    /** The last word of those before an ordinal. */
    private static final String COUNTED = "thứ";

    private Anniversaries() {}

    /** Returns the anniversaries of a text, in its order; those with an impossible date are left out. */
    public static List<Anniversary> in(String text) {
        return Passage.of(text).anniversaries();
    }

    /** Whether a number of years may stand in a composed text; if not, no anniversary does. */
    static boolean mayCountYears(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Tokens.isFigure(text.charAt(at))) {
                int start = at;
                while (start > 0 && Folding.isBlank(text.charAt(start - 1))) {
                    start--;
                }
                while (at < text.length() && Tokens.isFigure(text.charAt(at))) {
                    at++;
                }
                int end = at;
                while (end < text.length() && Folding.isBlank(text.charAt(end))) {
                    end++;
                }
                if (Folding.standsAt(text, end, YEARS) || Folding.standsAt(text, start - COUNTED.length(), COUNTED)) {
                    return true;
                }
            }
        }
        return false;
    }

    static List<Anniversary> in(Passage passage) {
        Tokens tokens = passage.tokens();
        List<Anniversary> found = new ArrayList<>();
        for (DateMention mention : passage.dates()) {
            int start = tokens.indexOf(mention.span().start());
            int end = tokens.indexOf(mention.span().end());
            boolean pair = mention.written().size() == 2;
            boolean bracketed = tokens.is(start - 1, "(") && tokens.is(end, ")");
            int count = pair ? count(tokens, bracketed ? start - 2 : start - 1) : -1;
            if (count >= 0
                    && (bracketed || isOpen(tokens, count, mention))
                    && mention.from().isPresent()
                    && mention.to().isPresent()) {
                PartialDate event = mention.from().get();
                PartialDate day = mention.to().get();
                found.add(new Anniversary(
                        tokens.value(count),
                        name(tokens, count, bracketed ? start - 1 : start),
                        event,
                        day,
                        tokens.span(count, bracketed ? end + 1 : end)));
            }
        }
        return List.copyOf(found);
    }

    /** The words between the number of years and the dates, without the mark before the dates. */
    private static String name(Tokens tokens, int count, int dates) {
        int first = tokens.is(count + 1, YEARS) ? count + 2 : count + 1;
        int end = dates;
        while (end > first
                && !tokens.isWord(end - 1)
                && !tokens.isNumber(end - 1)
                && !isClosing(tokens.mark(end - 1))) {
            end--;
        }
        return tokens.words(first, end);
    }

    private static boolean isClosing(char mark) {
        return ")”\"»’".indexOf(mark) >= 0;
    }

    /** Whether an anniversary may do without brackets: two whole days, years apart, after {@code kỷ niệm}. */
    private static boolean isOpen(Tokens tokens, int count, DateMention mention) {
        DateParts event = mention.written().get(0);
        DateParts day = mention.written().get(1);
        boolean whole = event.day() > 0 && day.day() > 0;
        return whole && day.year() - event.year() >= FEWEST_YEARS && REMEMBERING.before(tokens, count);
    }

    /** The nearest number of years before a token; -1 if none stands in the same part of the sentence. */
    private static int count(Tokens tokens, int last) {
        for (int i = last; i >= Math.max(0, last - LONGEST_NAME); i--) {
            if (tokens.is(i, ";") || tokens.is(i, ")")) {
                return -1;
            }
            boolean years = (tokens.is(i + 1, "năm") || ORDINAL.before(tokens, i))
                    && tokens.value(i) > 0
                    && tokens.digits(i) <= 4;
            boolean date = WrittenDate.year(tokens, i + 2) > 0 || tokens.is(i - 1, "tháng");
            if (years && !date) {
                return i;
            }
        }
        return -1;
    }
}
