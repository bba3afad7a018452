package io.github.kehoach.validation.report;

import io.github.kehoach.core.Regime;
import io.github.kehoach.serialization.finding.FindingTree;
import io.github.kehoach.serialization.finding.Members;
import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.ListedFinding;
import io.github.kehoach.validation.NotEvaluatedRule;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleCounts;
import io.github.kehoach.validation.SettingsFinding;
import io.github.kehoach.validation.SkippedFile;
import io.github.kehoach.validation.Summary;
import io.github.kehoach.validation.SuppressedFinding;
import io.github.kehoach.validation.Tool;
import io.github.kehoach.validation.UnreadInput;
import io.github.kehoach.validation.Verdict;
import java.util.List;
import java.util.Optional;

/** Reads back what {@link JsonReport} wrote. */
final class ReportTree {
    private ReportTree() {}

    static Report report(Members report) {
        if (!report.text("reportVersion").startsWith("1.")) {
            throw report.wrong("reportVersion", "a version 1");
        }
        return new Report(
                tool(report.object("tool")),
                report.object("tool").text("ruleSetVersion"),
                report.required("plans").stream().map(ReportTree::plan).toList(),
                report.objects("findings").stream().map(ReportTree::setting).toList(),
                inputs(report, report.object("summary").count("otherFiles")));
    }

    static Tool tool(Members tool) {
        return new Tool(tool.text("name"), tool.text("version"));
    }

    static PlanReport plan(Members plan) {
        PlanReport.Builder report = PlanReport.builder();
        report.source(plan.optionalText("source"))
                .number(plan.optionalText("number"))
                .regime(plan.optionalWord("regime", Regime.values(), Regime::code))
                .asOf(FindingTree.day("asOf", plan))
                .verdict(plan.word("verdict", Verdict.values(), Verdict::code))
                .rules(rules(plan.object("rules")));
        for (Members finding : plan.required("findings")) {
            ListedFinding listed = listed(finding);
            listed.suppressed().ifPresentOrElse(report::addSuppressed, () -> report.addFinding(listed.finding()));
        }
        for (Members rule : plan.objects("notEvaluatedRules")) {
            report.addNotEvaluatedRule(notEvaluated(rule));
        }
        return report.build();
    }

    static RuleCounts rules(Members rules) {
        return new RuleCounts(
                rules.number("passed"),
                rules.number("failed"),
                rules.number("notApplicable"),
                rules.number("notEvaluated"),
                rules.count("suppressed"));
    }

    static Summary summary(Members summary) {
        return new Summary(
                summary.number("plans"),
                summary.number("valid"),
                summary.number("invalid"),
                summary.number("notEvaluated"),
                summary.number("errors"),
                summary.number("warnings"),
                summary.number("infos"),
                summary.count("suppressed"),
                summary.count("unread"),
                summary.count("skipped"),
                summary.count("otherFiles"));
    }

    static NotEvaluatedRule notEvaluated(Members rule) {
        return new NotEvaluatedRule(rule.text("code"), rule.text("cause"));
    }

    static ListedFinding listed(Members listed) {
        Optional<SuppressedFinding> suppressed =
                listed.optionalObject("suppressed").map(aside -> suppressed(listed));
        return new ListedFinding(FindingTree.finding(listed), suppressed);
    }

    /** What put it aside is not in the report, only why. */
    static SuppressedFinding suppressed(Members listed) {
        return new SuppressedFinding(
                FindingTree.finding(listed), listed.object("suppressed").text("reason"), Optional.empty());
    }

    static SettingsFinding setting(Members setting) {
        return new SettingsFinding(FindingTree.finding(setting), setting.optionalText("source"));
    }

    static InputNotes inputs(Members inputs) {
        return inputs(inputs, inputs.count("otherFiles"));
    }

    private static InputNotes inputs(Members inputs, int otherFiles) {
        List<UnreadInput> unread =
                inputs.objects("unread").stream().map(ReportTree::unread).toList();
        List<SkippedFile> skipped =
                inputs.objects("skipped").stream().map(ReportTree::skipped).toList();
        return new InputNotes(
                unread, skipped, otherFiles, inputs.optionalObject("noInput").map(FindingTree::message));
    }

    static UnreadInput unread(Members input) {
        return new UnreadInput(input.text("source"), FindingTree.message(input.object("reason")));
    }

    static SkippedFile skipped(Members file) {
        return new SkippedFile(file.text("source"), FindingTree.message(file.object("reason")));
    }
}
