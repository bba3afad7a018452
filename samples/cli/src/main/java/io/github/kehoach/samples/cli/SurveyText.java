package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.report.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A survey as tables for people. */
final class SurveyText {
    private static final String NONE = "–";
    private static final int LOST_SHOWN = 20;
    private static final int LONGEST_VALUE = 80;

    private final Language language;
    private final SurveySum sum;
    private final StringBuilder text = new StringBuilder();

    private SurveyText(Language language, SurveySum sum) {
        this.language = language;
        this.sum = sum;
    }

    static String of(Language language, SurveySum sum, Survey survey, Optional<Comparison> comparison) {
        SurveyText text = new SurveyText(language, sum);
        text.plans();
        text.notes();
        text.faults(survey.faults());
        text.sum();
        comparison.ifPresent(text::comparison);
        return text.text.toString();
    }

    private void plans() {
        AlignedTable table = new AlignedTable();
        List<String> head = new ArrayList<>(List.of(language.say("kế hoạch", "plan")));
        for (SurveyPart part : SurveyPart.values()) {
            head.add(name(part));
        }
        head.addAll(
                language == Language.VI
                        ? List.of("giữ %", "chuyển", "bỏ", "mất", "lỗi", "cảnh báo", "lưu ý")
                        : List.of("kept %", "moved", "left out", "lost", "errors", "warnings", "infos"));
        if (!sum.ratios().isEmpty()) {
            head.add("× JSON");
        }
        table.row(head);
        sum.plans().forEach(plan -> table.row(row(plan)));
        text.append(table);
    }

    private List<String> row(SurveyedPlan plan) {
        List<String> row = new ArrayList<>(List.of(plan.source()));
        for (SurveyPart part : SurveyPart.values()) {
            row.add(cell(plan, part));
        }
        if (plan.letters().isPresent()) {
            KeptLetters letters = plan.letters().get();
            row.add(share(letters.kept(), letters.owed()));
            row.add(String.valueOf(letters.moved()));
            row.add(String.valueOf(letters.leftOut()));
            row.add(String.valueOf(letters.lostLetters()));
        } else {
            row.addAll(List.of(NONE, NONE, NONE, NONE));
        }
        for (Severity severity : Severity.values()) {
            row.add(String.valueOf(plan.findings().get(severity)));
        }
        if (!sum.ratios().isEmpty()) {
            Double ratio = sum.ratios().get(plan.source());
            row.add(ratio == null ? NONE : figure(ratio));
        }
        return row;
    }

    private String cell(SurveyedPlan plan, SurveyPart part) {
        List<String> found = plan.found(part);
        if (found.isEmpty()) {
            return NONE;
        }
        return switch (part) {
            case NUMBER, DATE, SIGNER -> String.join("; ", found);
            case PLACE, SUBJECT, ARCHIVE -> language.say("có", "yes");
            case SECTION -> found.size() + ": " + String.join(" ", plan.labels());
            default -> String.valueOf(found.size());
        };
    }

    private void notes() {
        for (SurveyedPlan plan : sum.plans()) {
            plan.notes().forEach(note -> {
                String at = note.range()
                        .map(range -> range.start())
                        .map(Position::toString)
                        .map(place -> ":" + place)
                        .orElse("");
                text.append('\n').append(plan.source()).append(at).append(": ").append(note.code());
                text.append(": ").append(language.say(note.message()));
            });
            List<String> lost = plan.letters().map(KeptLetters::lost).orElse(List.of());
            if (!lost.isEmpty()) {
                text.append('\n').append(plan.source()).append(": ").append(language.say("mất: ", "lost: "));
                text.append(String.join(" ", lost.subList(0, Math.min(lost.size(), LOST_SHOWN))));
                text.append(lost.size() > LOST_SHOWN ? " … (" + lost.size() + ")" : "");
            }
        }
        text.append('\n');
    }

    private void faults(Map<String, Throwable> faults) {
        faults.forEach((plan, fault) -> text.append(plan)
                .append(": ")
                .append(language.say("chương trình gặp lỗi: ", "fault of the program: "))
                .append(fault)
                .append('\n'));
    }

