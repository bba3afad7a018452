package io.github.kehoach.serialization.text;

import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.language.TitledLine;
import java.util.List;

/** Finds the closing sentence, which belongs to the plan as a whole and not to its last section. */
final class ClosingWords {
    /** What the closing sentence starts with, in small letters. */
    static final Openings OPENINGS = Openings.of("trên đây");

    private ClosingWords() {}

    /**
     * Where the closing sentence starts among the passages of the body; their number if there is none. Lines that say who
     * leads an activity or by when it is done belong to it.
     */
    static int start(List<Passage> body) {
        int run = body.size();
        while (run > 0
                && body.get(run - 1).label().isEmpty()
                && body.get(run - 1).cells().isEmpty()) {
            run--;
        }
        for (int i = run; i < body.size(); i++) {
            boolean ended = i > 0 && endsBody(body.get(i - 1).text());
            if (ended || OPENINGS.start(body.get(i).text())) {
                return i;
            }
        }
        if (run == 0 || !isItem(body.get(run - 1))) {
            return body.size();
        }
        while (run < body.size() && TitledLine.of(body.get(run).text()).isPresent()) {
            run++;
        }
        return run;
    }

    /** Whether words without a marker cannot belong to a passage: it is an entry of a list, or a whole sentence. */
    private static boolean isItem(Passage passage) {
        boolean bullet = passage.label()
                .filter(label -> label.style() == LabelStyle.BULLET)
                .isPresent();
        return bullet && !passage.endsWithColon() || !Titles.takesWords(passage.text());
    }

    /** Whether a text ends in the mark that ends the body, {@code ./.}, even with a blank in it. */
    private static boolean endsBody(String text) {
        return text.endsWith("/.") && text.length() > 3;
    }
}
