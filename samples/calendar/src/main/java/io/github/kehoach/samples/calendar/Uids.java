package io.github.kehoach.samples.calendar;

import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.language.Folding;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Names for entries that stay the same when the calendar is made again: a name comes from the plan's number, issuer and year, the
 * headings above, who does it and what it is. It does not change when a date is moved or a line is put in somewhere else.
 */
final class Uids {
    private static final char BETWEEN = '\u001f';

    private final Map<String, Integer> given = new HashMap<>();

    String of(Plan plan, Entry entry) {
        StringBuilder name = new StringBuilder(plan(plan)).append(BETWEEN).append(entry.kind());
        if (entry.kind() != EntryKind.ANNIVERSARY && entry.kind() != EntryKind.CAMPAIGN) {
            for (Node part : plan.path(entry.at())) {
                if (part instanceof Section section) {
                    name.append(BETWEEN).append(Folding.key(section.heading()));
                }
            }
            entry.body().leaders().forEach(leader -> name.append(BETWEEN).append(Folding.key(leader)));
        }
        name.append(BETWEEN).append(entry.identity());
        // as it is encoded: names that differ in broken letters only are the same then
        String encoded = new String(name.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String numbered = encoded + BETWEEN + given.merge(encoded, 1, Integer::sum);
        return UUID.nameUUIDFromBytes(numbered.getBytes(StandardCharsets.UTF_8)) + "@kehoach";
    }

    private static String plan(Plan plan) {
        List<String> issuers = plan.issuers().stream()
                .map(Issuer::name)
                .map(name -> Folding.key(name.orElse("")))
                .toList();
        String number = plan.number()
                .map(written -> written.written())
                .or(plan::subject)
                .orElse("");
        String year = plan.issued().map(date -> String.valueOf(date.year())).orElse("");
        return Folding.key(number) + BETWEEN + year + BETWEEN + String.join(",", issuers);
    }
}
