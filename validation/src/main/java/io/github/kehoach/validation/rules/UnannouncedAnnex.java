package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.List;

/** Reports an annex to which no text of the plan points. */
final class UnannouncedAnnex implements Rule, Check<Plan> {
    /** All running text outside the annexes, folded; wanted only where no call tells of an annex. */
    private static final Fact<String> BODY = Fact.of(UnannouncedAnnex::body);

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("unannounced-annex", Severity.WARNING)
                .summary("Phần lời không nhắc đến phụ lục", "No text of the plan points to an annex")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục III, khoản 1, điểm a", ""))
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        boolean judged = false;
        for (int i = 0; i < plan.annexes().size(); i++) {
            Annex annex = plan.annexes().get(i);
            boolean named = annex.label().isPresent() || annex.title().isPresent();
            if (named && !annex.content().isEmpty()) {
                judged = true;
                if (!isCalled(annex, i + 1, context) && !isNamed(annex, context)) {
                    String name = annex.label().or(annex::title).orElse("");
                    context.report(
                                    "Phần lời của Kế hoạch không nhắc đến phụ lục “%s”".formatted(name),
                                    "No text of the plan points to the annex “%s”".formatted(name))
                            .at(Location.ROOT.member("annexes").index(i));
                }
            }
        }
        if (!judged) {
            context.notApplicable();
        }
    }

    private static boolean isCalled(Annex annex, int place, RuleContext context) {
        boolean numbered = AnnexCalls.number(annex).isPresent();
        int number = AnnexCalls.number(annex).orElse(place);
        for (AnnexCalls.Call call : context.facts().get(AnnexCalls.IN_BODY)) {
            List<Integer> numbers = call.mention().numbers();
            boolean any =
                    numbers.isEmpty() && (!numbered || call.mention().title().isEmpty());
            if (any || numbers.contains(number) || AnnexCalls.isTitled(call.mention(), annex)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text names it by its label or title: {@code theo Lịch trực cháy rừng}. */
    private static boolean isNamed(Annex annex, RuleContext context) {
        String body = context.facts().get(BODY);
        return annex.title().map(Folding::key).filter(body::contains).isPresent()
                || annex.label()
                        .map(UnannouncedAnnex::bare)
                        .filter(body::contains)
                        .isPresent();
    }

    private static String bare(String label) {
        String key = Folding.key(label);
        int end = key.length();
        while (end > 0 && ".:".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        // with a blank, so that "phụ lục i" is not found in "phụ lục ii"
        return key.substring(0, end) + ' ';
    }

    private static String body(PlanFacts facts) {
        StringBuilder body = new StringBuilder();
        for (Wording text : facts.texts()) {
            if (text.kind().isRunning() && text.kind() != Wording.Kind.SUBJECT && !Places.isInAnnex(text.owner())) {
                body.append(text.text()).append(' ');
            }
        }
        String key = Folding.key(body.toString());
        return (key + ' ')
                .replace(", ", " ")
                .replace("; ", " ")
                .replace(". ", " ")
                .replace(") ", " ");
    }
}
