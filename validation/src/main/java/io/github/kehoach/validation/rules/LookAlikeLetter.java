package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.LookAlike;
import io.github.kehoach.core.language.LookAlikes;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.ArrayList;
import java.util.List;

/** Reports letters that look like Vietnamese ones and are others, such as the Icelandic eth for Đ. */
final class LookAlikeLetter implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("look-alike-letter", Severity.ERROR)
                .summary(
                        "Chữ cái trông giống chữ tiếng Việt nhưng là ký tự khác",
                        "A letter looks like a Vietnamese one and is another")
                .restsOn(Laws.UNICODE)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        TextFaults faults = new TextFaults();
        for (Wording wording : context.facts().texts(Trait.LOOK_ALIKE)) {
            List<LookAlike> found = LookAlikes.in(wording.text());
            if (!found.isEmpty() && !context.facts().get(LegacyTexts.FACT).holds(wording)) {
                add(wording, found, faults);
            }
        }
        faults.report(context, 5);
    }

    private static void add(Wording wording, List<LookAlike> found, TextFaults faults) {
        LookAlike first = found.get(0);
        Span span = first.span();
        String word = TextFaults.shortened(
                TextFaults.wordAt(wording.text(), span.start()).in(wording.text()));
        String code = "U+%04X".formatted((int) first.written());
        Message message = new Message(
                "Ký tự %s (%s) trong “%s” không phải chữ %s của tiếng Việt"
                        .formatted(first.written(), code, word, first.meant()),
                "The character %s (%s) in “%s” is not the Vietnamese letter %s"
                        .formatted(first.written(), code, word, first.meant()));
        List<Edit> fix = new ArrayList<>(found.size());
        for (LookAlike letter : found) {
            fix.add(new Edit(wording.at(), letter.span(), String.valueOf(letter.meant())));
        }
        faults.add(wording, span, message, String.valueOf(first.meant()), fix);
    }
}
