package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.NotEvaluatedRule;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.SettingsFinding;
import io.github.kehoach.validation.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The report for people, in Vietnamese or English: for each plan a headline and its findings, then the figures. Lines end in
 * {@code \n}. Nothing of a plan can command a terminal: control and invisible characters are shown by their numbers.
 */
public final class TextReport {
    private static final String INDENT = "      ";

    private final Language language;
    private final Terms terms;

    private TextReport(Language language) {
        this.language = language;
        terms = new Terms(language);
    }

    /** Returns the report in a language. */
    public static TextReport in(Language language) {
        return new TextReport(language);
    }

    /** Returns the whole report, without the lines of the sources. */
    public String write(Report report) {
        StringBuilder text = new StringBuilder();
        report.plans().forEach(plan -> text.append(plan(plan)));
        return text.append(settings(report.findings()))
                .append(inputs(report.inputs()))
                .append(summary(report.summary()))
                .toString();
    }

    /** Returns the report part by part; with a plan's source the lines with the faults are shown. */
    public ReportParts parts() {
        return new ReportParts() {
            private Summary summary = Summary.EMPTY;

            @Override
            public String plan(PlanReport plan, Optional<Supplier<String>> source) {
                summary = summary.plus(plan);
                return TextReport.this.plan(plan, source);
            }

            @Override
            public String end(List<SettingsFinding> findings, InputNotes inputs) {
                Summary all = summary.plus(inputs);
                for (SettingsFinding finding : findings) {
                    all = all.plus(finding);
                }
                return settings(findings) + inputs(inputs) + summary(all);
            }
        };
    }

    /** Returns the part about one plan, without the lines of its source. */
    public String plan(PlanReport plan) {
        return plan(plan, Optional.empty());
    }

    /**
     * Returns the part about one plan; under each finding stands the line it is about, with a caret at the place.
     *
     * @param plan the plan's report
     * @param source the text of the source that was read
     */
    public String plan(PlanReport plan, String source) {
        return plan(plan, Optional.of(() -> source));
    }

    private String plan(PlanReport plan, Optional<Supplier<String>> source) {
        StringBuilder text = new StringBuilder(headline(plan)).append('\n');
        boolean showsLines =
                plan.findings().stream().anyMatch(finding -> finding.range().isPresent());
        Optional<SourceLines> lines = showsLines ? source.map(Supplier::get).map(SourceLines::new) : Optional.empty();
        for (Finding finding : plan.findings()) {
            String place = finding.range()
                    .map(range -> range.start().toString())
                    .orElse(finding.location().toString());
            text.append("  ");
            finding(finding, place, lines, text);
        }
        for (NotEvaluatedRule rule : plan.notEvaluatedRules()) {
            String words = language.say("không xét được quy tắc", "rule not evaluated");
            text.append("  ").append(words).append(' ').append(rule.rule()).append(": ");
            text.append(Printable.shortened(rule.cause())).append('\n');
        }
        if (!plan.suppressed().isEmpty()) {
            text.append(language.say("  bỏ qua có lý do: ", "  suppressed: "))
                    .append(plan.suppressed().size())
                    .append(language.say(" phát hiện\n", " findings\n"));
        }
        boolean more = !plan.listed().isEmpty() || !plan.notEvaluatedRules().isEmpty();
        return more ? text.append('\n').toString() : text.toString();
    }

    /** Returns the line with the figures, put together by hand: a formatter takes longer to start than all of this. */
    public String summary(Summary s) {
        String suppressed = notNone(", bỏ qua có lý do ", ", suppressed ", s.suppressed());
        return language.say("Kế hoạch: ", "Plans: ")
                + s.plans()
                + language.say(", hợp lệ ", ", valid ")
                + s.valid()
                + language.say(", không hợp lệ ", ", invalid ")
                + s.invalid()
                + language.say(", chưa đánh giá được ", ", not evaluated ")
                + s.notEvaluated()
                + language.say("; lỗi ", "; errors ")
                + s.errors()
                + language.say(", cảnh báo ", ", warnings ")
                + s.warnings()
                + language.say(", lưu ý ", ", infos ")
                + s.infos()
                + suppressed
                + notNone("; không đọc được ", "; not read ", s.unread())
                + notNone("; bỏ qua tệp ", "; skipped files ", s.skipped())
                + notNone("; tệp khác ", "; other files ", s.otherFiles())
                + '\n';
    }

