package io.github.kehoach.core.language;

import io.github.kehoach.core.PartialDate;
import java.util.ArrayList;
import java.util.List;

/** Finds anniversaries that state a number of years and give both dates. */
public final class Anniversaries {
    /** How many words the name of an event may have. */
    private static final int LONGEST_NAME = 60;

    private Anniversaries() {}

    /** Returns the anniversaries of a text, in its order; those with an impossible date are left out. */
    public static List<Anniversary> in(String text) {
        return Passage.of(text).anniversaries();
    }

    static List<Anniversary> in(Passage passage) {
        Tokens tokens = passage.tokens();
        List<Anniversary> found = new ArrayList<>();
        for (DateMention mention : passage.dates()) {
            int start = tokens.indexOf(mention.span().start());
            int end = tokens.indexOf(mention.span().end());
            boolean pair = mention.written().size() == 2 && tokens.is(start - 1, "(") && tokens.is(end, ")");
            int count = pair ? count(tokens, start - 2) : -1;
            if (count >= 0 && mention.from().isPresent() && mention.to().isPresent()) {
                PartialDate event = mention.from().get();
                PartialDate day = mention.to().get();
                found.add(new Anniversary(tokens.value(count), event, day, tokens.span(count, end + 1)));
            }
        }
        return List.copyOf(found);
    }

    /** The nearest number of years before a token; -1 if none stands in the same part of the sentence. */
    private static int count(Tokens tokens, int last) {
        for (int i = last; i >= Math.max(0, last - LONGEST_NAME); i--) {
            if (tokens.is(i, ";") || tokens.is(i, ")")) {
                return -1;
            }
            boolean years = tokens.is(i + 1, "năm") && tokens.value(i) > 0 && tokens.digits(i) <= 4;
            boolean date = WrittenDate.year(tokens, i + 2) > 0 || tokens.is(i - 1, "tháng");
            if (years && !date) {
                return i;
            }
        }
        return -1;
    }
}
