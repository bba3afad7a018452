package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Siblings;
import io.github.kehoach.validation.Subscriptions;

/** Reports siblings whose numbers jump. */
final class SkippedNumber implements Rule {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("skipped-number", Severity.ERROR)
                .summary("Đánh số nhảy cóc", "Numbering jumps")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.siblings(SkippedNumber::check);
    }

    private static void check(Siblings siblings, RuleContext context) {
        for (Numbering.Run run : Numbering.of(siblings)) {
            for (int i = 1; i < run.size(); i++) {
                int before = run.number(i - 1);
                int number = run.number(i);
                if (number > before + 1) {
                    report(run, i, context);
                }
            }
        }
    }

    private static void report(Numbering.Run run, int i, RuleContext context) {
        Label label = run.label(i);
        String expected = run.expected(i, run.number(i - 1) + 1);
        context.report(
                        "Đánh số nhảy từ %s sang %s, thiếu %s"
                                .formatted(Numbering.bare(run.label(i - 1)), Numbering.bare(label), bare(expected)),
                        "Numbering jumps from %s to %s; %s is missing"
                                .formatted(Numbering.bare(run.label(i - 1)), Numbering.bare(label), bare(expected)))
                .at(run.at(i).member("label"))
                .expected(expected)
                .found(label.written());
    }

    private static String bare(String label) {
        return Numbering.bare(Label.of(label));
    }
}
