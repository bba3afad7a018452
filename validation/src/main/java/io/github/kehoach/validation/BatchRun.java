package io.github.kehoach.validation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A batch on its way; {@link PlanBatch#start} makes one. The thread that adds plans also hands over reports, judges plans while
 * there is no room for more, and waits only if there is nothing else to do. For use by one thread.
 *
 * @param <S> what the plans are
 * @param <E> the exception that taking a report may end in
 */
public final class BatchRun<S extends UnreadPlan, E extends Exception> implements AutoCloseable {
    private static final int PLANS_A_THREAD = 16;
    private static final long BYTES_A_THREAD = 1 << 18;

    private final PlanValidator validator;
    private final int threads;
    private final BatchSink<? super S, ? extends E> sink;

    /** The plans whose reports were not handed over yet, in their order. */
    private final ArrayDeque<Judging> window = new ArrayDeque<>();

    /** Those among them that nobody judges yet. There is room for all of the window. */
    private final ArrayBlockingQueue<Judging> waiting;

    private final List<Thread> helpers = new ArrayList<>();
    private boolean begun;
    private long bytes;

    BatchRun(PlanValidator validator, int threads, BatchSink<? super S, ? extends E> sink) {
        this.validator = validator;
        this.threads = threads;
        this.sink = sink;
        waiting = new ArrayBlockingQueue<>(threads * PLANS_A_THREAD);
    }

    /** A plan that is judged once, by whoever comes first. */
    private final class Judging extends FutureTask<PlanReport> {
        final S plan;
        final long size;

        Judging(S plan) {
            super(() -> validator.validate(plan.read(validator.limits()), plan.source()));
            this.plan = plan;
            this.size = plan.size();
        }
    }

    /**
     * Adds a plan, after handing over as many reports as it takes to make room for it.
     *
     * @throws IOException if an earlier plan could not be read and the sink did not say otherwise
     * @throws InterruptedException if this thread is interrupted
     * @throws E of the sink
     */
    public void add(S plan) throws IOException, InterruptedException, E {
        Judging judging = new Judging(plan);
        while (!window.isEmpty() && isFull(judging)) {
            advance();
        }
        window.add(judging);
        waiting.add(judging);
        bytes += judging.size;
        if (threads == 1 || !begun) {
            // the first plan loads what all need; the threads of a batch of one plan would be for nothing
            begun = true;
            advance();
        } else if (helpers.size() < threads - 1 && window.size() > helpers.size()) {
            help();
        }
        handOver();
    }

    /**
     * Hands over all reports that are left.
     *
     * @throws IOException if a plan could not be read and the sink did not say otherwise
     * @throws InterruptedException if this thread is interrupted
     * @throws E of the sink
     */
    public void finish() throws IOException, InterruptedException, E {
        while (!window.isEmpty()) {
            advance();
        }
    }

    /** Ends the threads of this run. Reports that were not handed over are dropped. */
    @Override
    public void close() {
        window.clear();
        waiting.clear();
        helpers.forEach(Thread::interrupt);
        boolean interrupted = false;
        for (Thread helper : helpers) {
            while (helper.isAlive()) {
                try {
                    helper.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        helpers.clear();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isFull(Judging next) {
        return window.size() >= threads * PLANS_A_THREAD || bytes + next.size > threads * BYTES_A_THREAD;
    }

    /** Brings the first report nearer, by judging a plan or by waiting. */
    private void advance() throws IOException, InterruptedException, E {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Judging first = window.element();
        if (!first.isDone()) {
            Judging next = waiting.poll();
            if (next == null) {
                await(first);
            } else {
                next.run();
            }
        }
        handOver();
    }

    private static void await(FutureTask<?> judging) throws InterruptedException {
        try {
            judging.get();
        } catch (ExecutionException e) {
            // told when it is handed over
        }
    }

    private void handOver() throws IOException, InterruptedException, E {
        while (!window.isEmpty() && window.element().isDone()) {
            Judging judged = window.remove();
            bytes -= judged.size;
            PlanReport report;
            try {
                report = judged.get();
            } catch (ExecutionException e) {
                failed(Objects.requireNonNull(e.getCause()), judged.plan);
                continue;
            }
            sink.judged(report, judged.plan);
        }
    }

    private void failed(Throwable cause, S plan) throws IOException, E {
        if (cause instanceof IOException unreadable) {
            sink.unreadable(unreadable, plan);
        } else if (cause instanceof Error error) {
            throw error;
        } else {
            // reading and judging throw no other checked exception
            throw (RuntimeException) cause;
        }
    }

    private void help() {
        Thread helper = new Thread(this::judgeOthers, "kehoach-batch-" + (helpers.size() + 1));
        helper.setDaemon(true);
        helpers.add(helper);
        helper.start();
    }

    private void judgeOthers() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                waiting.take().run();
            }
        } catch (InterruptedException e) {
            // the run is closed
        }
    }
}
