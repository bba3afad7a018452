package io.github.kehoach.validation.report;

import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.SettingsFinding;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A report that comes out part by part, so that a batch of any size needs no more memory than one plan, if the form allows.
 * The head and the parts joined in their order are the report. For one report and one thread.
 */
public interface ReportParts {
    /**
     * Returns the part about one plan; empty if the form holds it back to the end.
     *
     * @param plan what was found out about it
     * @param source gives the text that was read, if the form wants to show lines of it; empty for a plan built in memory
     */
    String plan(PlanReport plan, Optional<Supplier<String>> source);

    /**
     * Returns the last part.
     *
     * @param findings what is to be said of suppressions and of the baseline
     * @param inputs what is to be said of inputs that gave no plan
     */
    String end(List<SettingsFinding> findings, InputNotes inputs);

    /** Returns the last part of a report on inputs all of which were read. */
    default String end(List<SettingsFinding> findings) {
        return end(findings, InputNotes.NONE);
    }

    /** Returns what goes before all parts though it is known only after the last one; empty if the form has no such thing. */
    default String head() {
        return "";
    }

    /** Returns the part about one plan, without lines of its source. */
    default String plan(PlanReport plan) {
        return plan(plan, Optional.empty());
    }
}
