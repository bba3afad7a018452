package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports an annex that the text announces and that is not there. */
final class MissingAnnex implements Rule {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-annex", Severity.WARNING)
                .summary("Phụ lục được nhắc đến nhưng không có", "An annex is announced and not there")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục III, khoản 1, điểm a", ""))
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.annexes(MissingAnnex::check);
        to.plan(MissingAnnex::check);
    }

    private static void check(Annex annex, RuleContext context) {
        if (annex.content().isEmpty()) {
            String name = annex.title().or(annex::label).orElse("");
            context.report(
                    name.isEmpty()
                            ? "Phụ lục không có nội dung"
                            : "Có nhắc đến “%s” kèm theo nhưng không có".formatted(name),
                    name.isEmpty()
                            ? "The annex is empty"
                            : "“%s” is announced as attached and not there".formatted(name));
        }
    }

    private static void check(Plan plan, RuleContext context) {
        List<AnnexCalls.Call> calls = context.facts().get(AnnexCalls.IN_BODY);
        if (calls.isEmpty()) {
            context.notApplicable();
            return;
        }
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < plan.annexes().size(); i++) {
            numbers.add(AnnexCalls.number(plan.annexes().get(i)).orElse(i + 1));
        }
        List<AnnexCalls.Call> titled = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (AnnexCalls.Call call : calls) {
            if (call.mention().attached()) {
                List<Integer> missing =
                        call.mention().numbers().stream().filter(numbers::add).toList();
                boolean unnumbered = call.mention().numbers().isEmpty();
                if (!missing.isEmpty()) {
                    report(call, context);
                } else if (unnumbered && titles.add(Folding.key(call.mention().title()))) {
                    titled.add(call);
                }
            }
        }
        reportUntitled(plan, titled, context);
    }

    /** Reports the calls by title for which no annex is left; without a title they mean any annex. */
    private static void reportUntitled(Plan plan, List<AnnexCalls.Call> calls, RuleContext context) {
        List<Annex> left = new ArrayList<>(plan.annexes());
        List<AnnexCalls.Call> open = new ArrayList<>();
        for (AnnexCalls.Call call : calls) {
            boolean any = call.mention().title().isEmpty() && !plan.annexes().isEmpty();
            if (!any && !left.removeIf(annex -> AnnexCalls.isTitled(call.mention(), annex))) {
                open.add(call);
            }
        }
        for (int i = left.size(); i < open.size(); i++) {
            report(open.get(i), context);
        }
    }

    private static void report(AnnexCalls.Call call, RuleContext context) {
        Span span = call.mention().span();
        String words = call.text().text().substring(span.start(), span.end());
        context.report(
                        "Có nhắc đến “%s” nhưng Kế hoạch không có phụ lục này".formatted(words),
                        "“%s” announces an annex that is not there".formatted(words))
                .at(call.text().at())
                .span(span)
                .found(words);
    }
}
