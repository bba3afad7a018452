package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.language.Composition;
import io.github.kehoach.serialization.FormLine;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.Locale;

/** Reports a line of place and date that is not written {@code Lào Cai, ngày 05 tháng 3 năm 2026}. */
final class DateLineForm implements Rule, Check<FormLine> {
    private static final String DAY = "ngày";
    private static final String MONTH = "tháng";
    private static final String YEAR = "năm";

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("date-line-form", Severity.WARNING)
                .summary(
                        "Dòng địa danh và thời gian ban hành ghi không đúng thể thức",
                        "The line of place and date is not in its form")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 4", "Điều 9"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.formLines(this);
    }

    @Override
    public void check(FormLine line, RuleContext context) {
        if (line.part() != FormPart.DATE_LINE) {
            context.notApplicable();
            return;
        }
        String written = Composition.composed(line.written()).strip();
        String small = written.toLowerCase(Locale.ROOT);
        int day = small.indexOf(DAY);
        int month = small.indexOf(MONTH, day + 1);
        int year = small.indexOf(YEAR, month + 1);
        if (month < 0 || year < 0) {
            checkShort(written, context);
            return;
        }
        if (day < 0) {
            return;
        }
        String place = written.substring(0, day).strip();
        if (!place.isEmpty() && !place.endsWith(",")) {
            context.report(
                            "Sau địa danh %s phải có dấu phẩy".formatted(withoutMark(place)),
                            "A comma has to follow the place %s".formatted(withoutMark(place)))
                    .expected(withoutMark(place) + ", " + written.substring(day))
                    .found(written);
        }
        String dayFigure = figure(written, day + DAY.length(), month);
        if (dayFigure.length() == 1) {
            FindingDraft draft = report("Ngày", "day", DAY, dayFigure, "0" + dayFigure, context);
            mend(line, day + DAY.length(), dayFigure, "0" + dayFigure, draft);
        }
        checkMonth(line, month + MONTH.length(), figure(written, month + MONTH.length(), year), context);
    }

    private static void checkMonth(FormLine line, int after, String figure, RuleContext context) {
        if (figure.equals("1") || figure.equals("2")) {
            FindingDraft draft = report("Tháng", "month", MONTH, figure, "0" + figure, context);
            mend(line, after, figure, "0" + figure, draft);
        } else if (figure.length() == 2 && figure.charAt(0) == '0' && figure.charAt(1) >= '3') {
            // a zero too many harms nobody, and whoever republishes plans adds it
            FindingDraft draft = report("Tháng", "month", MONTH, figure, figure.substring(1), context)
                    .severity(Severity.INFO);
            mend(line, after, figure, figure.substring(1), draft);
        }
    }

    /** Writes a figure over, the first after a place; not if composing the letters has moved the places. */
    private static void mend(FormLine line, int after, String figure, String right, FindingDraft draft) {
        int at = line.written().indexOf(figure, after);
        if (at >= 0 && Composition.isComposed(line.written())) {
            FormEdit.of(line, new Span(at, at + figure.length()), right).ifPresent(draft::fix);
        }
    }

    private static FindingDraft report(
            String vi, String en, String word, String figure, String right, RuleContext context) {
        return context.report(
                        "%s %s phải viết là %s".formatted(vi, figure, right),
                        "The %s %s has to be written %s".formatted(en, figure, right))
                .expected(word + " " + right)
                .found(word + " " + figure);
    }

    /** A date in figures alone, if it stands at the end of the line. */
    private static void checkShort(String written, RuleContext context) {
        int start = written.lastIndexOf(' ') + 1;
        String date = written.substring(start);
        String place = written.substring(0, start).strip();
        if (place.toLowerCase(Locale.ROOT).endsWith(DAY)) {
            place = place.substring(0, place.length() - DAY.length()).strip();
        }
        int first = separator(date, 0);
        int second = separator(date, first + 1);
        if (first < 1 || second < first + 2 || place.isEmpty()) {
            return;
        }
        int day = number(date, 0, first);
        int month = number(date, first + 1, second);
        String year = figure(date, second + 1, date.length());
        String expected = "%s, ngày %s%s tháng %s%s năm %s"
                .formatted(withoutMark(place), day < 10 ? "0" : "", day, month < 3 ? "0" : "", month, year);
        context.report(
                        "Ngày ban hành %s phải ghi đủ chữ: %s".formatted(date, expected),
                        "The date of issue %s has to be written in words: %s".formatted(date, expected))
                .expected(expected)
                .found(written);
    }

    private static int separator(String date, int from) {
        for (int i = from; i < date.length(); i++) {
            if ("/-.".indexOf(date.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int number(String text, int start, int end) {
        String figure = figure(text, start, end);
        return figure.isEmpty() || figure.length() > 2 ? 0 : Integer.parseInt(figure);
    }

    /** The only figure of a part of the line; empty if there is none yet, or more than one as in a misread scan. */
    private static String figure(String text, int start, int end) {
        String words = text.substring(start, end).strip();
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) < '0' || words.charAt(i) > '9') {
                return "";
            }
        }
        return words;
    }

    private static String withoutMark(String place) {
        int end = place.length();
        while (end > 0 && ",;.: ".indexOf(place.charAt(end - 1)) >= 0) {
            end--;
        }
        return place.substring(0, end);
    }
}
