package io.github.kehoach.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class PlanBenchmarkTest {
    private static final List<Class<? extends PlanBenchmark>> ALL =
            List.of(ReadBenchmark.class, WriteBenchmark.class, JudgeBenchmark.class, WholeBenchmark.class);

    private static Collection<RunResult> runOnce() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(PlanBenchmark.class.getPackageName())
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .addProfiler(CpuTime.class)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    @Tag("slow")
    @Test
    void runsEveryMethodOnEveryPlanAndTellsWhatEachTook() throws RunnerException {
        List<String> methods = ALL.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .toList();
        Collection<RunResult> results = runOnce();

        assertThat(results).hasSize(methods.size() * Sample.values().length);
        assertThat(results).allSatisfy(result -> {
            assertThat(result.getSecondaryResults().get("cpu").getScore()).isPositive();
            assertThat(result.getSecondaryResults().get("gc.alloc.rate.norm").getScore())
                    .isPositive();
        });
        assertThat(Table.of(results).lines()).hasSize(results.size() + 1);
        assertThat(Table.of(results))
                .contains(methods.stream().map(name -> " " + name + " ").toList());
    }
}
