package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.validation.ListedFinding;
import io.github.kehoach.validation.NotEvaluatedRule;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleCounts;
import io.github.kehoach.validation.SettingsFinding;
import io.github.kehoach.validation.Summary;
import io.github.kehoach.validation.SuppressedFinding;
import io.github.kehoach.validation.Tool;
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

    private JsonReport(JsonOut out) {
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
        plans.append(parts.end(report.findings()));
        return parts.head() + plans;
    }

    /** Returns {@link #write} in UTF-8. */
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
            public String end(List<SettingsFinding> findings) {
                return write(Report.of(plans, findings));
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
        private int brace = 1;

        Streamed(Tool tool, String ruleSetVersion) {
            this.tool = tool;
            this.ruleSetVersion = ruleSetVersion;
            report.out.startArray("plans");
        }

        @Override
        public String plan(PlanReport plan, Optional<Supplier<String>> source) {
            summary = summary.plus(plan);
            report.out.object(() -> report.plan(plan));
            return withoutBrace(json.part());
        }

        @Override
        public String end(List<SettingsFinding> findings) {
            report.out.endArray();
            report.settings(findings);
            for (SettingsFinding finding : findings) {
                summary = summary.plus(finding);
            }
            return withoutBrace(json.end());
        }

        @Override
        public String head() {
            PrettyJson head = PrettyJson.start();
            new JsonReport(head.out()).head(tool, ruleSetVersion, summary);
            return head.part() + ",";
        }

        private String withoutBrace(String part) {
            String rest = part.substring(brace);
            brace = 0;
            return rest;
        }
    }

    private void head(Tool tool, String ruleSetVersion, Summary summary) {
        out.text("reportVersion", "1.0");
        out.object("tool", () -> {
            out.text("name", tool.name());
            out.text("version", tool.version());
            out.text("ruleSetVersion", ruleSetVersion);
        });
        out.object("summary", () -> summary(summary));
    }

    private void settings(List<SettingsFinding> findings) {
        if (!findings.isEmpty()) {
            out.objects("findings", findings, settings -> {
                out.text("source", settings.source());
                finding(settings.finding(), Optional.empty());
            });
        }
    }

    private void summary(Summary summary) {
        out.number("plans", summary.plans());
        out.number("valid", summary.valid());
        out.number("invalid", summary.invalid());
        out.number("notEvaluated", summary.notEvaluated());
        out.number("errors", summary.errors());
        out.number("warnings", summary.warnings());
        out.number("infos", summary.infos());
        notNone("suppressed", summary.suppressed());
    }

    private void notNone(String name, int count) {
        if (count > 0) {
            out.number(name, count);
        }
    }

    private void plan(PlanReport plan) {
        out.text("source", plan.source());
        out.text("number", plan.number());
        out.text("regime", plan.regime().map(regime -> regime.code()));
        if (plan.regime().isEmpty() && plan.rules().all() > 0) {
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

    private void rules(RuleCounts rules) {
        out.number("passed", rules.passed());
        out.number("failed", rules.failed());
        out.number("notApplicable", rules.notApplicable());
        out.number("notEvaluated", rules.notEvaluated());
        notNone("suppressed", rules.suppressed());
    }

    private void notEvaluated(NotEvaluatedRule rule) {
        out.text("code", rule.rule());
        out.text("cause", rule.cause());
    }

    private void listed(ListedFinding listed) {
        finding(listed.finding(), listed.suppressed());
    }

    private void finding(Finding finding, Optional<SuppressedFinding> suppressed) {
        out.text("code", finding.code());
        out.text("severity", finding.severity().code());
        out.text("location", finding.location().toString());
        finding.range().ifPresent(range -> range(out, range));
        out.object("message", () -> {
            out.text("vi", finding.message().vi());
            out.text("en", finding.message().en());
        });
        if (!finding.sources().isEmpty()) {
            out.objects("sources", finding.sources(), source -> SourceJson.write(out, source));
        }
        out.text("expected", finding.expected());
        out.text("found", finding.found());
        if (!finding.fix().isEmpty()) {
            out.objects("fix", finding.fix(), edit -> edit(out, edit));
        }
        if (!finding.sourceFix().isEmpty()) {
            out.objects("sourceFix", finding.sourceFix(), edit -> {
                range(out, edit.range());
                out.text("replacement", edit.replacement());
            });
        }
        suppressed.ifPresent(aside -> out.object("suppressed", () -> out.text("reason", aside.reason())));
    }

    private static void range(JsonOut out, Range range) {
        out.object("range", () -> {
            position(out, "start", range.start());
            position(out, "end", range.end());
        });
    }

    private static void position(JsonOut out, String name, Position position) {
        out.object(name, () -> {
            out.number("line", position.line());
            out.number("column", position.column());
        });
    }

    static void edit(JsonOut out, Edit edit) {
        out.text("location", edit.location().toString());
        out.object("span", () -> {
            out.number("start", edit.span().start());
            out.number("end", edit.span().end());
        });
        out.text("replacement", edit.replacement());
    }
}
