package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Findings that are put aside on purpose: those of one code at some place, in some plan or in some files. At least one of
 * location, plan and source is given; who wants to be rid of a rule everywhere drops it from the {@link RuleSet}.
 *
 * @param code the code of the findings, for example {@code skipped-number}
 * @param location the place, which everything below it belongs to; empty for the whole plan
 * @param plan the number and symbol of the plan, for example {@code 15/KH-UBND}; empty for any plan
 * @param source the source as the report names it, or a folder or file that it is in; empty for any source
 * @param reason why, for the report; not blank
 * @param expires the last day on which this holds; empty if it always does
 */
public record Suppression(
        String code,
        Optional<Location> location,
        Optional<String> plan,
        Optional<String> source,
        String reason,
        Optional<LocalDate> expires) {
    /** Checks that there is a reason and something that it is limited to. */
    public Suppression {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a suppression needs a reason: " + code);
        }
        if (location.isEmpty() && plan.isEmpty() && source.isEmpty()) {
            throw new IllegalArgumentException("a suppression needs a location, a plan or a source: " + code);
        }
    }

    /** Returns the suppression of a code at a place and below it, in all plans. */
    public static Suppression at(String code, Location location, String reason) {
        return new Suppression(
                code, Optional.of(location), Optional.empty(), Optional.empty(), reason, Optional.empty());
    }

    /** Returns the suppression of a code in the plan with a number. */
    public static Suppression inPlan(String code, String number, String reason) {
        return new Suppression(code, Optional.empty(), Optional.of(number), Optional.empty(), reason, Optional.empty());
    }

    /** Returns the suppression of a code in a source, or in all sources of a folder or file. */
    public static Suppression inSource(String code, String source, String reason) {
        return new Suppression(code, Optional.empty(), Optional.empty(), Optional.of(source), reason, Optional.empty());
    }

    /** Returns the same until the end of a day. */
    public Suppression until(LocalDate lastDay) {
        return new Suppression(code, location, plan, source, reason, Optional.of(lastDay));
    }

    /** Whether it is over on a day. */
    public boolean isExpired(LocalDate day) {
        return expires.isPresent() && day.isAfter(expires.get());
    }

    /**
     * Whether it can concern a plan.
     *
     * @param number the plan's number as written; empty if it has none
     * @param name what its source is called; empty for a plan built in memory
     */
    boolean concerns(Optional<String> number, Optional<String> name) {
        boolean samePlan = plan.isEmpty()
                || number.isPresent()
                        && Folding.same(number.get().strip(), plan.get().strip());
        return samePlan && (source.isEmpty() || name.isPresent() && isIn(name.get(), source.get()));
    }

    private static boolean isIn(String name, String around) {
        if (!name.startsWith(around)) {
            return false;
        }
        boolean whole = name.length() == around.length() || around.endsWith("/");
        return whole || name.charAt(around.length()) == '/' || name.charAt(around.length()) == '#';
    }

    /** Whether it concerns a finding of a plan that it concerns. */
    boolean covers(Finding finding) {
        if (!code.equals(finding.code())) {
            return false;
        }
        if (location.isEmpty()) {
            return true;
        }
        List<Location> around = location.get().steps();
        List<Location> steps = finding.location().steps();
        return around.size() <= steps.size()
                && (around.isEmpty() || steps.get(around.size() - 1).equals(around.get(around.size() - 1)));
    }
}
