package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** One run of all rules over one plan. */
final class RuleRun {
    private final PlanFacts facts;
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotEvaluatedRule> notEvaluated = new ArrayList<>();
    private int passed;
    private int failed;
    private int notApplicable;

    RuleRun(PlanFacts facts) {
        this.facts = facts;
    }

    void judge(List<PreparedRule> rules) {
        for (PreparedRule rule : rules) {
            PreparedRule.Outcome outcome = rule.judge(facts);
            switch (outcome.kind()) {
                case PASSED -> passed++;
                case FAILED -> failed++;
                case NOT_APPLICABLE -> notApplicable++;
                case NOT_EVALUATED ->
                    notEvaluated.add(new NotEvaluatedRule(rule.info().id(), outcome.cause()));
            }
            findings.addAll(outcome.findings());
        }
    }

    List<Finding> findings() {
        return findings;
    }

    List<NotEvaluatedRule> notEvaluated() {
        return notEvaluated;
    }

    RuleCounts counts() {
        return new RuleCounts(passed, failed, notApplicable, notEvaluated.size());
    }
}
