package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.Provision;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports numbers of sections that are closed by a sign the regime does not use: once for those of a list. */
final class ForeignSectionLabel implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("foreign-section-label", Severity.WARNING)
                .partySeverity(Severity.INFO)
                .summary(
                        "Số thứ tự của mục, khoản viết không đúng kiểu quy định",
                        "The number of a section is closed by another sign than prescribed")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục V, khoản 6, điểm b", "Điều 11"))
                .restsOn(Provision.of(Laws.CUSTOM.source(), Regime.PARTY))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        boolean reported = false;
        for (Placed<Section> section : FirstLevel.of(context.facts()).sections()) {
            Label label = section.part().label().orElse(null);
            if (label == null) {
                continue;
            }
            if (!reported && isForeign(label, context.regime())) {
                report(label, section.at(), context);
                reported = true;
            }
            if (label.style() == LabelStyle.ROMAN) {
                checkUnder(section, context);
            }
        }
    }

    private static void checkUnder(Placed<Section> section, RuleContext context) {
        Location list = section.at().member("content");
        for (int i = 0; i < section.part().content().size(); i++) {
            Block block = section.part().content().get(i);
            Label label = block.label().orElse(null);
            if (label != null && label.style() == LabelStyle.ARABIC && isForeign(label, context.regime())) {
                report(label, list.index(i), context);
                return;
            }
        }
    }

    private static boolean isForeign(Label label, Regime regime) {
        boolean roman = label.style() == LabelStyle.ROMAN;
        if (!roman && label.style() != LabelStyle.ARABIC
                || label.word().isPresent()
                || label.written().startsWith("(")) {
            return false;
        }
        String sign = label.delimiter();
        if (regime == Regime.PARTY) {
            return sign.startsWith("/") || roman && sign.startsWith(")");
        }
        return !sign.isEmpty() && !sign.equals(".");
    }

    private static void report(Label label, Location at, RuleContext context) {
        boolean dash = context.regime() == Regime.PARTY && label.style() == LabelStyle.ROMAN;
        String expected = Numbering.bare(label) + (dash ? "-" : ".");
        context.report(
                        "Phải viết %s thay cho %s ở số thứ tự của mục".formatted(expected, label),
                        "%s should replace %s as the number of a section".formatted(expected, label))
                .at(at.member("label"))
                .expected(expected)
                .found(label.written());
    }
}
