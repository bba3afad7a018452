package io.github.kehoach.samples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long a file of many plans takes, in seconds on the clock of the whole process, the better of several in turns.
 *
 * @param tokens a bare parser
 * @param read reading
 * @param schema a tree and the schema
 * @param rules reading and all rules
 * @param small the same in a heap of 16 MB
 * @param large the same in a heap of 256 MB
 */
record Throughput(double tokens, double read, double schema, double rules, double small, double large) {
    private static final int ROUNDS = 2;
    private static final String HEAP = "-Xmx64m";

    /** Measures all ways on all processors. */
    static Throughput of(int plans) throws IOException, InterruptedException {
        Path file = Files.createTempFile("plans", ".ndjson");
        int threads = Runtime.getRuntime().availableProcessors();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                new ManyPlans().write(plans, out);
            }
            double[] best = new double[6];
            Arrays.fill(best, Double.MAX_VALUE);
            for (int round = 0; round < ROUNDS; round++) {
                best[0] = Math.min(best[0], seconds(BulkRun.Way.TOKENS, threads, HEAP, file));
                best[1] = Math.min(best[1], seconds(BulkRun.Way.READ, threads, HEAP, file));
                best[2] = Math.min(best[2], seconds(BulkRun.Way.SCHEMA, threads, HEAP, file));
                best[3] = Math.min(best[3], seconds(BulkRun.Way.KEHOACH, threads, HEAP, file));
                best[4] = Math.min(best[4], seconds(BulkRun.Way.KEHOACH, threads, "-Xmx16m", file));
                best[5] = Math.min(best[5], seconds(BulkRun.Way.KEHOACH, threads, "-Xmx256m", file));
            }
            return new Throughput(best[0], best[1], best[2], best[3], best[4], best[5]);
        } finally {
            Files.delete(file);
        }
    }

    private static double seconds(BulkRun.Way way, int threads, String heap, Path file)
            throws IOException, InterruptedException {
        return Double.parseDouble(Bulk.run(way, threads, heap, file)[2]);
    }

    double readOfTokens() {
        return tokens / read;
    }

    double rulesOfSchema() {
        return schema / rules;
    }

    double smallOfLarge() {
        return large / small;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "s: bare parser %.2f, reading %.2f, schema %.2f, rules %.2f, rules in 16 MB %.2f, in 256 MB %.2f",
                tokens,
                read,
                schema,
                rules,
                small,
                large);
    }
}
