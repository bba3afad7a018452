package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How long reading a text takes beside reading the JSON of the same plan, in time of the processor. */
final class ReadingTime {
    /** So many texts are kept for timing; all of a large archive would need too much memory. */
    private static final int MOST = 200;

    private static final int ROUNDS = 15;

    /** Code that has just been loaded is slow, and not in the same measure for both forms. */
    private static final long WARM_UP_NANOSECONDS = 3_000_000_000L;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Pair> pairs = new ArrayList<>();

    /** Keeps what is read from being optimised away. */
    @SuppressWarnings("UnusedVariable") // being written is all it is for
    private int seen;

    private final class Pair {
        private final PlanSource text;
        private final byte[] json;
        private final long[] textTimes = new long[ROUNDS];
        private final long[] jsonTimes = new long[ROUNDS];

        Pair(PlanSource text, byte[] json) {
            this.text = text;
            this.json = json;
        }

        void readText(int round) {
            textTimes[round] = time(text::reread);
        }

        void readJson(int round) {
            jsonTimes[round] = time(() -> PlanJson.read(json));
        }

        double ratio() {
            return (double) median(textTimes) / Math.max(1, median(jsonTimes));
        }
    }

    void add(PlanSource source, Plan plan) {
        if (pairs.size() < MOST && source.form() == SourceForm.TEXT) {
            pairs.add(new Pair(source, PlanJson.write(plan)));
        }
    }

    /** The ratio of each text by its name; empty if this machine does not tell the time of a thread. */
    Map<String, Double> ratios() {
        Map<String, Double> ratios = new LinkedHashMap<>();
        if (pairs.isEmpty() || !threads.isCurrentThreadCpuTimeSupported()) {
            return ratios;
        }
        warmUp(pair -> pair.readText(0));
        warmUp(pair -> pair.readJson(0));
        for (int round = 0; round < ROUNDS; round++) {
            for (Pair pair : pairs) {
                pair.readText(round);
                pair.readJson(round);
            }
        }
        pairs.forEach(pair -> ratios.put(pair.text.source(), pair.ratio()));
        return ratios;
    }

    /** Reads in one form for a while; in turns, the dearer form would leave little of the time to the other. */
    private void warmUp(Consumer<Pair> reading) {
        long start = threads.getCurrentThreadCpuTime();
        do {
            pairs.forEach(reading);
        } while (threads.getCurrentThreadCpuTime() - start < WARM_UP_NANOSECONDS);
    }

    private long time(Supplier<Reading> reading) {
        long start = threads.getCurrentThreadCpuTime();
        seen += reading.get().findings().size();
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
