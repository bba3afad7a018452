package io.github.kehoach.samples.cli;

import io.github.kehoach.validation.Baseline;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.SuppressionReview;
import io.github.kehoach.validation.Verdict;
import io.github.kehoach.validation.report.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run over some plans: judges each as it comes, and remembers what the exit code depends on. */
final class Validation implements Inputs.Sink {
    private final Surroundings surroundings;
    private final Language language;
    private final PlanValidator validator;
    private final ReportOutput output;
    private final Optional<String> newBaseline;
    private final List<PlanReport> forBaseline = new ArrayList<>();
    private final SuppressionReview review;
    private final Progress progress;
    private boolean allReadable = true;
    private boolean allValid = true;

    /**
     * Starts a run.
     *
     * @param newBaseline the file for a baseline of what is found
     * @param silent whether nothing of the report is seen before the end
     */
    Validation(
            Surroundings surroundings,
            Language language,
            PlanValidator validator,
            ReportOutput output,
            Optional<String> newBaseline,
            boolean silent) {
        this.surroundings = surroundings;
        this.language = language;
        this.validator = validator;
        this.output = output;
        this.newBaseline = newBaseline;
        this.review = validator.review();
        this.progress = new Progress(surroundings.err(), silent && surroundings.isTerminal());
    }

    @Override
    public void plan(PlanSource source) throws FileFault {
        PlanReport report = validator.validate(source.read(), source.name());
        allValid &= report.verdict() == Verdict.VALID;
        review.add(report);
        if (newBaseline.isPresent()) {
            forBaseline.add(report);
        }
        progress.plan();
        output.plan(report, source);
    }

    @Override
    public void unreadable(FileFault fault) {
        allReadable = false;
        progress.clear();
        Faults.tell(fault, surroundings, language);
    }

    /** Ends the report and returns the exit code. */
    int end() throws FileFault {
        progress.clear();
        output.end(review.findings());
        if (newBaseline.isPresent()) {
            Output file = new Output(surroundings, newBaseline);
            file.add(Baseline.write(forBaseline));
            file.end();
        }
        if (!allReadable) {
            return ExitCode.INPUT;
        }
        return allValid ? ExitCode.DONE : ExitCode.INVALID;
    }
}
