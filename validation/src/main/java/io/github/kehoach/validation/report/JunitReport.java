package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.ListedFinding;
import io.github.kehoach.validation.NotEvaluatedRule;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.SettingsFinding;
import io.github.kehoach.validation.UnreadInput;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The report as JUnit XML, which build servers show as tests. Each plan is a suite, each code found in it a test, which fails
 * if one of its findings is as grave as the level that fails; lighter findings stand in the output of a test that passes. What
 * is put aside or passed over is a skipped test, a rule that could not be run, a plan or an input that could not be read an
 * error. A plan without findings has one test that passes. Plans come out one by one.
 */
public final class JunitReport {
    private final Language language;
    private final Severity failOn;

    private JunitReport(Language language, Severity failOn) {
        this.language = language;
        this.failOn = failOn;
    }

    /**
     * Returns the report in a language.
     *
     * @param failOn the lightest severity that makes a plan invalid, as the plans were judged
     */
    public static JunitReport in(Language language, Severity failOn) {
        return new JunitReport(language, failOn);
    }

    /** Returns the whole report. */
    public String write(Report report) {
        ReportParts parts = parts();
        StringBuilder xml = new StringBuilder();
        report.plans().forEach(plan -> xml.append(parts.plan(plan)));
        return xml.append(parts.end(report.findings(), report.inputs())).toString();
    }

    /** Returns the report part by part. */
    public ReportParts parts() {
        return new ReportParts() {
            private String start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"kehoach\">\n";

            @Override
            public String plan(PlanReport plan, Optional<Supplier<String>> source) {
                String part = start + suite(plan);
                start = "";
                return part;
            }

            @Override
            public String end(List<SettingsFinding> findings, InputNotes inputs) {
                return start + settings(findings) + inputs(inputs) + "</testsuites>\n";
            }
        };
    }

    private String suite(PlanReport plan) {
        String name = plan.source().or(plan::number).orElse(language.say("kế hoạch", "plan"));
        JunitSuite suite = new JunitSuite(name);
        if (plan.isUnread()) {
            suite.error(language.say("đọc", "read"), "not-evaluated", lines(gravestFirst(plan.findings())));
            return suite.xml();
        }
        Map<String, JunitCase> cases = new LinkedHashMap<>();
        for (ListedFinding listed : plan.listed()) {
            JunitCase found = cases.computeIfAbsent(listed.finding().code(), code -> new JunitCase());
            String line = line(listed.finding());
            listed.suppressed()
                    .ifPresentOrElse(
                            aside -> found.suppressed(line + " [" + aside.reason() + "]"),
                            () -> found.add(line, listed.finding().severity().compareTo(failOn) <= 0));
        }
        cases.forEach((code, found) -> found.write(code, suite));
        for (NotEvaluatedRule rule : plan.notEvaluatedRules()) {
            suite.error(rule.rule(), "not-evaluated", rule.cause());
        }
        if (suite.isEmpty()) {
            suite.passed(language.say("hợp lệ", "valid"), "");
        }
        return suite.xml();
    }

    /** Findings about settings make no plan invalid, so their tests pass. */
    private String settings(List<SettingsFinding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        JunitSuite suite = new JunitSuite(language.say("thiết lập", "settings"));
        Map<String, JunitCase> cases = new LinkedHashMap<>();
        for (SettingsFinding settings : findings) {
            String file = settings.source().map(name -> name + " ").orElse("");
            cases.computeIfAbsent(settings.finding().code(), code -> new JunitCase())
                    .add(file + line(settings.finding()), false);
        }
        cases.forEach((code, found) -> found.write(code, suite));
        return suite.xml();
    }

    /** An input that could not be read is a suite with an error, a file that was passed over a skipped test. */
    private String inputs(InputNotes inputs) {
        StringBuilder xml = new StringBuilder();
        for (UnreadInput input : inputs.unread()) {
            JunitSuite suite = new JunitSuite(input.source());
            suite.error(language.say("đọc", "read"), "unread", language.say(input.reason()));
            xml.append(suite.xml());
        }
        inputs.noInput().ifPresent(words -> {
            JunitSuite suite = new JunitSuite("kehoach");
            suite.error(language.say("tìm kế hoạch", "find plans"), "no-input", language.say(words));
            xml.append(suite.xml());
        });
        if (!inputs.skipped().isEmpty() || inputs.otherFiles() > 0) {
            JunitSuite suite = new JunitSuite(language.say("tệp bỏ qua", "skipped files"));
            if (inputs.otherFiles() > 0) {
                suite.property("otherFiles", Integer.toString(inputs.otherFiles()));
            }
            inputs.skipped().forEach(file -> suite.skipped(file.source(), language.say(file.reason())));
            xml.append(suite.xml());
        }
        return xml.toString();
    }

    /** What a reader of the first line should know comes first, the rest in its order. */
    private static List<Finding> gravestFirst(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    private String lines(List<Finding> findings) {
        return String.join("\n", findings.stream().map(this::line).toList());
    }

    private String line(Finding finding) {
        String place = finding.range()
                .map(range -> range.start().toString())
                .orElse(finding.location().toString());
        return (place.isEmpty() ? "" : place + " ") + language.say(finding.message());
    }
}
