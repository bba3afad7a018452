package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** A survey as JSON. What was not measured is left out. */
final class SurveyJson {
    private final StringWriter written = new StringWriter();
    private final JsonGenerator out = new JsonFactory().createGenerator(new Pretty(), written);

    private SurveyJson() {}

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }

    static String of(SurveySum sum, Survey survey, Optional<Comparison> comparison) {
        SurveyJson json = new SurveyJson();
        json.out.writeStartObject();
        json.sum(sum, survey);
        comparison.ifPresent(json::comparison);
        json.out.writeArrayPropertyStart("plans");
        sum.plans().forEach(plan -> json.plan(plan, sum.ratios()));
        json.out.writeEndArray();
        json.faults(survey.faults());
        json.out.writeEndObject();
        json.out.close();
        return json.written + "\n";
    }

    private void sum(SurveySum sum, Survey survey) {
        out.writeObjectPropertyStart("summary");
        out.writeNumberProperty("plans", sum.count());
        out.writeNumberProperty("unreadable", survey.unreadable());
        out.writeObjectPropertyStart("plansWith");
        for (SurveyPart part : SurveyPart.values()) {
            out.writeNumberProperty(part.code(), sum.with(part));
        }
        out.writeEndObject();
        letters(sum.letters());
        for (Severity severity : Severity.values()) {
            out.writeNumberProperty(severity.code() + "s", sum.findings(severity));
        }
        if (!sum.ratios().isEmpty()) {
            out.writeNumberProperty("medianTimesJson", sum.medianRatio());
            out.writeNumberProperty("worstTimesJson", sum.worstRatio());
        }
        out.writeEndObject();
    }

    private void comparison(Comparison comparison) {
        out.writeObjectPropertyStart("comparison");
        out.writeNumberProperty("plans", comparison.plans());
        out.writeObjectPropertyStart("scores");
        comparison.scores().forEach((part, score) -> {
            out.writeObjectPropertyStart(part.code());
            out.writeNumberProperty("expected", score.expected());
            out.writeNumberProperty("found", score.found());
            out.writeNumberProperty("right", score.right());
            out.writeNumberProperty("precision", score.precision());
            out.writeNumberProperty("recall", score.recall());
            out.writeNumberProperty("f1", score.f1());
            out.writeEndObject();
        });
        out.writeEndObject();
        out.writeArrayPropertyStart("differences");
        comparison.differences().forEach(difference -> {
            out.writeStartObject();
            out.writeStringProperty("source", difference.source());
            out.writeStringProperty("part", difference.part().code());
            out.writeStringProperty(difference.missing() ? "missing" : "extra", difference.value());
            out.writeEndObject();
        });
        out.writeEndArray();
        out.writeEndObject();
    }

    private void plan(SurveyedPlan plan, Map<String, Double> ratios) {
        out.writeStartObject();
        out.writeStringProperty("source", plan.source());
        out.writeBooleanProperty("read", plan.read());
        out.writeObjectPropertyStart("parts");
        for (SurveyPart part : SurveyPart.values()) {
            texts(part.code(), plan.found(part));
        }
        out.writeEndObject();
        texts("labels", plan.labels());
        plan.letters().ifPresent(this::letters);
        plan.letters().ifPresent(letters -> texts("lost", letters.lost()));
        out.writeArrayPropertyStart("notes");
        plan.notes().forEach(this::note);
        out.writeEndArray();
        plan.findings().forEach((severity, count) -> out.writeNumberProperty(severity.code() + "s", count));
        Double ratio = ratios.get(plan.source());
        if (ratio != null) {
            out.writeNumberProperty("timesJson", ratio);
        }
        out.writeEndObject();
    }

    private void letters(KeptLetters letters) {
        out.writeObjectPropertyStart("letters");
        out.writeNumberProperty("total", letters.total());
        out.writeNumberProperty("kept", letters.kept());
        out.writeNumberProperty("moved", letters.moved());
        out.writeNumberProperty("leftOut", letters.leftOut());
        out.writeNumberProperty("lost", letters.lostLetters());
        out.writeEndObject();
    }

    private void note(Finding note) {
        out.writeStartObject();
        out.writeStringProperty("code", note.code());
        out.writeStringProperty("severity", note.severity().code());
        note.range().ifPresent(range -> {
            out.writeNumberProperty("line", range.start().line());
            out.writeNumberProperty("column", range.start().column());
        });
        out.writeStringProperty("vi", note.message().vi());
        out.writeStringProperty("en", note.message().en());
        out.writeEndObject();
    }

    private void faults(Map<String, Throwable> faults) {
        out.writeArrayPropertyStart("faults");
        faults.forEach((plan, fault) -> {
            out.writeStartObject();
            out.writeStringProperty("source", plan);
            out.writeStringProperty("fault", fault.toString());
            out.writeEndObject();
        });
        out.writeEndArray();
    }

    private void texts(String name, List<String> texts) {
        out.writeArrayPropertyStart(name);
        texts.forEach(out::writeString);
        out.writeEndArray();
    }
}
