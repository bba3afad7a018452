package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Severity;
import java.util.function.Consumer;

/** Rules made for tests. */
final class TestRules {
    private TestRules() {}

    static Rule rule(String id, Consumer<Subscriptions> subscription) {
        return rule(info(id), subscription);
    }

    static Rule rule(RuleInfo info, Consumer<Subscriptions> subscription) {
        return new Rule() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public void subscribe(Subscriptions to) {
                subscription.accept(to);
            }
        };
    }

    static RuleInfo info(String id, Provision... provisions) {
        return RuleInfo.builder(id, Severity.ERROR)
                .summary("Một câu", "A sentence")
                .restsOn(provisions)
                .build();
    }

    static PlanValidator validator(Rule... rules) {
        return PlanValidator.builder().rules(RuleSet.empty().with(rules)).build();
    }
}
