package io.github.kehoach.samples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a file of many plans, judges it in several ways in processes with a small heap, prints a table and deletes the file. */
public final class Bulk {
    private static final int PLANS = 100_000;
    private static final String HEAP = "-Xmx64m";
    private static final int ROUNDS = 3;
    private static final List<BulkRun.Way> WAYS = List.of(BulkRun.Way.KEHOACH, BulkRun.Way.SCHEMA);

    private Bulk() {}

    /**
     * Runs all ways in turns.
     *
     * @param args how many plans, a hundred thousand if not given; and the heap of the processes, {@code -Xmx64m} if not given
     * @throws IOException if there is no room for the file, or a process fails
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int plans = args.length > 0 ? Integer.parseInt(args[0]) : PLANS;
        String heap = args.length > 1 ? args[1] : HEAP;
        Path file = Files.createTempFile("plans", ".ndjson");
        try {
            long bytes;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                bytes = new ManyPlans().write(plans, out);
            }
            System.out.printf(Locale.ROOT, "%d plans, %.1f MB, heap %s%n", plans, bytes / 1e6, heap);
            System.out.printf("%-8s %7s %8s %9s %8s %8s%n", "way", "threads", "s", "cpu s", "MB/s", "plans/s");
            int processors = Runtime.getRuntime().availableProcessors();
            for (int round = 0; round < ROUNDS; round++) {
                for (int threads : processors > 1 ? new int[] {processors, 1} : new int[] {1}) {
                    for (BulkRun.Way way : WAYS) {
                        print(way, threads, run(way, threads, heap, file), bytes);
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void print(BulkRun.Way way, int threads, String[] figures, long bytes) {
        double seconds = Double.parseDouble(figures[2]);
        System.out.printf(
                Locale.ROOT,
                "%-8s %7d %8.2f %9.2f %8.1f %8.0f%n",
                way,
                threads,
                seconds,
                Double.parseDouble(figures[3]),
                bytes / 1e6 / seconds,
                Integer.parseInt(figures[0]) / seconds);
    }

    /** Runs one way in a process of its own and returns the figures it prints. */
    static String[] run(BulkRun.Way way, int threads, String heap, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(heap, "-cp", System.getProperty("java.class.path"), BulkRun.class.getName()));
        command.addAll(List.of(way.name(), Integer.toString(threads), file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(way + " failed");
        }
        return printed.strip().split(" ");
    }
}
