package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One kind of fault in the texts of a plan, at most one for each text. While they are few each is told by itself; a plan that
 * is wrong throughout gets one finding at the first text, which says how many more there are and cures them all.
 */
final class TextFaults {
    private static final int LONGEST_QUOTE = 60;

    private final List<Fault> faults = new ArrayList<>(0);

    /**
     * A fault of a text.
     *
     * @param expected what should stand there; empty if nothing
     * @param fix the certain cure of all such faults in the text; empty if there is none
     */
    private record Fault(Wording wording, Span span, Message message, Optional<String> expected, List<Edit> fix) {}

    /**
     * Adds a fault with its cure.
     *
     * @param expected what should stand in place of the span; empty if nothing
     */
    void add(Wording wording, Span span, Message message, String expected, List<Edit> fix) {
        faults.add(new Fault(
                wording, span, message, Optional.of(expected).filter(words -> !words.isEmpty()), List.copyOf(fix)));
    }

    /** Adds a fault that nobody but the drafter can cure. */
    void add(Wording wording, Span span, Message message, String expected) {
        add(wording, span, message, expected, List.of());
    }

    /**
     * Reports what was added.
     *
     * @param most how many are told one by one
     */
    void report(RuleContext context, int most) {
        if (faults.size() > most) {
            Fault first = faults.get(0);
            int others = faults.size() - 1;
            FindingDraft draft = report(
                    context,
                    first,
                    new Message(
                            "%s; còn %s chỗ khác cũng vậy".formatted(first.message.vi(), others),
                            "%s; so do %s other texts".formatted(first.message.en(), others)));
            for (Fault fault : faults) {
                fault.fix.forEach(draft::fix);
            }
            return;
        }
        for (Fault fault : faults) {
            FindingDraft draft = report(context, fault, fault.message);
            fault.fix.forEach(draft::fix);
        }
    }

    private static FindingDraft report(RuleContext context, Fault fault, Message message) {
        FindingDraft draft = context.report(message.vi(), message.en())
                .at(fault.wording.at())
                .span(fault.span)
                .found(shortened(fault.span.in(fault.wording.text())));
        fault.expected.map(TextFaults::shortened).ifPresent(draft::expected);
        return draft;
    }

    /** Returns the words for a message: of long ones the beginning. */
    static String shortened(String words) {
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_QUOTE);
        return words.substring(0, end > 0 ? end : LONGEST_QUOTE).strip() + "…";
    }

    /** Returns the run of characters without blanks that holds a place of a text. */
    static Span wordAt(String text, int at) {
        int start = at;
        while (start > 0 && !isBlank(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
