package io.github.kehoach.validation;

import java.util.List;

/**
 * What was found out about some plans. It holds no clock time, no random id and no absolute path.
 *
 * @param tool the program that made it
 * @param ruleSetVersion the state of the rules, as year and month of the law they follow
 * @param plans one report for each plan, in the order they were given
 */
public record Report(Tool tool, String ruleSetVersion, List<PlanReport> plans) {
    private static final String RULE_SET_VERSION = "2026-11";

    /** Copies the list. */
    public Report {
        plans = List.copyOf(plans);
    }

    /** Returns the report of this library on some plans. */
    public static Report of(List<PlanReport> plans) {
        return new Report(Tool.kehoach(), RULE_SET_VERSION, plans);
    }

    /** The figures of all plans together. */
    public Summary summary() {
        Summary summary = Summary.EMPTY;
        for (PlanReport plan : plans) {
            summary = summary.plus(plan);
        }
        return summary;
    }
}
