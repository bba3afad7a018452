package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Signature;
import java.util.List;
import java.util.Optional;

/** Writes recipients, archive line and signatures. */
final class ClosingWriter {
    private ClosingWriter() {}

    static void write(Plan plan, Regime regime, StringBuilder text) {
        boolean party = regime == Regime.PARTY;
        if (!plan.recipients().isEmpty() || plan.archive().isPresent()) {
            text.append("Nơi nhận:\n");
            recipients(plan.recipients(), party ? "," : ";", plan.archive().isEmpty(), text);
            plan.archive()
                    .ifPresent(archive -> text.append(line(archive, party)).append('\n'));
            text.append('\n');
        }
        plan.signatures().forEach(signature -> signature(signature, text));
    }

    private static void recipients(List<Recipient> recipients, String mark, boolean last, StringBuilder text) {
        Optional<String> group = Optional.empty();
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            if (recipient.group().isPresent() && !recipient.group().equals(group)) {
                text.append(recipient.group().get()).append(":\n");
            }
            group = recipient.group();
            text.append("- ").append(recipient.name());
            recipient
                    .purpose()
                    .ifPresent(purpose -> text.append(" (").append(purpose).append(')'));
            text.append(last && i == recipients.size() - 1 ? "." : mark).append('\n');
        }
    }

    private static String line(Archive archive, boolean party) {
        if (archive.entries().isEmpty()) {
            return "- Lưu.";
        }
        return (party ? "- Lưu " : "- Lưu: ") + String.join(", ", archive.entries()) + ".";
    }

    private static void signature(Signature signature, StringBuilder text) {
        signature.capacity().forEach(line -> text.append(line).append('\n'));
        signature.position().ifPresent(position -> text.append(position).append('\n'));
        signature.name().ifPresent(name -> text.append('\n').append(name).append('\n'));
        text.append('\n');
    }
}
