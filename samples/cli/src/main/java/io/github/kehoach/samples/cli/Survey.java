package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Message;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.validation.report.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads plans and gathers how well each was read. No plan stops the others. */
final class Survey implements Inputs.Sink {
    /** Reads a source. */
    interface Reader {
        Reading read(PlanSource source) throws FileFault;
    }

    private final Surroundings surroundings;
    private final Language language;
    private final Reader reader;
    private final Optional<ReadingTime> time;
    private final Progress progress;
    private final List<SurveyedPlan> plans = new ArrayList<>();
    private final Map<String, Throwable> faults = new LinkedHashMap<>();
    private int unreadable;

    Survey(Surroundings surroundings, Language language, Limits limits, Optional<ReadingTime> time) {
        this(surroundings, language, source -> source.read(limits), time);
    }

    Survey(Surroundings surroundings, Language language, Reader reader, Optional<ReadingTime> time) {
        this.surroundings = surroundings;
        this.reader = reader;
        this.language = language;
        this.time = time;
        this.progress = new Progress(surroundings.err(), surroundings.isTerminal());
    }

    @Override
    public void plan(PlanSource source) throws FileFault {
        progress.plan();
        try {
            Reading reading = reader.read(source);
            plans.add(SurveyedPlan.of(source, reading));
            reading.plan().ifPresent(plan -> time.ifPresent(kept -> kept.add(source, plan)));
        } catch (RuntimeException | StackOverflowError fault) {
            // a fault of the library, which a survey exists to bring to light
            faults.put(source.source(), fault);
        }
    }

    @Override
    public void unreadable(String source, FileFault fault) {
        unreadable++;
        tell(fault.words());
    }

    /** Told at once: a survey is about plans that are read. */
    @Override
    public void skipped(String source, Message reason) {
        tell(new Message("Bỏ qua “" + source + "”: " + reason.vi(), "Skipped " + source + ": " + reason.en()));
    }

    @Override
    public void otherFile() {
        // says nothing of how well plans are read
    }

    private void tell(Message words) {
        progress.clear();
        Faults.tell(words, surroundings, language);
    }

    void end() {
        progress.clear();
    }

    /** The plans in the order of the inputs. */
    List<SurveyedPlan> plans() {
        return plans;
    }

    /** What the library failed with, by the plan; empty as it should be. */
    Map<String, Throwable> faults() {
        return faults;
    }

    /** How many inputs could not be read as files. */
    int unreadable() {
        return unreadable;
    }

    int exitCode(boolean allowsEmpty) {
        if (!faults.isEmpty()) {
            return ExitCode.FAULT;
        }
        if (plans.isEmpty() && unreadable == 0 && !allowsEmpty) {
            tell(Validation.NO_INPUT);
            return ExitCode.INPUT;
        }
        return unreadable > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }
}
