package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.serialization.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the changes of a repair into the source that the plan was read from, word by word, so that all else stays as it is. If
 * the changed source does not read as the repaired plan, the plan is written anew.
 */
final class SourceRepair {
    private SourceRepair() {}

    /**
     * Returns the repaired source.
     *
     * @param source the source
     * @param reading what reading it gave, with a plan
     * @param repaired the plan with its texts repaired
     */
    static String of(PlanSource source, Reading reading, Plan repaired) {
        Plan plan = reading.plan().orElseThrow();
        if (plan.equals(repaired)) {
            return source.text();
        }
        String changed = changed(source, reading, edits(plan, repaired));
        boolean same = source.form().read(changed).plan().equals(Optional.of(repaired));
        return same ? changed : source.form().write(repaired);
    }

    /** The words that differ in the texts of two plans of the same build. */
    private static List<Edit> edits(Plan plan, Plan repaired) {
        Map<Location, String> after = new HashMap<>();
        repaired.mapTexts((text, at) -> {
            after.put(at, text);
            return text;
        });
        List<Edit> edits = new ArrayList<>();
        plan.mapTexts((text, at) -> {
            String now = after.getOrDefault(at, text);
            if (!now.equals(text)) {
                edits.addAll(Words.differing(text, now).stream()
                        .map(words -> new Edit(at, words.span(), words.replacement()))
                        .toList());
            }
            return text;
        });
        return edits;
    }

    private static String changed(PlanSource source, Reading reading, List<Edit> edits) {
        List<Finding> places = reading.locate(edits.stream()
                .map(edit -> Finding.builder()
                        .code("repair")
                        .severity(Severity.INFO)
                        .message("", "")
                        .location(edit.location())
                        .span(edit.span())
                        .build())
                .toList());
        SourceChanges changes = new SourceChanges(source.text());
        for (int i = 0; i < edits.size(); i++) {
            Optional<Range> range = places.get(i).range();
            if (range.isPresent()) {
                changes.replace(range.get(), source.form().escaped(edits.get(i).replacement()));
            }
        }
        return changes.text();
    }

    /** Compares texts word by word. */
    private static final class Words {
        /** A part of a text, and what stands there in the other. */
        record Change(Span span, String replacement) {}

        static List<Change> differing(String before, String after) {
            List<Span> old = words(before);
            List<Span> now = words(after);
            if (old.size() != now.size()) {
                return List.of(new Change(new Span(0, before.length()), after));
            }
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < old.size(); i++) {
                String word = now.get(i).in(after);
                if (!old.get(i).in(before).equals(word)) {
                    changes.add(new Change(old.get(i), word));
                }
            }
            return changes;
        }

        private static List<Span> words(String text) {
            List<Span> words = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) == ' ') {
                    if (i > start) {
                        words.add(new Span(start, i));
                    }
                    start = i + 1;
                }
            }
            return words;
        }
    }
}
