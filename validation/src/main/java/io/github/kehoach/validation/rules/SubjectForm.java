package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Verbs;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.Locale;

/** Reports a subject that is written as that of a letter, ends in a full stop, is too long or starts in the wrong case. */
final class SubjectForm implements Rule, Check<Plan> {
    private static final int LONGEST = 500;
    private static final String LETTER = "v/v";

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("subject-form", Severity.WARNING)
                .summary("Trích yếu nội dung viết không đúng thể thức", "The subject is not in the right form")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 5; Phụ lục VI, Phần II", "Điều 10"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        String subject = plan.subject().orElse("");
        if (subject.isBlank()) {
            context.notApplicable();
            return;
        }
        int start = 0;
        while (NumberForm.isBlank(subject.charAt(start))) {
            start++;
        }
        if (subject.regionMatches(true, start, LETTER, 0, LETTER.length())) {
            Span span = new Span(start, start + LETTER.length());
            context.report(
                            "Trích yếu mở đầu bằng %s, cách viết của công văn".formatted(span.in(subject)),
                            "The subject starts with %s, as only letters do".formatted(span.in(subject)))
                    .member("subject")
                    .span(span)
                    .found(span.in(subject));
        } else {
            checkFirstLetter(subject, start, context);
        }
        checkEnd(subject, context);
        checkLength(subject, context);
    }

    private static void checkFirstLetter(String subject, int start, RuleContext context) {
        char first = subject.charAt(start);
        boolean party = context.regime() == Regime.PARTY;
        Span span = new Span(start, start + 1);
        if (party && Character.isUpperCase(first) && isVerb(subject, start) && !isShouted(subject)) {
            String small = span.in(subject).toLowerCase(Locale.ROOT);
            context.report(
                            "Trích yếu văn bản của Đảng thường mở đầu bằng chữ thường: %s".formatted(small),
                            "Subjects of the Party usually start with a small letter: %s".formatted(small))
                    .member("subject")
                    .severity(Severity.INFO)
                    .span(span)
                    .expected(small)
                    .found(span.in(subject));
        } else if (!party && Character.isLowerCase(first)) {
            String capital = span.in(subject).toUpperCase(Locale.ROOT);
            context.report(
                            "Trích yếu thường mở đầu bằng chữ hoa: %s".formatted(capital),
                            "Subjects usually start with a capital: %s".formatted(capital))
                    .member("subject")
                    .severity(Severity.INFO)
                    .span(span)
                    .expected(capital)
                    .found(span.in(subject));
        }
    }

    /** Anything else may be a name, which keeps its capital: {@code Đại hội đại biểu …}. */
    private static boolean isVerb(String subject, int start) {
        return Verbs.startsSentence(start == 0 ? subject : subject.substring(start));
    }

    /** Whether all is in capitals, as some print it. */
    private static boolean isShouted(String subject) {
        for (int i = 0; i < subject.length(); i++) {
            if (Character.isLowerCase(subject.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void checkEnd(String subject, RuleContext context) {
        int end = subject.length();
        while (NumberForm.isBlank(subject.charAt(end - 1))) {
            end--;
        }
        boolean stop = subject.charAt(end - 1) == '.' && !subject.startsWith("..", end - 2);
        if (stop && !subject.startsWith("v.v.", end - 4)) {
            int start = subject.startsWith("./.", end - 3) ? end - 3 : end - 1;
            Span span = new Span(start, end);
            context.report(
                            "Cuối trích yếu có dấu %s thừa".formatted(span.in(subject)),
                            "The subject ends in a needless %s".formatted(span.in(subject)))
                    .member("subject")
                    .span(span)
                    .found(span.in(subject));
        }
    }

    private static void checkLength(String subject, RuleContext context) {
        int length = subject.codePointCount(0, subject.length());
        if (length > LONGEST) {
            context.report(
                            "Trích yếu dài %s ký tự, quá %s ký tự".formatted(length, LONGEST),
                            "The subject has %s characters, more than %s".formatted(length, LONGEST))
                    .member("subject")
                    .span(new Span(subject.offsetByCodePoints(0, LONGEST), subject.length()));
        }
    }
}
