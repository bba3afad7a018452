package io.github.kehoach.samples.fuzz;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.serialization.FormLine;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.text.PlanText;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/** How often each letter and figure stands in a text, whether it is a capital or not and whatever its tone. */
record LetterCount(Map<String, Integer> counts) {
    static LetterCount of(String text) {
        LetterCount count = new LetterCount(new TreeMap<>());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                // small and capital, but for letters such as ẞ that have no single other one
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .forEach(letter -> count.counts.merge(Character.toString(letter), 1, Integer::sum));
        return count;
    }

    /** The letters that a reading holds: those of the plan as text, those left out, and those of lines that only the form has. */
    static LetterCount in(Reading reading) {
        StringBuilder all = new StringBuilder(PlanText.write(reading.plan().orElseThrow()));
        for (Finding finding : reading.findings()) {
            all.append('\n').append(finding.found().orElse(""));
        }
        for (FormLine line : reading.form()) {
            boolean isInThePlan = line.part() == FormPart.RECIPIENT_LINE || line.part() == FormPart.TYPE_NAME;
            all.append('\n').append(isInThePlan ? "" : line.written());
        }
        return of(all.toString());
    }

    /** The letters that stand here more often than in another text, with how much more often. */
    Map<String, Integer> without(LetterCount other) {
        Map<String, Integer> more = new TreeMap<>(counts);
        other.counts.forEach((letter, count) -> more.merge(letter, -count, Integer::sum));
        more.values().removeIf(count -> count <= 0);
        return more;
    }
}
