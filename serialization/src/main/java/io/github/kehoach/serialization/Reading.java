package io.github.kehoach.serialization;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What reading a source gave: the plan, what was wrong with the source, where each part of the plan stood in it, and the
 * lines of the form that the plan keeps by their meaning only. Safe for use by many threads.
 */
public final class Reading {
    /** Knows where the parts of a plan stood in the source. */
    @FunctionalInterface
    public interface Places {
        /** Returns the same findings in the same order, each with its range where the source has the place. */
        List<Finding> locate(List<Finding> findings);
    }

    private final Optional<Plan> plan;
    private final Places places;
    private final Supplier<List<FormLine>> formLines;
    private volatile @Nullable List<FormLine> form;
    private volatile List<Finding> findings;
    private volatile boolean located;

    private Reading(Optional<Plan> plan, List<Finding> findings, Places places, Supplier<List<FormLine>> formLines) {
        this.plan = plan;
        this.findings = List.copyOf(findings);
        this.places = places;
        this.formLines = formLines;
    }

    /**
     * Returns what a reader found in a source that has no lines of the form.
     *
     * @param plan the plan; empty if the source gave none
     * @param findings what was wrong, in the order of the source; those without a range get it from their place in the plan
     * @param places finds the places of later findings; called only when one is asked for
     */
    public static Reading of(Optional<Plan> plan, List<Finding> findings, Places places) {
        return new Reading(plan, findings, places, List::of);
    }

    /**
     * Returns what a reader found in a text.
     *
     * @param plan the plan; empty if the source gave none
     * @param findings what was wrong, in the order of the source; those without a range get it from their place in the plan
     * @param places finds the places of later findings; called only when one is asked for
     * @param form gives the lines of the form in the order of the source, always the same; called only when they are asked
     *     for, by any thread
     */
    public static Reading of(
            Optional<Plan> plan, List<Finding> findings, Places places, Supplier<List<FormLine>> form) {
        return new Reading(plan, findings, places, form);
    }

    /** The plan; empty if the source gave none, which a finding then explains. */
    public Optional<Plan> plan() {
        return plan;
    }

    /**
     * What was wrong with the source, in its order, with lines and columns; empty if nothing was. What was guessed about a
     * part of the plan comes last, and its place is looked up when findings are first asked for.
     */
    public List<Finding> findings() {
        if (!located) {
            // Two threads may both look them up; what they find is the same.
            if (findings.stream().anyMatch(Reading::lacksPlace)) {
                findings = List.copyOf(places.locate(findings));
            }
            located = true;
        }
        return findings;
    }

    private static boolean lacksPlace(Finding finding) {
        return finding.range().isEmpty() && !finding.location().equals(Location.ROOT);
    }

    /**
     * The lines of the form that a text has, in its order; empty for a source without such lines, as plan JSON. Their places
     * are looked up when they are first asked for.
     */
    public List<FormLine> form() {
        List<FormLine> lines = form;
        if (lines == null) {
            // Two threads may both look them up; what they find is the same.
            lines = List.copyOf(formLines.get());
            form = lines;
        }
        return lines;
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
