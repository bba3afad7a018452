package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;
import java.util.Optional;

/** Reports letterhead, enactment and signature that cannot be of one body. Of joint plans it says nothing. */
final class IssuerDisagreement implements Rule, Check<Plan> {
    /** A body, and where it is named. */
    private record Named(BodyName body, String written, Location at, Optional<Span> span, String vi, String en) {}

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("issuer-disagreement", Severity.WARNING)
                .summary(
                        "Phần đầu, câu ban hành và chỗ ký nêu các cơ quan khác nhau",
                        "Letterhead, enactment and signature name different bodies")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        if (plan.issuers().size() > 1 || plan.signatures().size() > 1) {
            context.notApplicable();
            return;
        }
        Optional<Named> letterhead = letterhead(plan);
        // a sentence that names the body of the letterhead as well speaks of both
        Optional<Named> enactment = enactment(context)
                .filter(body -> letterhead.isEmpty()
                        || !disagree(body, letterhead.get())
                        || !Folding.key(plan.enactment().orElse("")).contains(Folding.key(letterhead.get().written)));
        Optional<Named> signature = signature(plan);
        List<Named> named = List.of(letterhead, enactment, signature).stream()
                .flatMap(Optional::stream)
                .toList();
        if (named.size() < 2) {
            context.notApplicable();
            return;
        }
        Named first = named.get(0);
        Named second = named.get(1);
        if (named.size() == 2) {
            compare(second, first, context);
        } else if (disagree(first, second) && disagree(first, named.get(2)) && !disagree(second, named.get(2))) {
            compare(first, second, context);
        } else {
            compare(second, first, context);
            compare(named.get(2), first, context);
        }
    }

    private static boolean disagree(Named one, Named other) {
        return one.body.contradicts(other.body);
    }

    private static void compare(Named one, Named other, RuleContext context) {
        if (disagree(one, other)) {
            FindingDraft draft = context.report(
                            "%s ghi %s nhưng %s ghi %s"
                                    .formatted(capital(one.vi), one.written, other.vi, other.written),
                            "The %s names %s, the %s %s".formatted(one.en, one.written, other.en, other.written))
                    .at(one.at)
                    .expected(other.written)
                    .found(one.written);
            one.span.ifPresent(draft::span);
        }
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Optional<Named> letterhead(Plan plan) {
        Location at = Location.ROOT.member("issuers").index(0).member("name");
        return plan.issuers().stream()
                .findFirst()
                .flatMap(Issuer::name)
                .flatMap(name -> named(name, at, Optional.empty(), "phần đầu", "letterhead"));
    }

    private static Optional<Named> enactment(RuleContext context) {
        Location at = Location.ROOT.member("enactment");
        return context.facts()
                .get(Enactor.OF_PLAN)
                .flatMap(body -> named(body.name(), at, Optional.of(body.span()), "câu ban hành", "enactment"));
    }

    private static Optional<Named> signature(Plan plan) {
        for (Signature signature : plan.signatures()) {
            for (int i = 0; i < signature.capacity().size(); i++) {
                String line = signature.capacity().get(i).strip();
                if (line.startsWith("TM") || line.startsWith("T/M")) {
                    Location at = Location.ROOT
                            .member("signatures")
                            .index(0)
                            .member("capacity")
                            .index(i);
                    return named(line, at, Optional.empty(), "chỗ ký", "signature");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Named> named(String written, Location at, Optional<Span> span, String vi, String en) {
        return BodyName.of(written).map(body -> new Named(body, written, at, span, vi, en));
    }
}
