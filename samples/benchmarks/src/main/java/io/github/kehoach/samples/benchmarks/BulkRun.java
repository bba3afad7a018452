package io.github.kehoach.samples.benchmarks;

import com.networknt.schema.Schema;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanLine;
import io.github.kehoach.serialization.json.PlanLines;
import io.github.kehoach.validation.PlanBatch;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/** Judges a file with a plan on each line, in a process of its own, from the first class that is loaded to the last plan. */
public final class BulkRun {
    private static final int WAITING = 64;

    /** What judges the plans. */
    enum Way {
        /** {@link PlanBatch} with all rules. */
        KEHOACH,

        /** A tree of nodes of each line, checked by a schema, on as many threads as there are processors and one that reads lines. */
        SCHEMA,

        /** No judge: a parser that makes all strings, on the same threads. */
        TOKENS,

        /** No judge: each line becomes a plan, on the same threads. */
        READ
    }

    private BulkRun() {}

    /**
     * Judges the plans and prints what that took: plans, those that are valid, seconds on the clock, seconds of all processors.
     *
     * @param args the way, the number of threads, the file
     * @throws IOException if the file cannot be read
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int threads = Integer.parseInt(args[1]);
        int[] counts;
        try (InputStream in = Files.newInputStream(Path.of(args[2]))) {
            counts = judged(Way.valueOf(args[0]), in, threads);
        }
        System.out.printf(
                Locale.ROOT,
                "%d %d %.2f %.2f%n",
                counts[0],
                counts[1],
                ManagementFactory.getRuntimeMXBean().getUptime() / 1e3,
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3);
    }

    private static int[] judged(Way way, InputStream in, int threads) throws IOException, InterruptedException {
        return switch (way) {
            case KEHOACH -> kehoach(in, threads);
            case SCHEMA -> schema(in, threads);
            case TOKENS -> lines(in, threads, json -> Tokens.letters(json) > 0);
            case READ -> lines(in, threads, json -> PlanJson.read(json).plan().isPresent());
        };
    }

    static int[] kehoach(InputStream in, int threads) throws IOException, InterruptedException {
        int[] counts = new int[2];
        PlanBatch.of(PlanValidator.standard()).threads(threads).lines(in, "plans.ndjson", (report, plan) -> {
            counts[0]++;
            counts[1] += report.verdict() == Verdict.VALID ? 1 : 0;
        });
        return counts;
    }

    static int[] schema(InputStream in, int threads) throws IOException, InterruptedException {
        JsonMapper mapper = new JsonMapper();
        Schema schema = Rivals.schema();
        return lines(in, threads, json -> schema.validate(mapper.readTree(json)).isEmpty());
    }

    /** Counts the lines, and those that are good. */
    private static int[] lines(InputStream in, int threads, Predicate<byte[]> judge)
            throws IOException, InterruptedException {
        ArrayBlockingQueue<Optional<PlanLine>> waiting = new ArrayBlockingQueue<>(WAITING);
        AtomicInteger plans = new AtomicInteger();
        AtomicInteger valid = new AtomicInteger();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(() -> {
                try {
                    for (Optional<PlanLine> line = waiting.take(); line.isPresent(); line = waiting.take()) {
                        plans.incrementAndGet();
                        boolean good = judge.test(line.get().bytes());
                        valid.addAndGet(good ? 1 : 0);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            worker.start();
            workers.add(worker);
        }
        PlanLines lines = PlanLines.of(in);
        for (Optional<PlanLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            waiting.put(line);
        }
        for (int i = 0; i < threads; i++) {
            waiting.put(Optional.empty());
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return new int[] {plans.get(), valid.get()};
    }
}
