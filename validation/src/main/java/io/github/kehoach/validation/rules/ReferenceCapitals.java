package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.SectionReference;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reports references whose words for the parts of a document are small or capital against the rules: since Nghị định
 * 30/2020/NĐ-CP khoản and điểm are small and the rest capital; before it all were capital.
 */
final class ReferenceCapitals implements Rule, Check<Plan> {
    private static final List<String> CAPITAL = List.of("phần", "chương", "mục", "tiểu mục", "điều");
    private static final List<String> SMALL = List.of("khoản", "điểm");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("reference-capitals", Severity.INFO)
                .summary(
                        "Viết hoa phần, chương, mục, điều, khoản, điểm khi viện dẫn không đúng quy định",
                        "The words for parts of a document are not small or capital as prescribed")
                .restsOn(Laws.decree30("Phụ lục II, Mục V, khoản 7"), Laws.circular01("Phụ lục VI, Mục V, khoản 6"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        boolean smallOnes = context.isSince(Laws.DECREE_30);
        TextFaults faults = new TextFaults();
        for (Wording wording : context.facts().texts(Trait.REFERENCE)) {
            boolean own = wording.kind().isRunning() && wording.kind() != Wording.Kind.SUBJECT;
            boolean numbered = wording.has(Trait.DIGIT) || wording.has(Trait.ROMAN);
            if (own && numbered) {
                look(wording, smallOnes, faults);
            }
        }
        faults.report(context, 1);
    }

    private static void look(Wording wording, boolean smallOnes, TextFaults faults) {
        for (SectionReference reference : wording.sectionReferences()) {
            for (SectionReference.Level level : reference.levels()) {
                Optional<Span> wrong = wrong(wording.text(), reference, level.word(), smallOnes);
                if (wrong.isPresent()) {
                    add(wording, reference, wrong.get(), faults);
                    return;
                }
            }
        }
    }

    /** Where a word of a reference stands in the wrong case; empty if it is right, or if a sentence begins with it. */
    private static Optional<Span> wrong(String text, SectionReference reference, String word, boolean smallOnes) {
        String key = word.toLowerCase(Locale.ROOT);
        boolean small = smallOnes && SMALL.contains(key);
        if (!small && !CAPITAL.contains(key) && !SMALL.contains(key)) {
            return Optional.empty();
        }
        int at = text.indexOf(word, reference.span().start());
        boolean right = Character.isLowerCase(word.charAt(0)) == small;
        if (at < 0 || right || small && opensSentence(text, at)) {
            return Optional.empty();
        }
        return Optional.of(new Span(at, at + word.length()));
    }

    private static boolean opensSentence(String text, int at) {
        int last = at - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last < 0 || !Character.isLetterOrDigit(text.charAt(last)) && text.charAt(last) != ',';
    }

    private static void add(Wording wording, SectionReference reference, Span span, TextFaults faults) {
        String word = span.in(wording.text());
        boolean small = Character.isUpperCase(word.charAt(0));
        String first = word.substring(0, 1);
        String expected = (small ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT)) + word.substring(1);
        String words = TextFaults.shortened(reference.span().in(wording.text()));
        Message message = new Message(
                "Trong “%s” phải viết “%s”".formatted(words, expected),
                "In “%s” it has to be “%s”".formatted(words, expected));
        faults.add(wording, span, message, expected);
    }
}
