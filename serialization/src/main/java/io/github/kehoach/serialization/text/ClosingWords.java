package io.github.kehoach.serialization.text;

import java.util.List;

/** Finds the closing sentence, which belongs to the plan as a whole and not to its last section. */
final class ClosingWords {
    /** What the closing sentence starts with, in small letters. */
    static final List<String> OPENINGS = List.of("trên đây");

    private ClosingWords() {}

    /** Where the closing sentence starts among the passages of the body; their number if there is none. */
    static int start(List<Passage> body) {
        int run = body.size();
        while (run > 0
                && body.get(run - 1).label().isEmpty()
                && body.get(run - 1).cells().isEmpty()) {
            run--;
        }
        for (int i = run; i < body.size(); i++) {
            boolean ended = i > 0 && endsBody(body.get(i - 1).text());
            if (ended || Words.startsWithAny(body.get(i).text(), OPENINGS)) {
                return i;
            }
        }
        boolean afterItems = run > 0 && !Titles.takesWords(body.get(run - 1).text());
        return afterItems ? run : body.size();
    }

    /** Whether a text ends in the mark that ends the body, {@code ./.}, even with a blank in it. */
    private static boolean endsBody(String text) {
        return text.endsWith("/.") && text.length() > 3;
    }
}
