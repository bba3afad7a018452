package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Notation;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reports a number and symbol that is written in no known way, or with blanks or long dashes in it. */
final class MalformedNumber implements Rule, Check<Plan> {
    private static final LocalDate YOUTH_GUIDE = LocalDate.of(2013, 10, 29);
    private static final String SIGNS = "/-\u2010\u2011\u2012\u2013\u2014\u2212";

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("malformed-number", Severity.ERROR)
                .summary(
                        "Số, ký hiệu viết không đúng dạng hoặc có dấu cách bên trong",
                        "The number and symbol is in no known notation, or has blanks in it")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 3", "Điều 8"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        NumberForm form = context.facts().get(NumberForm.OF_PLAN);
        String written = form.written();
        boolean oldYouth = context.regime() == Regime.YOUTH_UNION && !context.isSince(YOUTH_GUIDE);
        if (written.isBlank() || context.facts().hasBlankNumber() || oldYouth) {
            context.notApplicable();
            return;
        }
        if (form.notation().isPresent() && !hasYearOfItsOwn(form, context.regime())) {
            return;
        }
        List<Edit> edits = edits(written, context.at().member("number"));
        String tidy = apply(edits, written);
        if (!edits.isEmpty() && NumberForm.of(tidy).notation().isPresent()) {
            reportSigns(written, tidy, edits, context);
        } else {
            reportForm(form, context);
        }
    }

    /** A Party number takes no year; in the others a rule of its own says so. */
    private static boolean hasYearOfItsOwn(NumberForm form, Regime regime) {
        return regime == Regime.PARTY
                && form.year().filter(year -> year.end() < form.type().end()).isPresent();
    }

    private static void reportSigns(String written, String tidy, List<Edit> edits, RuleContext context) {
        FindingDraft draft = context.report(
                        "Số, ký hiệu %s phải viết liền, dùng dấu gạch nối ngắn: %s".formatted(written.strip(), tidy),
                        "The number %s is to be written without blanks and with short hyphens, %s"
                                .formatted(written.strip(), tidy))
                .member("number")
                .expected(tidy)
                .found(written);
        edits.forEach(draft::fix);
    }

    private static void reportForm(NumberForm form, RuleContext context) {
        boolean party = context.regime() == Regime.PARTY || context.regime() == Regime.YOUTH_UNION;
        String model = party ? "31-KH/TU" : "15/KH-UBND";
        FindingDraft draft = context.report(
                        "Số, ký hiệu %s không đúng dạng như %s".formatted(form.written(), model),
                        "The number %s does not have the form of %s".formatted(form.written(), model))
                .member("number")
                .found(form.written());
        form.in(party ? Notation.PARTY : Notation.STATE)
                .filter(expected -> NumberForm.of(expected).type().in(expected).startsWith("KH"))
                .ifPresent(draft::expected);
    }

    /** The changes that leave out blanks at the ends and beside the signs, and make every dash a hyphen. */
    private static List<Edit> edits(String written, Location at) {
        List<Edit> edits = new ArrayList<>(0);
        for (int start = 0; start < written.length(); start++) {
            char c = written.charAt(start);
            if (NumberForm.isBlank(c)) {
                int end = start + 1;
                while (end < written.length() && NumberForm.isBlank(written.charAt(end))) {
                    end++;
                }
                if (start == 0 || end == written.length() || isSign(written, start - 1) || isSign(written, end)) {
                    edits.add(new Edit(at, new Span(start, end), ""));
                }
                start = end - 1;
            } else if (SIGNS.indexOf(c) > 1) {
                edits.add(new Edit(at, new Span(start, start + 1), "-"));
            }
        }
        return edits;
    }

    private static boolean isSign(String written, int at) {
        return SIGNS.indexOf(written.charAt(at)) >= 0;
    }

    private static String apply(List<Edit> edits, String written) {
        StringBuilder tidy = new StringBuilder(written);
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            tidy.replace(edit.span().start(), edit.span().end(), edit.replacement());
        }
        return tidy.toString();
    }
}
