package io.github.kehoach.validation;

import io.github.kehoach.serialization.json.PlanLine;
import io.github.kehoach.serialization.json.PlanLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Judges many plans on several threads and hands over the reports in the order of the plans. Whatever the number of plans, a
 * few for each thread are in memory at a time, each within the limits of the validator. A plan with faults, or one that gives no plan at all, does not stop the others. Immutable
 * and safe for use by many threads.
 */
public final class PlanBatch {
    private final PlanValidator validator;
    private final int threads;

    private PlanBatch(PlanValidator validator, int threads) {
        this.validator = validator;
        this.threads = threads;
    }

    /** Returns batches that are judged on all processors. */
    public static PlanBatch of(PlanValidator validator) {
        return new PlanBatch(validator, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Returns batches that are judged on so many threads, the calling one included. With one, no other is started.
     *
     * @throws IllegalArgumentException if there are less than one
     */
    public PlanBatch threads(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a batch needs a thread: " + most);
        }
        return new PlanBatch(validator, most);
    }

    /**
     * Judges plan JSON with one plan a line (NDJSON). Reports call a line {@code source#line}.
     *
     * @param json the stream, which is not closed
     * @param source the name of the stream in reports
     * @param sink takes the reports
     * @throws IOException if the stream cannot be read
     * @throws InterruptedException if this thread is interrupted
     * @throws E of the sink
     */
    public <E extends Exception> void lines(InputStream json, String source, BatchSink<UnreadPlan, E> sink)
            throws IOException, InterruptedException, E {
        PlanLines lines = PlanLines.of(json, validator.limits());
        try (BatchRun<UnreadPlan, E> run = start(sink)) {
            for (Optional<PlanLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                run.add(UnreadPlan.line(line.get(), source));
            }
            run.finish();
        }
    }

    /**
     * Judges plans as they are given. They are asked for as there is room for them.
     *
     * @param plans the plans
     * @param sink takes the reports
     * @throws IOException if a plan cannot be read and the sink does not say otherwise
     * @throws InterruptedException if this thread is interrupted
     * @throws E of the sink
     */
    public <S extends UnreadPlan, E extends Exception> void judge(Iterable<? extends S> plans, BatchSink<S, E> sink)
            throws IOException, InterruptedException, E {
        try (BatchRun<S, E> run = start(sink)) {
            for (S plan : plans) {
                run.add(plan);
            }
            run.finish();
        }
    }

    /** Starts a batch whose plans are added one by one. */
    public <S extends UnreadPlan, E extends Exception> BatchRun<S, E> start(BatchSink<S, E> sink) {
        return new BatchRun<>(validator, threads, sink);
    }
}
