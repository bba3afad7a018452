package io.github.kehoach.samples.benchmarks;

import io.github.kehoach.serialization.json.PlanJson;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/**
 * What a plan that was read holds in memory, in bytes.
 *
 * @param json the length of its JSON
 * @param plan everything that can be reached from the plan
 * @param tree everything that can be reached from a tree of nodes of the same JSON
 */
record Footprint(Sample sample, long json, long plan, long tree) {
    static Footprint of(Sample sample) {
        // what JOL needs to look into records, and no attempt to attach to this process
        System.setProperty("jol.magicFieldOffset", "true");
        System.setProperty("jol.skipDynamicAttach", "true");
        byte[] json = sample.json();
        return new Footprint(
                sample,
                json.length,
                GraphLayout.parseInstance(PlanJson.read(json).plan().orElseThrow())
                        .totalSize(),
                GraphLayout.parseInstance(PlanRecord.mapper().readTree(json)).totalSize());
    }

    double ofJson() {
        return (double) plan / json;
    }

    double ofTree() {
        return (double) plan / tree;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-12s JSON %8d  plan %8d (%.2f x)  tree %8d (%.2f x)",
                sample,
                json,
                plan,
                ofJson(),
                tree,
                (double) tree / json);
    }
}
