package io.github.kehoach.samples.plans;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.NodeVisitor;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.AssignedTask;
import io.github.kehoach.core.language.Citations;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.jackson2.PlanJackson2Module;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanJsonException;
import io.github.kehoach.serialization.json.PlanSchema;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Repair;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.report.JsonReport;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.ReportJacksonModule;
import io.github.kehoach.validation.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The snippets of the README, one a task. */
final class Usage {
    private Usage() {}

    static List<String> readText(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        // tag::read-text[]
        Reading reading = PlanText.read(file);
        Plan plan = reading.plan().orElseThrow(); // a text within the limits always gives one
        for (AssignedTask task : AssignedTask.in(plan)) {
            lines.add(task.leaders() + " " + task.due().map(Object::toString).orElse("-"));
        }
        // end::read-text[]
        return lines;
    }

    static PlanReport readStrangers(byte[] upload) {
        // tag::limits[]
        Limits limits = Limits.standard().with(Limits.Measure.BYTES, 1 << 20);
        Reading reading = PlanJson.read(upload, limits);
        PlanValidator validator = PlanValidator.builder().limits(limits).build();
        // end::limits[]
        return validator.validate(reading, "upload");
    }

    static List<String> readJson(byte[] json) {
        List<String> lines = new ArrayList<>();
        // tag::read-json[]
        Reading reading = PlanJson.read(json); // or a path, a stream, a string
        for (Finding finding : reading.findings()) {
            String place =
                    finding.range().map(range -> range.start().toString()).orElse("");
            lines.add(place + " " + finding.severity() + " " + finding.code() + " at " + finding.location() + ": "
                    + finding.message().en());
        }
        Optional<Plan> plan = reading.plan(); // empty only if the JSON is broken or no plan at all
        // end::read-json[]
        plan.flatMap(Plan::subject).ifPresent(lines::add);
        return lines;
    }

    static byte[] write(Plan plan, Path folder) throws IOException {
        // tag::write[]
        PlanJson.writePretty(plan, folder.resolve("plan.json"));
        byte[] canonical = PlanJson.write(plan); // equal plans give equal bytes
        PlanText.write(plan, folder.resolve("plan.txt")); // in the form of the plan's regime
        // end::write[]
        return canonical;
    }

    static Plan change(Plan plan) {
        // tag::change[]
        Plan changed = Plan.builder().from(plan).number("28/KH-SVHTTDL").build();
        // end::change[]
        return changed;
    }

    static String validate(Path file) throws IOException {
        // tag::validate[]
        Reading reading = PlanText.read(file); // or PlanJson.read(file)
        PlanReport judged = PlanValidator.standard().validate(reading, "plans/march.txt");
        Report report = Report.of(List.of(judged));
        String forPeople = TextReport.in(Language.VI).write(report);
        String forMachines = JsonReport.write(report);
        // end::validate[]
        return forPeople + forMachines;
    }

    static List<String> repair(Plan plan) {
        List<String> lines = new ArrayList<>();
        // tag::repair[]
        Repair repair = Repair.of(plan, PlanValidator.standard());
        Plan repaired = repair.plan();
        for (Finding finding : repair.cured()) {
            lines.add(finding.code() + " at " + finding.location());
        }
        // end::repair[]
        lines.add(repaired.number().map(Object::toString).orElse(""));
        return lines;
    }

    // tag::jackson[]
    record Envelope(String sender, Plan plan, List<Task> tasks, Optional<PlanReport> report) {}

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new ReportJacksonModule()) // brings PlanJacksonModule along, which needs no kehoach-validation
            .build();

    static Envelope open(String json) {
        try {
            return MAPPER.readValue(json, Envelope.class);
        } catch (PlanJsonException e) { // all findings, with places; the message names the first errors
            throw new IllegalArgumentException(e.findings().get(0).message().vi(), e);
        }
    }
    // end::jackson[]

    // tag::jackson2[]
    static final ObjectMapper OF_JACKSON_2 = new ObjectMapper().registerModule(new PlanJackson2Module());
    // end::jackson2[]

    static String schema() {
        // tag::schema[]
        String schema = PlanSchema.json(); // JSON Schema 2020-12, $id PlanSchema.ID
        // end::schema[]
        return schema;
    }

    static List<String> walk(Plan plan) {
        List<String> lines = new ArrayList<>();
        // tag::walk[]
        plan.walk(new NodeVisitor() {
            @Override
            public void citation(Citation citation, Location at) {
                lines.add(at + " " + citation.number().map(Object::toString).orElse("without number"));
            }
        });
        Optional<Node> first = plan.find(Location.parse("/body/0")); // and back from a place to its part
        // end::walk[]
        first.ifPresent(node -> lines.add(node.getClass().getSimpleName()));
        return lines;
    }

    static List<String> language(String sentence) {
        List<String> lines = new ArrayList<>();
        // tag::language[]
        Citations.in(sentence)
                .forEach(mention -> lines.add(
                        mention.citation().number().map(Object::toString).orElse("") + " at " + mention.span()));
        // end::language[]
        return lines;
    }

    static long extensions(Plan plan) {
        // tag::extensions[]
        Optional<JsonValue> budget = plan.extensions().get("x-budget");
        // end::extensions[]
        return budget.filter(JsonValue.JsonNumber.class::isInstance)
                .map(value -> Long.parseLong(((JsonValue.JsonNumber) value).text()))
                .orElse(0L);
    }
}
