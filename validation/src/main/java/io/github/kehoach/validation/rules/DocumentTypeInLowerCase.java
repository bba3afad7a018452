package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.CitationMention;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.Locale;
import java.util.Optional;

/** Reports the type of one certain document in lower case: {@code kế hoạch số 12/KH-UBND}, {@code kế hoạch này}. */
final class DocumentTypeInLowerCase implements Rule, Check<Plan> {
    private static final String PLAN = "kế hoạch";
    private static final String THIS_PLAN = PLAN + " này";

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("document-type-in-lower-case", Severity.WARNING)
                .summary(
                        "Tên loại của một văn bản cụ thể không viết hoa",
                        "The type of one certain document stands in lower case")
                .restsOn(Laws.decree30("Phụ lục II, Mục V, khoản 6"), Laws.circular01("Phụ lục VI, Mục V, khoản 5"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        TextFaults faults = new TextFaults();
        for (Wording wording : context.facts().texts()) {
            boolean possible = wording.has(Trait.THIS_PLAN) || wording.has(Trait.SYMBOL);
            if (possible && wording.kind().isRunning() && wording.kind() != Wording.Kind.SUBJECT) {
                span(wording).ifPresent(span -> add(wording, span, faults));
            }
        }
        faults.report(context, 3);
    }

    private static Optional<Span> span(Wording wording) {
        int self = wording.has(Trait.THIS_PLAN) ? self(wording.text()) : -1;
        if (wording.mayCiteInSmallLetters()) {
            for (CitationMention mention : wording.citations()) {
                int at = mention.span().start();
                if (isSmallType(wording.text(), mention)) {
                    boolean first = self < 0 || at < self;
                    int length = mention.citation().type().orElse("").length();
                    return Optional.of(first ? new Span(at, at + length) : typeSpan(self));
                }
            }
        }
        return self < 0 ? Optional.empty() : Optional.of(typeSpan(self));
    }

    private static Span typeSpan(int at) {
        return new Span(at, at + PLAN.length());
    }

    /** Whether a single document is named by its type in small letters and its number and symbol. */
    private static boolean isSmallType(String text, CitationMention mention) {
        int at = mention.span().start();
        boolean numbered =
                mention.citation().number().flatMap(number -> number.symbol()).isPresent();
        String type = mention.citation().type().orElse("");
        return numbered
                && !type.isEmpty()
                && text.startsWith(type, at)
                && Character.isLowerCase(type.charAt(0))
                // "văn bản" is no type, and several documents are no certain one
                && !type.equals("văn bản")
                && !endsWith(text, at, "các ")
                && !endsWith(text, at, "những ");
    }

    private static boolean endsWith(String text, int end, String words) {
        return Folding.standsAt(text, end - words.length(), words);
    }

    /** Where the plan names itself in small letters; -1 if another plan spoken of before may be meant. */
    private static int self(String text) {
        int at = text.indexOf(THIS_PLAN);
        int end = at + THIS_PLAN.length();
        boolean word = end == text.length() || at >= 0 && !Character.isLetter(text.charAt(end));
        return at >= 0 && word && text.indexOf(PLAN) == at ? at : -1;
    }

    private static void add(Wording wording, Span span, TextFaults faults) {
        String type = span.in(wording.text());
        String expected = type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
        String words = withNumber(wording.text(), span);
        Message message = new Message(
                "Trong “%s” phải viết hoa “%s”".formatted(TextFaults.shortened(words), expected),
                "In “%s” the type has to be written “%s”".formatted(TextFaults.shortened(words), expected));
        faults.add(wording, span, message, expected);
    }

    /** The type with {@code này} or the number after it. */
    private static String withNumber(String text, Span type) {
        int next = text.indexOf(' ', type.end()) + 1;
        Span word = TextFaults.wordAt(text, next);
        int end = word.in(text).equals("số") && word.end() < text.length()
                ? TextFaults.wordAt(text, word.end() + 1).end()
                : word.end();
        while (end > type.end() && ",.;:)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(type.start(), end);
    }
}
