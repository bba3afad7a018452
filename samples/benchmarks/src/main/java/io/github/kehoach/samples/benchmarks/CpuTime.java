package io.github.kehoach.samples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time that the threads of a benchmark took for each call. On a machine that does other things too, the time
 * on the clock says more about those.
 */
public final class CpuTime implements InternalProfiler {
    /** The name of the result; it is in microseconds. */
    static final String LABEL = "cpu";

    private static final String WORKERS = "-jmh-worker-";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private Map<Long, Long> before = Map.of();

    @Override
    public String getDescription() {
        return "Processor time of the worker threads for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = taken();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long calls = result.getMetadata().getAllOps();
        long nanoseconds = 0;
        for (Map.Entry<Long, Long> worker : taken().entrySet()) {
            nanoseconds += worker.getValue() - before.getOrDefault(worker.getKey(), 0L);
        }
        double microseconds = nanoseconds / 1e3 / Math.max(1, calls);
        return List.of(new ScalarResult(LABEL, microseconds, "us/op", AggregationPolicy.AVG));
    }

    /** What each worker thread has taken so far, in nanoseconds. Workers live at least as long as an iteration. */
    private Map<Long, Long> taken() {
        Map<Long, Long> taken = new HashMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            // null for a thread that has just ended
            if (thread != null && thread.getThreadName().contains(WORKERS)) {
                taken.put(thread.getThreadId(), Math.max(0, threads.getThreadCpuTime(thread.getThreadId())));
            }
        }
        return taken;
    }
}
