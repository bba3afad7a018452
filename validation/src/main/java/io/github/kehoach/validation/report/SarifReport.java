package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.finding.FindingJson;
import io.github.kehoach.validation.FindingCodes;
import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.ListedFinding;
import io.github.kehoach.validation.NotEvaluatedRule;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.Provision;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.SettingsFinding;
import io.github.kehoach.validation.Tool;
import io.github.kehoach.validation.json.JsonOut;
import io.github.kehoach.validation.json.PrettyJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The report in SARIF 2.1.0, for code hosts and editors. All codes are described, texts are in one language and have the other
 * one among their properties. Columns are Unicode code points. Rules that could not be run and inputs that gave no plan are
 * notifications of the invocation, what is to be said of suppressions are notifications of its configuration. Plans come out one
 * by one.
 */
public final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String PROJECT = "https://kehoach.github.io";

    private final Language language;
    private final List<Described> codes;
    private final List<Described> ofSettings;
    private final Map<String, Integer> indexes = new HashMap<>();

    private SarifReport(RuleSet rules, Language language) {
        this.language = language;
        List<Described> all = Described.all(rules);
        codes = number(all, false);
        ofSettings = number(all, true);
    }

    /** Findings about plans and about settings are described in lists of their own. */
    private List<Described> number(List<Described> all, boolean settings) {
        List<Described> some = all.stream()
                .filter(code -> FindingCodes.OF_SETTINGS.contains(code.code()) == settings)
                .toList();
        for (int i = 0; i < some.size(); i++) {
            indexes.put(some.get(i).code(), i);
        }
        return some;
    }

    /**
     * Returns the report in a language.
     *
     * @param rules the rules that the plans were judged by
     */
    public static SarifReport of(RuleSet rules, Language language) {
        return new SarifReport(rules, language);
    }

    /** Returns the whole report. */
    public String write(Report report) {
        Parts parts = new Parts(report.tool());
        StringBuilder sarif = new StringBuilder();
        report.plans().forEach(plan -> sarif.append(parts.plan(plan)));
        return sarif.append(parts.end(report.findings(), report.inputs())).toString();
    }

    /** Returns the report part by part. */
    public ReportParts parts() {
        return new Parts(Tool.kehoach());
    }

    private final class Parts implements ReportParts {
        private final PrettyJson json = PrettyJson.start();
        private final JsonOut out = json.out();
        private final SarifPlaces places = new SarifPlaces(out);
        private final SarifNotifications notifications =
                new SarifNotifications(out, places, language, ofSettings.size());
        private final SarifFingerprints fingerprints = new SarifFingerprints();
        private final List<PlanReport> halted = new ArrayList<>();

        Parts(Tool tool) {
            out.text("$schema", SCHEMA);
            out.text("version", "2.1.0");
            out.startArray("runs");
            out.startObject();
            out.object(
                    "tool",
                    () -> out.object("driver", () -> {
                        out.text("name", tool.name());
                        out.text("version", tool.version());
                        out.text("informationUri", PROJECT);
                        out.objects("rules", codes, this::describe);
                        out.startArray("notifications");
                        ofSettings.forEach(code -> out.object(() -> describe(code)));
                        notifications.describe();
                        out.endArray();
                    }));
            out.text("language", language.code());
            out.text("columnKind", "unicodeCodePoints");
            out.startArray("results");
        }

        @Override
        public String plan(PlanReport plan, Optional<Supplier<String>> source) {
            for (ListedFinding listed : plan.listed()) {
                out.object(() -> result(plan, listed));
            }
            if (!plan.notEvaluatedRules().isEmpty()) {
                halted.add(plan);
            }
            return json.part();
        }

        @Override
        public String end(List<SettingsFinding> findings, InputNotes inputs) {
            out.endArray();
            out.objects("invocations", List.of(inputs), notes -> invocation(findings, notes));
            out.endObject();
            out.endArray();
            return json.end();
        }

        private void describe(Described code) {
            out.text("id", code.code());
            if (code.code().indexOf('-') >= 0) {
                // a name has to be another word than the id
                out.text("name", name(code.code()));
            }
            message("shortDescription", code.summary());
            Message full = both(code, "Nội dung", "What it reports").orElse(code.summary());
            message("fullDescription", full);
            both(code, "Cách sửa", "How to fix")
                    .ifPresent(cure -> out.object("help", () -> {
                        out.text("text", language.say(cure));
                        out.text("markdown", code.page().map(page -> page.markdown()));
                    }));
            out.object("defaultConfiguration", () -> out.text("level", level(code.severity())));
            out.object("properties", () -> {
                inBoth("summary", code.summary());
                inBoth("description", full);
                List<LegalSource> sources =
                        code.provisions().stream().map(Provision::source).toList();
                sources(sources);
            });
        }

        private Optional<Message> both(Described code, String vi, String en) {
            return code.plain(vi).flatMap(words -> code.plain(en).map(translated -> new Message(words, translated)));
        }

        private void result(PlanReport plan, ListedFinding listed) {
            Finding finding = listed.finding();
            out.text("ruleId", finding.code());
            index("ruleIndex", finding.code());
            out.text("level", level(finding.severity()));
            message("message", finding.message());
            places.write(plan.source(), finding);
            out.object("partialFingerprints", () -> out.text(SarifFingerprints.NAME, fingerprints.of(plan, finding)));
            listed.suppressed()
                    .ifPresent(aside -> out.objects("suppressions", List.of(aside.reason()), reason -> {
                        out.text("kind", "external");
                        out.text("status", "accepted");
                        out.text("justification", reason);
                    }));
            places.fix(plan.source(), finding);
            out.object("properties", () -> {
                inBoth("message", finding.message());
                out.text("plan", plan.number());
                out.text("expected", finding.expected());
                out.text("found", finding.found());
                sources(finding.sources());
                if (!finding.fix().isEmpty()) {
                    out.objects("fix", finding.fix(), edit -> out.members(json -> FindingJson.edit(edit, json)));
                }
            });
        }

        private void invocation(List<SettingsFinding> findings, InputNotes inputs) {
            out.bool("executionSuccessful", halted.isEmpty() && inputs.isComplete());
            if (!halted.isEmpty() || !inputs.isComplete() || !inputs.skipped().isEmpty()) {
                out.startArray("toolExecutionNotifications");
                for (PlanReport plan : halted) {
                    plan.notEvaluatedRules().forEach(rule -> out.object(() -> halt(plan, rule)));
                }
                notifications.write(inputs);
                out.endArray();
            }
            if (inputs.otherFiles() > 0) {
                out.object("properties", () -> out.number("otherFiles", inputs.otherFiles()));
            }
            if (!findings.isEmpty()) {
                out.objects("toolConfigurationNotifications", findings, settings -> {
                    Finding finding = settings.finding();
                    reference("descriptor", finding.code());
                    out.text("level", level(finding.severity()));
                    message("message", finding.message());
                    places.write(settings);
                });
            }
        }

        private void halt(PlanReport plan, NotEvaluatedRule rule) {
            reference("associatedRule", rule.rule());
            out.text("level", "error");
            String words = language.say("Không xét được quy tắc ", "Rule not evaluated: ");
            out.object("message", () -> out.text("text", words + rule.rule() + ": " + rule.cause()));
            places.write(plan.source());
        }

        private void reference(String name, String code) {
            out.object(name, () -> {
                out.text("id", code);
                index("index", code);
            });
        }

        private void index(String name, String code) {
            Integer index = indexes.get(code);
            if (index != null) {
                out.number(name, index);
            }
        }

        private void message(String name, Message message) {
            out.object(name, () -> out.text("text", language.say(message)));
        }

        private void inBoth(String name, Message message) {
            out.object(name, () -> {
                out.text("vi", message.vi());
                out.text("en", message.en());
            });
        }

        private void sources(List<LegalSource> sources) {
            if (!sources.isEmpty()) {
                out.objects("sources", sources, source -> out.members(json -> FindingJson.source(source, json)));
            }
        }
    }

    /** The name of a code as SARIF wants it, for example {@code SkippedNumber}. */
    static String name(String code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.split("-", -1)) {
            name.append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT));
            name.append(word.substring(Math.min(1, word.length())));
        }
        return name.toString();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.code();
    }
}
