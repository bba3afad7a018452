package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports a document that is given as a basis twice. */
final class DuplicateBasis implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("duplicate-basis", Severity.WARNING)
                .summary("Một văn bản được nêu hai lần ở phần căn cứ", "One document is given as a basis twice")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        List<Cited> all = context.facts().get(CitedDocuments.IN_BASES);
        if (all.isEmpty()) {
            context.notApplicable();
        }
        if (all.size() < 2) {
            return;
        }
        Map<String, Cited> known = new HashMap<>();
        for (Cited cited : all) {
            String key = cited.key();
            // what stands behind the first document of a basis may only explain it: "được sửa đổi bởi Nghị định số …"
            boolean own = cited.rank() == 0 || cited.citation().subject().isPresent();
            Cited first = key.isEmpty() || !own ? null : known.putIfAbsent(key, cited);
            if (first != null && isSame(first, cited)) {
                FindingDraft draft = context.report(
                                "%s đã được nêu ở căn cứ thứ %s".formatted(cited.name(), first.basis() + 1),
                                "%s is already cited in basis %s".formatted(cited.name(), first.basis() + 1))
                        .at(cited.at())
                        .found(cited.name());
                cited.span().ifPresent(draft::span);
            }
        }
    }

    private static boolean isSame(Cited first, Cited second) {
        return !Cited.contradict(first.citation().issued(), second.citation().issued())
                && !CitedIssuers.differ(
                        first.citation().issuer(), second.citation().issuer());
    }
}
