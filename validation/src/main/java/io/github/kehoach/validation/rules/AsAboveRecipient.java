package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;

/** Reports {@code Như trên} among the recipients: a plan is addressed to nobody above. */
final class AsAboveRecipient implements Rule, Check<Recipient> {
    private static final List<String> AS_ABOVE = List.of("như trên", "như kính gửi");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("as-above-recipient", Severity.WARNING)
                .summary("Nơi nhận ghi “Như trên” trong kế hoạch", "A recipient of a plan is given as Như trên")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 9", "Điều 14"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.recipients(this);
    }

    @Override
    public void check(Recipient recipient, RuleContext context) {
        String name = recipient.name().strip();
        if (name.isEmpty() || Character.toLowerCase(name.charAt(0)) != 'n') {
            return;
        }
        String key = Folding.key(name);
        boolean above = AS_ABOVE.stream()
                .anyMatch(words -> key.startsWith(words)
                        && (key.length() == words.length() || !Character.isLetterOrDigit(nextSign(key, words))));
        if (above) {
            context.report(
                            "Kế hoạch không có phần “Kính gửi” nên nơi nhận không ghi “%s”".formatted(recipient.name()),
                            "A plan is addressed to nobody (Kính gửi), so %s names no recipient"
                                    .formatted(recipient.name()))
                    .member("name")
                    .found(recipient.name());
        }
    }

    /** The sign after the words, a blank passed over. */
    private static char nextSign(String key, String words) {
        char next = key.charAt(words.length());
        return next == ' ' && key.length() > words.length() + 1 ? key.charAt(words.length() + 1) : next;
    }
}
