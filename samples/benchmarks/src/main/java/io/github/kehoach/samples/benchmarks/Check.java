package io.github.kehoach.samples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what goals are about and tells which of them are met. */
public final class Check {
    private static final int PLANS = 20_000;
    private static final Path COMMAND = Path.of("samples/cli/target/kehoach.jar");

    private Check() {}

    /**
     * Prints the figures and the goals and ends with exit code 1 if one of them is missed by more than noise.
     *
     * @param args the jar of the command, {@code samples/cli/target/kehoach.jar} if not given
     * @throws IOException if there is no room for files, or a process fails
     * @throws InterruptedException never
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Path command = args.length > 0 ? Path.of(args[0]) : COMMAND;
        if (!Files.exists(command)) {
            throw new IOException("there is no " + command);
        }
        List<Goal> goals = new ArrayList<>();
        String machine = "JDK " + Runtime.version() + ", " + System.getProperty("os.name") + " on "
                + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors";
        System.out.println("measures starting");
        StartUp start = StartUp.of(command);
        System.out.println("measures many plans");
        Throughput many = Throughput.of(PLANS);
        Figures figures = Figures.measured();
        System.out.println();
        System.out.println(machine);
        System.out.println();
        System.out.print(figures.table());
        System.out.println();
        for (Sample sample : Sample.values()) {
            System.out.println(Footprint.of(sample));
        }
        System.out.println();
        System.out.println("one plan by the command, " + start);
        System.out.println(PLANS + " plans, " + many);
        System.out.println();
        goals.addAll(Goals.of(figures));
        goals.addAll(Goals.of(start));
        goals.addAll(Goals.of(many));
        goals.addAll(Goals.of(Footprint.of(Sample.USUAL), Footprint.of(Sample.DENSE)));
        goals.forEach(System.out::println);
        System.out.println(goals.stream().filter(Goal::isMet).count() + " of " + goals.size() + " are met, "
                + goals.stream().filter(Goal::isBeyondGate).count() + " are beyond the gate");
        System.exit(goals.stream().anyMatch(Goal::isBeyondGate) ? 1 : 0);
    }
}
