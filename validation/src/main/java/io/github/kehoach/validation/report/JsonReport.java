package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.serialization.finding.FindingJson;
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
import io.github.kehoach.validation.json.JsonOut;
import io.github.kehoach.validation.json.PrettyJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The report for programs, version 1; {@link ReportSchema} describes it. What is empty or unknown is left out. */
public final class JsonReport {
    private final JsonOut out;

    JsonReport(JsonOut out) {
        this.out = out;
    }

    /**
     * Returns a report as pretty JSON: two spaces deep, {@code \n}, with a final newline. An unpaired surrogate, which UTF-8
     * cannot hold, becomes U+FFFD.
     */
    public static String write(Report report) {
        Streamed parts = new Streamed(report.tool(), report.ruleSetVersion());
        StringBuilder plans = new StringBuilder();
        report.plans().forEach(plan -> plans.append(parts.plan(plan)));
        plans.append(parts.end(report.findings(), report.inputs()));
        return parts.head() + plans;
    }

    /** Returns the report on one plan, as it is within a whole report, as pretty JSON with a final newline. */
    public static String write(PlanReport plan) {
        return PrettyJson.of(json -> new JsonReport(json).plan(plan));
    }

    /** Returns {@link #write(Report)} in UTF-8. */
    public static byte[] bytes(Report report) {
        return write(report).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a report whose only part is the last one, because its figures stand before the plans. */
    public static ReportParts parts() {
        List<PlanReport> plans = new ArrayList<>();
        return new ReportParts() {
            @Override
            public String plan(PlanReport plan, Optional<Supplier<String>> source) {
                plans.add(plan);
                return "";
            }

            @Override
            public String end(List<SettingsFinding> findings, InputNotes inputs) {
                return write(Report.of(plans, findings, inputs));
            }
        };
    }

    /**
     * Returns a report that holds back nothing but its figures, for a batch of any size: they are its {@link ReportParts#head},
     * which has to be put before the other parts in the end.
     */
    public static ReportParts streamed() {
        return new Streamed(Tool.kehoach(), Report.RULE_SET_VERSION);
    }

    /** The plans come first, as the only members of their object; the head is put in place of its brace. */
    private static final class Streamed implements ReportParts {
        private final Tool tool;
        private final String ruleSetVersion;
        private final PrettyJson json = PrettyJson.start();
        private final JsonReport report = new JsonReport(json.out());
        private Summary summary = Summary.EMPTY;
        private InputNotes inputs = InputNotes.NONE;
        private boolean later;
        private int brace = 1;

        Streamed(Tool tool, String ruleSetVersion) {
            this.tool = tool;
            this.ruleSetVersion = ruleSetVersion;
            report.out.startArray("plans");
        }

        @Override
        public String plan(PlanReport plan, Optional<Supplier<String>> source) {
            summary = summary.plus(plan);
            later = later || isLater(plan);
            report.out.object(() -> report.plan(plan));
            return withoutBrace(json.part());
        }

        @Override
        public String end(List<SettingsFinding> findings, InputNotes notes) {
            inputs = notes;
            report.out.endArray();
            report.settings(findings);
            report.inputs(notes);
            for (SettingsFinding finding : findings) {
                summary = summary.plus(finding);
            }
            return withoutBrace(json.end());
        }

        @Override
        public String head() {
            PrettyJson head = PrettyJson.start();
            new JsonReport(head.out()).head(version(later, inputs), tool, ruleSetVersion, summary.plus(inputs));
            return head.part() + ",";
        }

        private String withoutBrace(String part) {
            String rest = part.substring(brace);
            brace = 0;
            return rest;
        }
    }

    /** Writes the members of a report. */
    void report(Report report) {
        boolean later = report.plans().stream().anyMatch(JsonReport::isLater);
        head(version(later, report.inputs()), report.tool(), report.ruleSetVersion(), report.summary());
        out.objects("plans", report.plans(), this::plan);
        settings(report.findings());
        inputs(report.inputs());
    }

    /** A report that has nothing of a later version is one of the first. */
    private static String version(boolean later, InputNotes inputs) {
        return later || !inputs.isEmpty() ? "1.1" : "1.0";
    }

    /** Whether there is something to say of a plan that the first version has no member for. */
    private static boolean isLater(PlanReport plan) {
        return isJudgedAsAnother(plan)
                || plan.findings().stream().anyMatch(finding -> finding.span().isPresent())
                || plan.suppressed().stream()
                        .anyMatch(aside -> aside.finding().span().isPresent());
    }

    private static boolean isJudgedAsAnother(PlanReport plan) {
        return plan.regime().isEmpty() && plan.rules().all() > 0;
    }

    private void head(String version, Tool tool, String ruleSetVersion, Summary summary) {
        out.text("reportVersion", version);
        out.object("tool", () -> {
            out.text("name", tool.name());
            out.text("version", tool.version());
            out.text("ruleSetVersion", ruleSetVersion);
        });
        out.object("summary", () -> summary(summary));
    }

    private void settings(List<SettingsFinding> findings) {
        if (!findings.isEmpty()) {
            out.objects("findings", findings, this::setting);
        }
    }

    void setting(SettingsFinding setting) {
        out.text("source", setting.source());
        finding(setting.finding(), Optional.empty());
    }

    void inputs(InputNotes inputs) {
        if (!inputs.unread().isEmpty()) {
            out.objects("unread", inputs.unread(), this::unread);
        }
        if (!inputs.skipped().isEmpty()) {
            out.objects("skipped", inputs.skipped(), this::skipped);
        }
        inputs.noInput().ifPresent(words -> message("noInput", words));
    }

    void unread(UnreadInput input) {
        out.text("source", input.source());
        message("reason", input.reason());
    }

    void skipped(SkippedFile file) {
        out.text("source", file.source());
        message("reason", file.reason());
    }

    private void message(String name, Message message) {
        out.object(name, () -> out.members(json -> FindingJson.message(message, json)));
    }

    void summary(Summary summary) {
        out.number("plans", summary.plans());
        out.number("valid", summary.valid());
        out.number("invalid", summary.invalid());
        out.number("notEvaluated", summary.notEvaluated());
        out.number("errors", summary.errors());
        out.number("warnings", summary.warnings());
        out.number("infos", summary.infos());
        notNone("suppressed", summary.suppressed());
        notNone("unread", summary.unread());
        notNone("skipped", summary.skipped());
        notNone("otherFiles", summary.otherFiles());
    }

    void notNone(String name, int count) {
        if (count > 0) {
            out.number(name, count);
        }
    }

    void plan(PlanReport plan) {
        out.text("source", plan.source());
        out.text("number", plan.number());
        out.text("regime", plan.regime().map(regime -> regime.code()));
        if (isJudgedAsAnother(plan)) {
            out.text("judgedAs", plan.judgedAs().code());
        }
        out.text("asOf", plan.asOf().map(LocalDate::toString));
        out.text("verdict", plan.verdict().code());
        out.object("rules", () -> rules(plan.rules()));
        out.objects("findings", plan.listed(), this::listed);
        if (!plan.notEvaluatedRules().isEmpty()) {
            out.objects("notEvaluatedRules", plan.notEvaluatedRules(), this::notEvaluated);
        }
    }

    void rules(RuleCounts rules) {
        out.number("passed", rules.passed());
        out.number("failed", rules.failed());
        out.number("notApplicable", rules.notApplicable());
        out.number("notEvaluated", rules.notEvaluated());
        notNone("suppressed", rules.suppressed());
    }

    void notEvaluated(NotEvaluatedRule rule) {
        out.text("code", rule.rule());
        out.text("cause", rule.cause());
    }

    void listed(ListedFinding listed) {
        finding(listed.finding(), listed.suppressed());
    }

    private void finding(Finding finding, Optional<SuppressedFinding> suppressed) {
        out.members(json -> FindingJson.finding(finding, json));
        suppressed.ifPresent(aside -> out.object("suppressed", () -> out.text("reason", aside.reason())));
    }
}
