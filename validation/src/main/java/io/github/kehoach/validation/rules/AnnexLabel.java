package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.ArrayList;
import java.util.List;

/** Reports annexes that are not numbered in Roman numerals one after the other, and the number of one that is alone. */
final class AnnexLabel implements Rule, Check<Plan> {
    private static final Label ROMAN = Label.of("I");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("annex-label", Severity.WARNING)
                .summary(
                        "Từ hai phụ lục trở lên phải đánh số La Mã liên tục; một phụ lục thì không đánh số",
                        "Two or more annexes have Roman numerals in order; a single one has no number")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục III, khoản 1, điểm a", ""))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        List<Integer> annexes = new ArrayList<>();
        for (int i = 0; i < plan.annexes().size(); i++) {
            if (isCounted(plan.annexes().get(i))) {
                annexes.add(i);
            }
        }
        if (annexes.isEmpty()) {
            context.notApplicable();
        } else if (annexes.size() == 1) {
            checkOnly(plan.annexes().get(annexes.get(0)), annexes.get(0), context);
        } else {
            checkAll(plan, annexes, context);
        }
    }

    /** Whether it is an annex by its name, or has a title alone; forms and lists (biểu, danh mục) have numbers of their own. */
    private static boolean isCounted(Annex annex) {
        return annex.label().isPresent()
                ? AnnexCalls.isCalledAnnex(annex)
                : annex.title().isPresent() && !annex.content().isEmpty();
    }

    private static void checkOnly(Annex annex, int i, RuleContext context) {
        if (AnnexCalls.number(annex).isPresent()) {
            String label = annex.label().orElse("");
            context.report(
                            "Kế hoạch chỉ có một phụ lục nên không ghi số ở “%s”".formatted(label),
                            "The plan has one annex, which takes no number as in “%s”".formatted(label))
                    .at(place(i).member("label"))
                    .expected("Phụ lục")
                    .found(label);
        }
    }

    private static void checkAll(Plan plan, List<Integer> annexes, RuleContext context) {
        int number = 1;
        for (int i : annexes) {
            Annex annex = plan.annexes().get(i);
            String expected = expected(number);
            if (annex.label().isEmpty()) {
                String title = annex.title().orElse("");
                context.report(
                                "Phụ lục “%s” không có số thứ tự".formatted(title),
                                "The annex “%s” has no number".formatted(title))
                        .at(place(i))
                        .expected(expected);
                number++;
                continue;
            }
            String label = annex.label().get();
            Label numeral = Label.of(AnnexCalls.numeral(label));
            int found = numeral.ordinal().orElse(0);
            if (numeral.style() != LabelStyle.ROMAN || found != number) {
                context.report(
                                "Phụ lục này ghi “%s”, theo thứ tự phải là “%s”".formatted(label, expected),
                                "This annex is called “%s” where “%s” comes next".formatted(label, expected))
                        .at(place(i).member("label"))
                        .expected(expected)
                        .found(label);
            }
            // a jump is told once
            number = Math.max(number, found) + 1;
        }
    }

    private static Location place(int i) {
        return Location.ROOT.member("annexes").index(i);
    }

    private static String expected(int number) {
        return "Phụ lục " + ROMAN.withOrdinal(number).map(Label::written).orElse(Integer.toString(number));
    }
}
