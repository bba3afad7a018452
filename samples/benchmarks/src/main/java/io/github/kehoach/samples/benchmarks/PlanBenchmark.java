package io.github.kehoach.samples.benchmarks;

import io.github.kehoach.core.Plan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A plan that something is done with in several ways. Code is compiled where it is called ({@code -Xbatch}), so that what is
 * warm does not depend on what else the machine does.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
public abstract class PlanBenchmark {
    /** Which plan. */
    @Param
    public Sample plan = Sample.SMALL;

    /** The plan as a value. */
    Plan built = Plan.builder().build();

    /** The plan as bytes. */
    byte[] json = {};

    /** Only those of this package. */
    PlanBenchmark() {}

    /** Makes the plan in both forms. */
    @Setup
    public void prepare() {
        built = plan.plan();
        json = plan.json();
    }
}
