package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.SourceEdit;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.validation.PlanValidator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A source whose lines of the form have the certain cures applied that findings carry for them. A cure counts only if the
 * source reads as the same plan as before, and without a new finding as grave as the one it cures.
 */
final class FormRepair {
    private final SourceForm form;
    private final PlanValidator validator;
    private final List<Finding> cured = new ArrayList<>();
    private Draft draft;

    private FormRepair(SourceForm form, String source, PlanValidator validator) {
        this.form = form;
        this.validator = validator;
        draft = draft(source);
    }

    /** A state of the source, with what it reads as and what is wrong with that. */
    private record Draft(String text, Reading reading, List<Finding> findings) {}

    private Draft draft(String text) {
        Reading reading = form.read(text);
        return new Draft(text, reading, validator.validate(reading, "").findings());
    }

    /**
     * Applies the cures one by one, since each moves the places of the others.
     *
     * @param source a source that reads as a plan
     */
    static FormRepair of(SourceForm form, String source, PlanValidator validator) {
        FormRepair repair = new FormRepair(form, source, validator);
        Set<String> refused = new HashSet<>();
        Optional<Finding> next = repair.next(refused);
        while (next.isPresent()) {
            if (!repair.cures(next.get())) {
                refused.add(key(next.get()));
            }
            next = repair.next(refused);
        }
        return repair;
    }

    /** The source as it is now. */
    String text() {
        return draft.text;
    }

    /** The findings that were cured, in the order in which they were. */
    List<Finding> cured() {
        return cured;
    }

    private Optional<Finding> next(Set<String> refused) {
        return draft.findings.stream()
                .filter(finding -> !finding.sourceFix().isEmpty() && !refused.contains(key(finding)))
                .findFirst();
    }

    private boolean cures(Finding finding) {
        SourceChanges changes = new SourceChanges(draft.text);
        for (SourceEdit edit : finding.sourceFix()) {
            changes.replace(edit.range(), edit.replacement());
        }
        Draft changed = draft(changes.text());
        boolean same = changed.reading.plan().equals(draft.reading.plan());
        if (!same || curable(changed) >= curable(draft) || doesHarm(finding, changed)) {
            return false;
        }
        draft = changed;
        cured.add(finding);
        return true;
    }

    private static long curable(Draft draft) {
        return draft.findings.stream()
                .filter(finding -> !finding.sourceFix().isEmpty())
                .count();
    }

    private boolean doesHarm(Finding cured, Draft changed) {
        Map<String, Integer> known = new HashMap<>();
        draft.findings.forEach(finding -> known.merge(key(finding), 1, Integer::sum));
        for (Finding finding : changed.findings) {
            boolean isNew = known.merge(key(finding), -1, Integer::sum) < 0;
            if (isNew && finding.severity().compareTo(cured.severity()) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static String key(Finding finding) {
        return finding.code() + ' ' + finding.location();
    }
}
