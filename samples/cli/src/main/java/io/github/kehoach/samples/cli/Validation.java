package io.github.kehoach.samples.cli;

import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.Summary;
import io.github.kehoach.validation.report.JsonReport;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.TextReport;
import java.util.ArrayList;
import java.util.List;

/** One run over some plans: judges each as it comes, and remembers what the exit code depends on. */
final class Validation implements Inputs.Sink {
    private final Surroundings surroundings;
    private final Language language;
    private final PlanValidator validator;
    private final Output output;
    private final ReportForm form;
    private final List<PlanReport> reports = new ArrayList<>();
    private final Progress progress;
    private Summary summary = Summary.EMPTY;
    private boolean allReadable = true;

    Validation(Surroundings surroundings, Language language, PlanValidator validator, Output output, ReportForm form) {
        this.surroundings = surroundings;
        this.language = language;
        this.validator = validator;
        this.output = output;
        this.form = form;
        // a report that comes out as it grows is progress enough
        boolean silent = form == ReportForm.JSON || output.isFile();
        this.progress = new Progress(surroundings.err(), silent && surroundings.isTerminal());
    }

    @Override
    public void plan(PlanSource source) throws FileFault {
        PlanReport report = validator.validate(source.read(), source.name());
        summary = summary.plus(report);
        progress.plan();
        if (form == ReportForm.JSON) {
            reports.add(report);
        } else {
            output.add(TextReport.in(language).plan(report, source.text()));
        }
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
        output.add(
                form == ReportForm.JSON
                        ? JsonReport.write(Report.of(reports))
                        : TextReport.in(language).summary(summary));
        output.end();
        if (!allReadable) {
            return ExitCode.INPUT;
        }
        return summary.valid() < summary.plans() ? ExitCode.INVALID : ExitCode.DONE;
    }
}
