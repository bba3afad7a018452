package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.validation.NotEvaluatedRule;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleCounts;
import io.github.kehoach.validation.Summary;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The report for programs, version 1; {@link ReportSchema} describes it. What is empty or unknown is left out. */
public final class JsonReport {
    private static final JsonFactory JSON = new JsonFactory();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private final JsonGenerator out;

    private JsonReport(JsonGenerator out) {
        this.out = out;
    }

    /**
     * Returns a report as pretty JSON: two spaces deep, {@code \n}, with a final newline. An unpaired surrogate, which UTF-8
     * cannot hold, becomes U+FFFD.
     */
    public static String write(Report report) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(new Pretty(), json)) {
            new JsonReport(out).report(report);
        }
        return json.append('\n').toString();
    }

    /** Returns {@link #write} in UTF-8. */
    public static byte[] bytes(Report report) {
        return write(report).getBytes(StandardCharsets.UTF_8);
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }

    private void report(Report report) {
        out.writeStartObject();
        text("reportVersion", "1.0");
        out.writeObjectPropertyStart("tool");
        text("name", report.tool().name());
        text("version", report.tool().version());
        text("ruleSetVersion", report.ruleSetVersion());
        out.writeEndObject();
        summary(report.summary());
        out.writeArrayPropertyStart("plans");
        report.plans().forEach(this::plan);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void summary(Summary summary) {
        out.writeObjectPropertyStart("summary");
        out.writeNumberProperty("plans", summary.plans());
        out.writeNumberProperty("valid", summary.valid());
        out.writeNumberProperty("invalid", summary.invalid());
        out.writeNumberProperty("notEvaluated", summary.notEvaluated());
        out.writeNumberProperty("errors", summary.errors());
        out.writeNumberProperty("warnings", summary.warnings());
        out.writeNumberProperty("infos", summary.infos());
        out.writeEndObject();
    }

    private void plan(PlanReport plan) {
        out.writeStartObject();
        text("source", plan.source());
        text("number", plan.number());
        text("regime", plan.regime().map(regime -> regime.code()));
        text("asOf", plan.asOf().map(LocalDate::toString));
        text("verdict", plan.verdict().code());
        rules(plan.rules());
        out.writeArrayPropertyStart("findings");
        plan.findings().forEach(this::finding);
        out.writeEndArray();
        if (!plan.notEvaluatedRules().isEmpty()) {
            notEvaluated(plan.notEvaluatedRules());
        }
        out.writeEndObject();
    }

    private void rules(RuleCounts rules) {
        out.writeObjectPropertyStart("rules");
        out.writeNumberProperty("passed", rules.passed());
        out.writeNumberProperty("failed", rules.failed());
        out.writeNumberProperty("notApplicable", rules.notApplicable());
        out.writeNumberProperty("notEvaluated", rules.notEvaluated());
        out.writeEndObject();
    }

    private void notEvaluated(List<NotEvaluatedRule> rules) {
        out.writeArrayPropertyStart("notEvaluatedRules");
        for (NotEvaluatedRule rule : rules) {
            out.writeStartObject();
            text("code", rule.rule());
            text("cause", rule.cause());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void finding(Finding finding) {
        out.writeStartObject();
        text("code", finding.code());
        text("severity", finding.severity().code());
        text("location", finding.location().toString());
        finding.range().ifPresent(this::range);
        out.writeObjectPropertyStart("message");
        text("vi", finding.message().vi());
        text("en", finding.message().en());
        out.writeEndObject();
        if (!finding.sources().isEmpty()) {
            out.writeArrayPropertyStart("sources");
            finding.sources().forEach(this::source);
            out.writeEndArray();
        }
        text("expected", finding.expected());
        text("found", finding.found());
        out.writeEndObject();
    }

    private void range(Range range) {
        out.writeObjectPropertyStart("range");
        position("start", range.start());
        position("end", range.end());
        out.writeEndObject();
    }

    private void position(String name, Position position) {
        out.writeObjectPropertyStart(name);
        out.writeNumberProperty("line", position.line());
        out.writeNumberProperty("column", position.column());
        out.writeEndObject();
    }

    private void source(LegalSource source) {
        out.writeStartObject();
        text("title", source.title());
        text("locator", source.locator());
        if (source.from().isPresent() || source.until().isPresent()) {
            out.writeObjectPropertyStart("inForce");
            text("from", source.from().map(LocalDate::toString));
            text("until", source.until().map(LocalDate::toString));
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    private void text(String name, String value) {
        out.writeStringProperty(name, wellFormed(value));
    }

    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    i++;
                } else {
                    mended = mended == null ? new StringBuilder(text) : mended;
                    mended.setCharAt(i, '\uFFFD');
                }
            }
        }
        return mended == null ? text : mended.toString();
    }
}
