package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Message;
import io.github.kehoach.validation.Baseline;
import io.github.kehoach.validation.BatchRun;
import io.github.kehoach.validation.BatchSink;
import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.PlanBatch;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.SettingsFinding;
import io.github.kehoach.validation.SkippedFile;
import io.github.kehoach.validation.Summary;
import io.github.kehoach.validation.SuppressionReview;
import io.github.kehoach.validation.UnreadInput;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.TextReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run over some plans: judges them as they come, and remembers what the exit code depends on. */
final class Validation implements Inputs.Sink, BatchSink<PlanSource, FileFault>, AutoCloseable {
    /** What is said if no input held a plan. */
    static final Message NO_INPUT = new Message(
            "Không có kế hoạch nào để kiểm tra: không thấy tệp .json, .ndjson, .jsonl, .txt, .docx hay .docm nào có nội dung;"
                    + " nếu như vậy là bình thường, hãy thêm --allow-empty",
            "There is no plan to check: no file that ends in .json, .ndjson, .jsonl, .txt, .docx or .docm has anything in it;"
                    + " if that is all right, add --allow-empty");

    private final Surroundings surroundings;
    private final Language language;
    private final BatchRun<PlanSource, FileFault> run;
    private final ReportOutput output;
    private final Optional<String> newBaseline;
    private final List<PlanReport> forBaseline = new ArrayList<>();
    private final SuppressionReview review;
    private final Progress progress;
    private Summary summary = Summary.EMPTY;
    private final List<UnreadInput> unread = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private int otherFiles;

    /**
     * Starts a run.
     *
     * @param threads on how many threads plans are judged; empty for all processors
     * @param newBaseline the file for a baseline of what is found
     */
    Validation(
            Surroundings surroundings,
            Language language,
            PlanValidator validator,
            Optional<Integer> threads,
            ReportOutput output,
            Optional<String> newBaseline) {
        this.surroundings = surroundings;
        this.language = language;
        this.output = output;
        this.newBaseline = newBaseline;
        review = validator.review();
        PlanBatch batch = PlanBatch.of(validator);
        run = threads.map(batch::threads).orElse(batch).start(this);
        // a report that comes out as it grows is progress enough
        progress = new Progress(surroundings.err(), output.isHeld() && surroundings.isTerminal());
    }

    @Override
    public void plan(PlanSource source) throws FileFault, InterruptedException {
        try {
            run.add(source);
        } catch (IOException e) {
            throw FileFault.reading(source.source(), e);
        }
    }

    @Override
    public void judged(PlanReport report, PlanSource source) throws FileFault {
        review.add(report);
        summary = summary.plus(report);
        if (newBaseline.isPresent()) {
            forBaseline.add(report);
        }
        progress.plan();
        output.plan(report, source);
    }

    @Override
    public void unreadable(IOException cause, PlanSource source) {
        leave(source.source(), FileFault.reading(source.source(), cause));
    }

    @Override
    public void unreadable(String source, FileFault fault) throws FileFault, InterruptedException {
        finish();
        leave(source, fault);
    }

    private void leave(String source, FileFault fault) {
        unread.add(new UnreadInput(source, fault.reason()));
        progress.clear();
        Faults.tell(fault.words(), surroundings, language);
    }

    @Override
    public void skipped(String source, Message reason) {
        skipped.add(new SkippedFile(source, reason));
    }

    @Override
    public void otherFile() {
        otherFiles++;
    }

    /** Reports on all plans so far, so that what comes next is said after them. */
    private void finish() throws FileFault, InterruptedException {
        try {
            run.finish();
        } catch (IOException e) {
            throw FileFault.reading("", e);
        }
    }

    /**
     * Ends the report and returns the exit code.
     *
     * @param allowsEmpty whether it is all right that there was nothing to judge
     */
    int end(boolean allowsEmpty) throws FileFault, InterruptedException {
        finish();
        List<SettingsFinding> ofSettings = review.findings();
        for (SettingsFinding finding : ofSettings) {
            summary = summary.plus(finding);
        }
        InputNotes inputs = notes(allowsEmpty);
        progress.end(() -> TextReport.in(language).summary(summary.plus(inputs)));
        inputs.noInput().ifPresent(words -> Faults.tell(words, surroundings, language));
        output.end(ofSettings, inputs);
        if (newBaseline.isPresent()) {
            Output file = new Output(surroundings, newBaseline);
            file.add(Baseline.write(forBaseline));
            file.end();
        }
        if (!inputs.isComplete()) {
            return ExitCode.INPUT;
        }
        return summary.valid() == summary.plans() ? ExitCode.DONE : ExitCode.INVALID;
    }

    private InputNotes notes(boolean allowsEmpty) {
        boolean nothing = summary.plans() == 0 && unread.isEmpty() && !allowsEmpty;
        return new InputNotes(unread, skipped, otherFiles, nothing ? Optional.of(NO_INPUT) : Optional.empty());
    }

    @Override
    public void close() throws FileFault {
        run.close();
        output.close();
    }
}
