package io.github.kehoach.serialization;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What reading a source gave: the plan, what was wrong with the source, and where each part of the plan stood in it. Safe
 * for use by many threads.
 */
public final class Reading {
    /** Knows where the parts of a plan stood in the source. */
    @FunctionalInterface
    public interface Places {
        /** Returns the same findings in the same order, each with its range where the source has the place. */
        List<Finding> locate(List<Finding> findings);
    }

    private final Optional<Plan> plan;
    private final List<Finding> findings;
    private final Places places;

    private Reading(Optional<Plan> plan, List<Finding> findings, Places places) {
        this.plan = plan;
        this.findings = List.copyOf(findings);
        this.places = places;
    }

    /**
     * Returns what a reader found.
     *
     * @param plan the plan; empty if the source gave none
     * @param findings what was wrong, in the order of the source, with their ranges
     * @param places finds the places of later findings; called only when one is asked for
     */
    public static Reading of(Optional<Plan> plan, List<Finding> findings, Places places) {
        return new Reading(plan, findings, places);
    }

    /** The plan; empty if the source gave none, which a finding then explains. */
    public Optional<Plan> plan() {
        return plan;
    }

    /** What was wrong with the source, in its order, with lines and columns; empty if nothing was. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Adds lines and columns to findings about the plan. The source is scanned once for all of them.
     *
     * @param about findings with locations in the plan of this reading
     * @return the same findings in the same order; one whose place is not in the source is returned as it is
     */
    public List<Finding> locate(List<Finding> about) {
        return about.isEmpty() ? about : places.locate(about);
    }
}