    private void sum() {
        text.append('\n')
                .append(language.say("Số kế hoạch: ", "Plans: "))
                .append(sum.count())
                .append("\n\n");
        AlignedTable table = new AlignedTable()
                .row(
                        language == Language.VI
                                ? List.of("phần", "kế hoạch có", "%", "số lượng")
                                : List.of("part", "plans with it", "%", "number"));
        for (SurveyPart part : SurveyPart.values()) {
            table.row(List.of(
                    name(part),
                    String.valueOf(sum.with(part)),
                    share(sum.with(part), sum.count()),
                    String.valueOf(sum.parts(part))));
        }
        text.append(table).append('\n');
        KeptLetters letters = sum.letters();
        line(
                language.say(
                        "Chữ và số không bị bỏ ra, giữ đúng thứ tự: ",
                        "Letters and digits not left out, kept in order: "),
                share(letters.kept(), letters.owed()) + " %");
        line(language.say("  chuyển chỗ: ", "  moved: "), share(letters.moved(), letters.owed()) + " %");
        line(
                language.say("  bỏ ra và có nêu: ", "  left out with a finding: "),
                share(letters.leftOut(), letters.total()) + " %");
        line(language.say("  mất: ", "  lost: "), share(letters.lostLetters(), letters.owed()) + " %");
        line(
                language.say("Lỗi, cảnh báo, lưu ý: ", "Errors, warnings, infos: "),
                sum.findings(Severity.ERROR) + ", " + sum.findings(Severity.WARNING) + ", "
                        + sum.findings(Severity.INFO));
        if (!sum.ratios().isEmpty()) {
            line(
                    language.say(
                            "Thời gian đọc văn bản so với đọc JSON, trung vị và lâu nhất: ",
                            "Time to read a text beside its JSON, median and worst: "),
                    figure(sum.medianRatio()) + ", " + figure(sum.worstRatio()));
        }
    }

    private void comparison(Comparison comparison) {
        text.append('\n')
                .append(language.say("So với điều đã biết (số kế hoạch: ", "Compared with what is known (plans: "))
                .append(comparison.plans())
                .append("):\n\n");
        AlignedTable table = new AlignedTable()
                .row(
                        language == Language.VI
                                ? List.of("phần", "cần có", "tìm thấy", "đúng", "chính xác", "đầy đủ", "F1")
                                : List.of("part", "expected", "found", "right", "precision", "recall", "F1"));
        comparison
                .scores()
                .forEach((part, score) -> table.row(List.of(
                        name(part),
                        String.valueOf(score.expected()),
                        String.valueOf(score.found()),
                        String.valueOf(score.right()),
                        figure(score.precision()),
                        figure(score.recall()),
                        figure(score.f1()))));
        text.append(table).append('\n');
        comparison
                .differences()
                .forEach(difference -> line(
                        difference.source() + ": " + name(difference.part()) + ": ",
                        (difference.missing()
                                        ? language.say("thiếu: ", "missing: ")
                                        : language.say("thừa: ", "extra: "))
                                + start(difference.value())));
    }

    /** A long text by its first words. */
    private static String start(String value) {
        int end = value.length() > LONGEST_VALUE ? value.lastIndexOf(' ', LONGEST_VALUE) : value.length();
        return end < value.length() ? value.substring(0, Math.max(end, 0)) + " …" : value;
    }

    private void line(String head, String rest) {
        text.append(head).append(rest).append('\n');
    }

    private String name(SurveyPart part) {
        return language.say(part.vietnamese(), part.code());
    }

    private String share(int part, int whole) {
        return whole == 0 ? NONE : point(String.format(Locale.ROOT, "%.1f", 100.0 * part / whole));
    }

    private String figure(double value) {
        return point(String.format(Locale.ROOT, "%.2f", value));
    }

    /** Vietnamese writes a comma before the decimals. */
    private String point(String figure) {
        return language.say(figure.replace('.', ','), figure);
    }
}
