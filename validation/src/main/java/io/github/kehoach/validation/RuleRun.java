package io.github.kehoach.validation;

import java.util.ArrayList;
import java.util.List;

/** One run of all rules over one plan; what they find goes through a screen. */
final class RuleRun {
    private final Screen screen;
    private final RuleContext context;
    private final List<NotEvaluatedRule> notEvaluated = new ArrayList<>();
    private int passed;
    private int failed;
    private int notApplicable;
    private int suppressed;

    RuleRun(PlanFacts facts, Screen screen, FindingRoom room) {
        this.screen = screen;
        context = new RuleContext(facts, room);
    }

    void judge(List<PreparedRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            PreparedRule rule = rules.get(i);
            PreparedRule.Outcome outcome = rule.judge(context);
            switch (outcome.kind()) {
                case PASSED -> passed++;
                case FAILED -> {
                    // what a rule found past the limit of findings is not told, and yet it failed
                    if (screen.keeps(outcome.findings()) || outcome.findings().isEmpty()) {
                        failed++;
                    } else {
                        suppressed++;
                    }
                }
                case NOT_APPLICABLE -> notApplicable++;
                case NOT_EVALUATED ->
                    notEvaluated.add(new NotEvaluatedRule(rule.info().id(), outcome.cause()));
            }
        }
    }

    List<NotEvaluatedRule> notEvaluated() {
        return notEvaluated;
    }

    RuleCounts counts() {
        return new RuleCounts(passed, failed, notApplicable, notEvaluated.size(), suppressed);
    }
}
