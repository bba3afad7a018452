package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;
import java.util.Optional;

/** Reports labels that are written unlike those of their siblings. */
final class MixedLabels implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("mixed-labels", Severity.WARNING)
                .summary("Số thứ tự cùng cấp viết không cùng một kiểu", "Labels of siblings are not of one form")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        for (List<NumberedRun> runs : Numbering.of(context).lists()) {
            for (NumberedRun run : runs) {
                if (isMixed(run)) {
                    check(run, context);
                }
            }
        }
    }

    private static void check(NumberedRun run, RuleContext context) {
        Label usual = run.usualForm();
        for (int i = 0; i < run.size(); i++) {
            if (!NumberedRun.haveOneForm(usual, run.label(i))) {
                report(run, i, usual, context);
            }
        }
    }

    private static boolean isMixed(NumberedRun run) {
        for (int i = 1; i < run.size(); i++) {
            if (!NumberedRun.haveOneForm(run.label(0), run.label(i))) {
                return true;
            }
        }
        return false;
    }

    private static void report(NumberedRun run, int i, Label usual, RuleContext context) {
        String written = run.label(i).written();
        Optional<Label> expected = run.like(usual, i);
        String like = expected.orElse(usual).written();
        context.report(
                        "Nên viết %s thay cho %s để cùng kiểu với các mục cùng cấp".formatted(like, written),
                        "%s should replace %s, to be written like the labels of its siblings".formatted(like, written))
                .at(run.at(i))
                .expected(like)
                .found(written);
    }
}
