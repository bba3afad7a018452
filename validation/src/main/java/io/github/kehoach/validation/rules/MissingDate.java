package io.github.kehoach.validation.rules;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.serialization.FormLine;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a plan without date of issue, or with a blank in it. */
final class MissingDate implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-date", Severity.ERROR)
                .summary("Kế hoạch không có ngày ban hành", "The plan has no date of issue")
                .restsOn(Laws.stateForm("Điều 8, khoản 2; Phụ lục I, Phần I, Mục II, khoản 4", "Điều 9"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        if (plan.issued().isPresent()) {
            checkDay(plan.issued().get(), context);
        } else if (plan.attachedTo().isPresent()
                || context.facts().form().stream().anyMatch(MissingDate::tellsADay)) {
            // it is dated by the decision that it is issued with, or it has a date that does not exist
            context.notApplicable();
        } else {
            context.report("Kế hoạch không có ngày, tháng, năm ban hành", "The plan has no date of issue")
                    .severity(context.facts().isDraft() ? Severity.INFO : Severity.ERROR);
        }
    }

    private static void checkDay(PartialDate issued, RuleContext context) {
        if (issued.day().isEmpty()) {
            context.report(
                            "Ngày ban hành còn để trống, mới có %s".formatted(vietnamese(issued)),
                            "The date of issue is still blank but for %s".formatted(issued))
                    .member("issued")
                    .severity(Severity.INFO)
                    .found(issued.toString());
        }
    }

    private static String vietnamese(PartialDate issued) {
        String year = "năm " + issued.year();
        return issued.month().isPresent() ? "tháng " + issued.month().getAsInt() + " " + year : year;
    }

    /** Whether a date line has a figure for the day, {@code ngày 31 tháng 6 năm 2026}. */
    private static boolean tellsADay(FormLine line) {
        String written = line.written();
        int day = line.part() == FormPart.DATE_LINE ? written.indexOf("ngày") : -1;
        int month = written.indexOf("tháng");
        for (int i = Math.max(day, 0); day >= 0 && i < month; i++) {
            if (Character.isDigit(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
