package io.github.kehoach.samples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What the methods took that goals are about: fewer than there are, so that it takes minutes. */
final class Figures {
    private static final Set<Sample> ALL = EnumSet.allOf(Sample.class);
    private static final Set<Sample> TWO = EnumSet.of(Sample.USUAL, Sample.DENSE);
    private static final List<Group> GROUPS = List.of(
            new Group("tokens|read", 4, ALL),
            new Group("bind", 4, EnumSet.complementOf(EnumSet.of(Sample.FAULTY))),
            new Group("bindRecords|nodes|encode|write|writeBound|writeRecords", 4, TWO),
            new Group("readText", 8, EnumSet.of(Sample.SMALL, Sample.USUAL, Sample.DENSE)),
            new Group("rules", 25, EnumSet.of(Sample.SMALL, Sample.USUAL, Sample.DENSE, Sample.FAULTY)),
            new Group("schema|constraints", 6, TWO),
            new Group("readAndRules", 25, TWO),
            new Group("report", 25, EnumSet.of(Sample.USUAL)),
            new Group("treeAndSchema|recordsAndConstraints", 6, EnumSet.of(Sample.USUAL)));

    /**
     * Methods that are run on some plans.
     *
     * @param methods their names, with upright strokes between them
     * @param warming seconds until all of them is compiled
     */
    private record Group(String methods, int warming, Set<Sample> plans) {}

    private final List<RunResult> results;
    private final Map<String, Table.Row> rows = new HashMap<>();

    private Figures(List<RunResult> results) {
        this.results = results;
        for (RunResult result : results) {
            Table.Row row = Table.row(result);
            rows.put(row.method() + ' ' + row.plan(), row);
        }
    }

    /** Measures all of them, each in a process of its own. */
    static Figures measured() throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (Group group : GROUPS) {
            System.out.println("measures " + group.methods.replace('|', ' ') + " on " + group.plans);
            results.addAll(run(
                    group,
                    new OptionsBuilder()
                            .forks(1)
                            .warmupTime(TimeValue.seconds(1))
                            .warmupIterations(group.warming)
                            .measurementTime(TimeValue.milliseconds(500))
                            .measurementIterations(5)));
        }
        return new Figures(results);
    }

    /** Runs all of them so shortly that the figures say nothing, to see that goals find what they need. */
    static Figures guessed() throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (Group group : GROUPS) {
            results.addAll(run(
                    group,
                    new OptionsBuilder()
                            .forks(0)
                            .warmupIterations(0)
                            .measurementTime(TimeValue.milliseconds(1))
                            .measurementIterations(1)));
        }
        return new Figures(results);
    }

    private static Collection<RunResult> run(Group group, ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.include("Benchmark[.](" + group.methods + ")$")
                        .param("plan", group.plans.stream().map(Sample::name).toArray(String[]::new))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .addProfiler(CpuTime.class)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    /** How often the processor time of one method the time of another is, on the same plan. */
    double time(String method, String other, Sample plan) {
        return row(method, plan).median() / row(other, plan).median();
    }

    /** How often what one method allocates what another allocates is, on the same plan. */
    double allocation(String method, String other, Sample plan) {
        return row(method, plan).bytes() / row(other, plan).bytes();
    }

    private Table.Row row(String method, Sample plan) {
        Table.Row row = rows.get(method + ' ' + plan);
        if (row == null) {
            throw new IllegalArgumentException(method + " is not measured on " + plan);
        }
        return row;
    }

    /** All of them side by side. */
    String table() {
        return Table.of(results);
    }
}
