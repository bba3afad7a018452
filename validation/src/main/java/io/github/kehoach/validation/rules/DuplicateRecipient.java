package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports a recipient that stands in the list twice. */
final class DuplicateRecipient implements Rule, Check<Plan> {
    private static final String VOWELS = "aeiouy";

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("duplicate-recipient", Severity.WARNING)
                .summary("Một nơi nhận được ghi hai lần", "A recipient is listed twice")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        List<Recipient> recipients = plan.recipients();
        if (recipients.isEmpty()) {
            context.notApplicable();
            return;
        }
        if (!mayRepeat(recipients)) {
            return;
        }
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            String name = Folding.key(withoutMark(recipient.name()))
                    + '\n'
                    + recipient.group().map(Folding::key).orElse("");
            String purpose = recipient.purpose().map(Folding::key).orElse("");
            // the name alone stands for any purpose, but two purposes are two reasons to list a body
            Integer before = first.get(name + '\n' + purpose);
            before = before == null ? first.get(name + (purpose.isEmpty() ? "" : "\n")) : before;
            if (before == null) {
                first.putIfAbsent(name, i);
                first.put(name + '\n' + purpose, i);
            } else {
                report(recipient, i, before, context);
            }
        }
    }

    /** Whether two names have the same consonants, which all ways to write a name share; a cheap look before the true one. */
    private static boolean mayRepeat(List<Recipient> recipients) {
        int[] consonants = new int[recipients.size()];
        for (int i = 0; i < consonants.length; i++) {
            String name = recipients.get(i).name();
            for (int k = 0; k < name.length(); k++) {
                int small = name.charAt(k) | 0x20;
                if (small >= 'b' && small <= 'z' && VOWELS.indexOf(small) < 0) {
                    consonants[i] = 31 * consonants[i] + small;
                }
            }
        }
        Arrays.sort(consonants);
        for (int i = 1; i < consonants.length; i++) {
            if (consonants[i] == consonants[i - 1]) {
                return true;
            }
        }
        return false;
    }

    /** The name without a closing mark stored with it, which is another fault. */
    private static String withoutMark(String name) {
        int end = name.length();
        while (end > 0 && ";,. ".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private static void report(Recipient recipient, int index, int before, RuleContext context) {
        context.report(
                        "Nơi nhận “%s” đã ghi ở dòng thứ %s".formatted(recipient.name(), before + 1),
                        "The recipient %s stands in line %s already".formatted(recipient.name(), before + 1))
                .at(context.at().member("recipients").index(index))
                .found(recipient.name());
    }
}
