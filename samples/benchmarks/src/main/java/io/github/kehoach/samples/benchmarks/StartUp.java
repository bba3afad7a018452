package io.github.kehoach.samples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a process takes from start to end, in milliseconds on the clock, the median of several in turns.
 *
 * @param empty a program that does nothing
 * @param command the command that judges one plan
 * @param emptyQuick the program that does nothing with the options for a fast start
 * @param commandQuick the command with them and an archive of its classes
 */
record StartUp(double empty, double command, double emptyQuick, double commandQuick) {
    private static final int ROUNDS = 11;
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final String NOTHING = Nothing.class.getName();

    /** Measures the command of a jar on one plan. */
    static StartUp of(Path jar) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("start");
        Path program = folder.resolve(NOTHING.replace('.', '/') + ".class");
        Path plan = folder.resolve("plan.json");
        Path archive = folder.resolve("classes.jsa");
        List<String> judge = List.of("-jar", jar.toString(), "validate", plan.toString());
        List<String> nothing = List.of("-cp", folder.toString(), NOTHING);
        try {
            Files.createDirectories(program.getParent());
            try (InputStream in = Objects.requireNonNull(Nothing.class.getResourceAsStream("Nothing.class"))) {
                Files.copy(in, program);
            }
            Files.write(plan, Sample.USUAL.json());
            run(quick("-XX:ArchiveClassesAtExit=" + archive, judge));
            List<List<String>> commands =
                    List.of(nothing, judge, joined(QUICK, nothing), quick("-XX:SharedArchiveFile=" + archive, judge));
            double[][] taken = new double[commands.size()][ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < taken.length; i++) {
                    taken[i][round] = run(commands.get(i));
                }
            }
            return new StartUp(median(taken[0]), median(taken[1]), median(taken[2]), median(taken[3]));
        } finally {
            Files.deleteIfExists(archive);
            Files.deleteIfExists(plan);
            for (Path path = program; !path.equals(folder.getParent()); path = path.getParent()) {
                Files.deleteIfExists(path);
            }
        }
    }

    double plain() {
        return command / empty;
    }

    double archived() {
        return commandQuick / emptyQuick;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** With the options for a fast start, after one about an archive. */
    private static List<String> quick(String archive, List<String> command) {
        return joined(List.of(archive), joined(QUICK, command));
    }

    private static double run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        long before = ManagementFactory.getRuntimeMXBean().getUptime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return ManagementFactory.getRuntimeMXBean().getUptime() - before;
    }

    private static double median(double[] taken) {
        double[] sorted = taken.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "ms: empty %.0f, command %.0f; with quick options: empty %.0f, command with an archive %.0f",
                empty,
                command,
                emptyQuick,
                commandQuick);
    }
}
