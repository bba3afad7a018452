package io.github.kehoach.validation;

import java.util.List;

/**
 * What was found out about some plans. It holds no clock time, no random id and no absolute path.
 *
 * @param tool the program that made it
 * @param ruleSetVersion the state of the rules, as year and month of the law they follow
 * @param plans one report for each plan, in the order they were given
 * @param findings what is to be said of suppressions and of the baseline; empty if nothing is
 * @param inputs what is to be said of inputs that gave no plan
 */
public record Report(
        Tool tool, String ruleSetVersion, List<PlanReport> plans, List<SettingsFinding> findings, InputNotes inputs) {
    /** The state of the rules of this library. */
    public static final String RULE_SET_VERSION = "2026-11";

    /** Copies the lists. */
    public Report {
        plans = List.copyOf(plans);
        findings = List.copyOf(findings);
    }

    /** Makes a report on plans all of which were read. */
    public Report(Tool tool, String ruleSetVersion, List<PlanReport> plans, List<SettingsFinding> findings) {
        this(tool, ruleSetVersion, plans, findings, InputNotes.NONE);
    }

    /** Returns the report of this library on some plans; {@link PlanValidator#report} also judges suppressions. */
    public static Report of(List<PlanReport> plans) {
        return of(plans, List.of());
    }

    /** Returns the report of this library on some plans, and on the settings they were judged with. */
    public static Report of(List<PlanReport> plans, List<SettingsFinding> findings) {
        return of(plans, findings, InputNotes.NONE);
    }

    /** Returns the report of this library on some plans, the settings they were judged with, and inputs without a plan. */
    public static Report of(List<PlanReport> plans, List<SettingsFinding> findings, InputNotes inputs) {
        return new Report(Tool.kehoach(), RULE_SET_VERSION, plans, findings, inputs);
    }

    /** Returns this report with other notes on inputs that gave no plan. */
    public Report with(InputNotes notes) {
        return new Report(tool, ruleSetVersion, plans, findings, notes);
    }

    /** The figures of all plans together, findings about settings and inputs without a plan included. */
    public Summary summary() {
        Summary summary = Summary.EMPTY;
        for (PlanReport plan : plans) {
            summary = summary.plus(plan);
        }
        for (SettingsFinding finding : findings) {
            summary = summary.plus(finding);
        }
        return summary.plus(inputs);
    }
}
