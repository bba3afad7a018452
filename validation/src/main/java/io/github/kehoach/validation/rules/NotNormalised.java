package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Composition;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.List;

/** Reports letters that are put together from a base and marks instead of being one character each. */
final class NotNormalised implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("not-normalised", Severity.WARNING)
                .summary(
                        "Chữ có dấu gõ bằng ký tự tổ hợp, không phải Unicode dựng sẵn (NFC)",
                        "Letters are composed of several characters; the text is not in NFC")
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
        for (Wording wording : context.facts().texts(Trait.DECOMPOSED)) {
            String composed = Composition.composed(wording.text());
            if (!composed.equals(wording.text())) {
                add(wording, composed, faults);
            }
        }
        faults.report(context, 3);
    }

    private static void add(Wording wording, String composed, TextFaults faults) {
        String text = wording.text();
        int start = 0;
        while (start < composed.length() && text.charAt(start) == composed.charAt(start)) {
            start++;
        }
        int end = text.length();
        int composedEnd = composed.length();
        while (end > start && composedEnd > start && text.charAt(end - 1) == composed.charAt(composedEnd - 1)) {
            end--;
            composedEnd--;
        }
        Span word = TextFaults.wordAt(text, start);
        String shown = TextFaults.shortened(Composition.composed(word.in(text)));
        Message message = new Message(
                "Chữ “%s” gõ bằng ký tự tổ hợp, phải là Unicode dựng sẵn (NFC)".formatted(shown),
                "The word “%s” is written with combining marks, not in NFC".formatted(shown));
        Edit edit = new Edit(wording.at(), new Span(start, end), composed.substring(start, composedEnd));
        faults.add(wording, word, message, shown, List.of(edit));
    }
}
