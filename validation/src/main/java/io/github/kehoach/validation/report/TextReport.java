package io.github.kehoach.validation.report;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.NotEvaluatedRule;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.Summary;
import io.github.kehoach.validation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The report for people, in Vietnamese or English: for each plan a headline and its findings, then the figures. Lines end in
 * {@code \n}. Nothing of a plan can command a terminal: control and invisible characters are shown by their numbers.
 */
public final class TextReport {
    private static final String INDENT = "      ";

    private final Language language;

    private TextReport(Language language) {
        this.language = language;
    }

    /** Returns the report in a language. */
    public static TextReport in(Language language) {
        return new TextReport(language);
    }

    /** Returns the whole report, without the lines of the sources. */
    public String write(Report report) {
        StringBuilder text = new StringBuilder();
        report.plans().forEach(plan -> text.append(plan(plan)));
        return text.append(summary(report.summary())).toString();
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
        return plan(plan, Optional.of(source));
    }

    private String plan(PlanReport plan, Optional<String> source) {
        StringBuilder text = new StringBuilder(headline(plan)).append('\n');
        Optional<SourceLines> lines = plan.findings().isEmpty() ? Optional.empty() : source.map(SourceLines::new);
        for (Finding finding : plan.findings()) {
            finding(finding, lines, text);
        }
        for (NotEvaluatedRule rule : plan.notEvaluatedRules()) {
            String words = language.say("không xét được quy tắc", "rule not evaluated");
            text.append("  ").append(words).append(' ').append(rule.rule()).append(": ");
            text.append(Printable.of(rule.cause())).append('\n');
        }
        boolean more = !plan.findings().isEmpty() || !plan.notEvaluatedRules().isEmpty();
        return more ? text.append('\n').toString() : text.toString();
    }

    /** Returns the line with the figures. */
    public String summary(Summary s) {
        String pattern = language.say(
                "Kế hoạch: %d, hợp lệ %d, không hợp lệ %d, chưa đánh giá được %d; lỗi %d, cảnh báo %d, lưu ý %d\n",
                "Plans: %d, valid %d, invalid %d, not evaluated %d; errors %d, warnings %d, infos %d\n");
        return String.format(
                Locale.ROOT,
                pattern,
                s.plans(),
                s.valid(),
                s.invalid(),
                s.notEvaluated(),
                s.errors(),
                s.warnings(),
                s.infos());
    }

    private String headline(PlanReport plan) {
        List<String> known = new ArrayList<>();
        plan.number().ifPresent(number -> known.add(language.say("số ", "number ") + Printable.of(number)));
        plan.regime().ifPresent(regime -> known.add(name(regime)));
        plan.asOf().ifPresent(day -> known.add(language.say("xét theo ngày ", "as of ") + date(day)));
        String name = plan.source().map(Printable::of).orElse(language.say("kế hoạch", "plan"));
        String about = known.isEmpty() ? "" : " (" + String.join("; ", known) + ")";
        return name + ": " + name(plan.verdict()) + about;
    }

    private void finding(Finding finding, Optional<SourceLines> lines, StringBuilder text) {
        String place = finding.range()
                .map(range -> range.start().toString())
                .orElse(finding.location().toString());
        text.append("  ");
        if (!place.isEmpty()) {
            text.append(Printable.of(place)).append("  ");
        }
        text.append(name(finding.severity()))
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
        finding.sources().forEach(source -> detail(language.say("theo: ", "by: "), name(source), text));
    }

    private static void detail(String label, String words, StringBuilder text) {
        text.append(INDENT).append(label).append(Printable.shortened(words)).append('\n');
    }

    private static String name(LegalSource source) {
        return source.title() + source.locator().map(locator -> ", " + locator).orElse("");
    }

    private String name(Verdict verdict) {
        return switch (verdict) {
            case VALID -> language.say("hợp lệ", "valid");
            case INVALID -> language.say("KHÔNG HỢP LỆ", "INVALID");
            case NOT_EVALUATED -> language.say("CHƯA ĐÁNH GIÁ ĐƯỢC", "NOT EVALUATED");
        };
    }

    private String name(Severity severity) {
        return switch (severity) {
            case ERROR -> language.say("lỗi", "error");
            case WARNING -> language.say("cảnh báo", "warning");
            case INFO -> language.say("lưu ý", "info");
        };
    }

    private String name(Regime regime) {
        return switch (regime) {
            case STATE -> language.say("cơ quan nhà nước", "state");
            case PARTY -> language.say("Đảng", "Party");
            case TRADE_UNION -> language.say("Công đoàn", "trade union");
            case YOUTH_UNION -> language.say("Đoàn Thanh niên", "youth union");
            case FRONT -> language.say("Mặt trận Tổ quốc", "Fatherland Front");
            case WOMENS_UNION -> language.say("Hội Liên hiệp Phụ nữ", "women's union");
            case OTHER -> language.say("tổ chức khác", "other body");
        };
    }

    private String date(LocalDate day) {
        return language.say(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear(), day.toString());
    }
}
