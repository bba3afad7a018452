package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports documents that the body is the first to cite, and by nothing but their number. */
final class ShortFirstCitation implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("short-first-citation", Severity.INFO)
                .summary(
                        "Văn bản viện dẫn lần đầu mà chỉ ghi tên loại và số",
                        "A document is cited for the first time by its type and number only")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 6", "Điều 11"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        List<Cited> all = context.facts().get(CitedDocuments.IN_TEXTS);
        if (all.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        for (Cited cited : context.facts().get(CitedDocuments.IN_BASES)) {
            known.add(cited.key());
        }
        plan.attachedTo().flatMap(Citation::number).map(Cited::numberKey).ifPresent(known::add);
        plan.number().map(Cited::numberKey).ifPresent(known::add);
        for (Cited cited : all) {
            boolean bare = cited.hasSymbol() && isBare(cited.citation()) && !cited.isLaw();
            if (bare && cited.place() == Cited.Place.BODY) {
                if (known.add(cited.key()) && !isNamedBefore(plan, cited)) {
                    cited.place(
                                    context.report(
                                            "%s được viện dẫn lần đầu, cần ghi đủ ngày ban hành, cơ quan ban hành và trích yếu"
                                                    .formatted(cited.name()),
                                            "%s is cited for the first time, so date, issuer and subject belong to it"
                                                    .formatted(cited.name())),
                                    "number")
                            .found(cited.citation().number().orElseThrow().written());
                }
            } else if (!bare) {
                known.add(cited.key());
            }
        }
    }

    private static boolean isBare(Citation citation) {
        return citation.type().isPresent()
                && citation.issued().isEmpty()
                && citation.issuer().isEmpty()
                && citation.subject().isEmpty();
    }

    /** Whether the words before the body have the number, be it inside the title of another document. */
    private static boolean isNamedBefore(Plan plan, Cited cited) {
        String number = cited.citation().number().orElseThrow().written();
        for (LegalBasis basis : plan.legalBases()) {
            boolean told = basis.text().filter(text -> text.contains(number)).isPresent()
                    || basis.documents().stream()
                            .anyMatch(document -> document.subject()
                                    .filter(title -> title.contains(number))
                                    .isPresent());
            if (told) {
                return true;
            }
        }
        return plan.enactment().filter(text -> text.contains(number)).isPresent()
                || plan.subject().filter(text -> text.contains(number)).isPresent();
    }
}