    private String notNone(String vi, String en, int count) {
        return count == 0 ? "" : language.say(vi, en) + count;
    }

    /** Returns the inputs that gave no plan and why, and that there was nothing to judge if there was nothing. */
    private String inputs(InputNotes inputs) {
        StringBuilder text = new StringBuilder();
        inputs.unread()
                .forEach(input ->
                        input(input.source(), language.say("KHÔNG ĐỌC ĐƯỢC", "NOT READ"), input.reason(), text));
        inputs.skipped().forEach(file -> input(file.source(), language.say("bỏ qua", "skipped"), file.reason(), text));
        inputs.noInput().ifPresent(words -> text.append(language.say(words)).append(".\n"));
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private void input(String source, String what, Message reason, StringBuilder text) {
        text.append(Printable.of(source)).append(": ").append(what).append("  ");
        text.append(Printable.of(language.say(reason))).append('\n');
    }

    /** Returns the findings about suppressions, the baseline or another file of settings, one after the other. */
    public String settings(List<SettingsFinding> findings) {
        StringBuilder text = new StringBuilder();
        for (SettingsFinding settings : findings) {
            Finding finding = settings.finding();
            String place = settings.source()
                    .map(source -> source
                            + finding.range().map(range -> ":" + range.start()).orElse(""))
                    .orElse(finding.location().toString());
            finding(finding, place, Optional.empty(), text);
        }
        return findings.isEmpty() ? "" : text.append('\n').toString();
    }

    /** Says what was judged and by which measure. */
    private String headline(PlanReport plan) {
        List<String> known = new ArrayList<>();
        plan.number().ifPresent(number -> known.add(language.say("số ", "number ") + Printable.of(number)));
        if (plan.rules().all() > 0) {
            known.add(plan.regime()
                    .map(terms::name)
                    .orElse(language.say(
                            "không rõ của cơ quan nào, xét như văn bản nhà nước",
                            "of an unknown body, judged as a state document")));
            known.add(plan.asOf()
                    .map(day -> language.say("xét theo ngày ", "as of ") + terms.date(day))
                    .orElse(language.say("không rõ ngày, xét theo quy định mới nhất", "no date, by the newest rules")));
        } else if (!plan.isUnread()) {
            known.add(language.say("chưa xét quy tắc nào", "no rules were run"));
        }
        String name = plan.source().map(Printable::of).orElse(language.say("kế hoạch", "plan"));
        String about = known.isEmpty() ? "" : " (" + String.join("; ", known) + ")";
        return name + ": " + terms.name(plan.verdict()) + about;
    }

    private void finding(Finding finding, String place, Optional<SourceLines> lines, StringBuilder text) {
        if (!place.isEmpty()) {
            text.append(Printable.of(place)).append("  ");
        }
        text.append(terms.name(finding.severity()))
                .append("  ")
                .append(finding.code())
                .append("  ");
        text.append(Printable.of(language.say(finding.message()))).append('\n');
        if (lines.isPresent() && finding.range().isPresent()) {
            lines.get()
                    .excerpt(finding.range().get(), INDENT)
                    .ifPresent(excerpt -> text.append(excerpt).append('\n'));
        }
        finding.expected().ifPresent(words -> detail(language.say("cần: ", "expected: "), words, text));
        finding.found().ifPresent(words -> detail(language.say("hiện là: ", "found: "), words, text));
        finding.sources().forEach(source -> detail(language.say("theo: ", "by: "), Terms.name(source), text));
    }

    private static void detail(String label, String words, StringBuilder text) {
        text.append(INDENT).append(label).append(Printable.shortened(words)).append('\n');
    }
}
