package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.LegacyEncodings;
import io.github.kehoach.core.language.LegacyText;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts that were never converted from an old encoding. They are judged together, since a single short text has too few
 * words to be sure of. Whatever else is wrong with their letters is only a consequence.
 */
final class LegacyTexts {
    /** The legacy texts of a plan. */
    static final Fact<LegacyTexts> FACT = Fact.of(LegacyTexts::of);

    /** Stands between the texts; no text of an office has it. */
    private static final char SEPARATOR = '\u0001';

    private final Map<Wording, LegacyText> found = new LinkedHashMap<>(0);

    private static LegacyTexts of(PlanFacts facts) {
        LegacyTexts legacy = new LegacyTexts();
        List<Wording> suspects = facts.texts(Trait.LEGACY);
        if (!suspects.isEmpty()) {
            legacy.judge(suspects);
        }
        return legacy;
    }

    private void judge(List<Wording> suspects) {
        StringBuilder joined = new StringBuilder();
        int[] starts = new int[suspects.size() + 1];
        for (int i = 0; i < suspects.size(); i++) {
            joined.append(suspects.get(i).text().replace(SEPARATOR, ' ')).append(SEPARATOR);
            starts[i + 1] = joined.length();
        }
        int text = 0;
        for (LegacyText stretch : LegacyEncodings.in(joined.toString())) {
            while (starts[text + 1] <= stretch.span().start()) {
                text++;
            }
            int part = 0;
            for (int i = text; part >= 0; i++) {
                int partEnd = stretch.decoded().indexOf(SEPARATOR, part);
                String decoded = partEnd < 0
                        ? stretch.decoded().substring(part)
                        : stretch.decoded().substring(part, partEnd);
                int from = Math.max(stretch.span().start(), starts[i]);
                int to = Math.min(stretch.span().end(), starts[i + 1] - 1);
                Span span = new Span(from - starts[i], to - starts[i]);
                add(suspects.get(i), new LegacyText(stretch.encoding(), decoded, span));
                part = partEnd < 0 ? -1 : partEnd + 1;
            }
        }
    }

    private void add(Wording wording, LegacyText text) {
        boolean converted = !text.decoded().equals(text.span().in(wording.text()));
        if (converted) {
            found.putIfAbsent(wording, text);
        }
    }

    /** The texts in document order, each with what is legacy in it; of several stretches the first. */
    Map<Wording, LegacyText> all() {
        return found;
    }

    /** Whether it is one of these texts. */
    boolean holds(Wording wording) {
        return found.containsKey(wording);
    }
}
