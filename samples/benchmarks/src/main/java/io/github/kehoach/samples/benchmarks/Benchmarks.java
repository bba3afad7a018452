package io.github.kehoach.samples.benchmarks;

import java.io.IOException;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, with the options of JMH, and prints a {@link Table} of them. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs those that the arguments choose, all if there are none.
     *
     * @throws CommandLineOptionException if an argument is none of JMH
     * @throws IOException if the help cannot be printed
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws CommandLineOptionException, IOException, RunnerException {
        CommandLineOptions chosen = new CommandLineOptions(args);
        if (chosen.shouldHelp()) {
            chosen.showHelp();
            return;
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(chosen)
                        .addProfiler(CpuTime.class)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        System.out.println();
        System.out.print(Table.of(results));
    }
}
