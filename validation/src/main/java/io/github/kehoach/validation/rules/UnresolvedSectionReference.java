package io.github.kehoach.validation.rules;

import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.SectionReference;
import io.github.kehoach.core.language.SectionReference.Level;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reports a reference to a part of the plan that is not there. */
final class UnresolvedSectionReference implements Rule, Check<Wording> {
    private static final List<String> OWNERS =
            List.of(" của ", " thuộc ", " trong ", " tại ", " theo ", " số ", " do ");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("unresolved-section-reference", Severity.WARNING)
                .summary(
                        "Viện dẫn đến một phần không có trong Kế hoạch",
                        "A reference names a part that is not in the plan")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.texts(Trait.REFERENCE, this);
    }

    @Override
    public void check(Wording text, RuleContext context) {
        boolean judged = false;
        if ((text.kind() == Wording.Kind.PROSE || text.kind() == Wording.Kind.CELL) && mayMeanThisPlan(text)) {
            for (SectionReference reference : text.sectionReferences()) {
                if (isToThisPlan(reference, text)) {
                    judged = true;
                    check(reference, text, context);
                }
            }
        }
        if (!judged) {
            context.notApplicable();
        }
    }

    /** Without the words for this plan only a Roman numeral tells that a main section is meant. */
    private static boolean mayMeanThisPlan(Wording text) {
        return text.has(Trait.ROMAN) || text.has(Trait.DIGIT) && text.text().contains("ế hoạch");
    }

    private static void check(SectionReference reference, Wording text, RuleContext context) {
        Outline outline = context.facts().get(Outline.OF_BODY);
        if (!outline.hasSections()) {
            return;
        }
        List<Level> outer = new ArrayList<>();
        for (Level level : outermostFirst(reference)) {
            List<String> missing = outline.missing(level, outer);
            if (!missing.isEmpty()) {
                // what is said to be within it is not there either
                report(reference, level.word() + " " + String.join(", ", missing), text, context);
                return;
            }
            outer.add(level);
        }
    }

    /** The levels in order; of two with one word, as in {@code mục 1.2 Mục II}, the one written last is the outer one. */
    private static List<Level> outermostFirst(SectionReference reference) {
        if (reference.levels().size() < 2) {
            return reference.levels();
        }
        List<Level> levels = new ArrayList<>(reference.levels());
        for (int i = 1; i < levels.size(); i++) {
            if (Folding.same(levels.get(i).word(), levels.get(i - 1).word())) {
                Collections.swap(levels, i, i - 1);
            }
        }
        return levels;
    }

    private static void report(SectionReference reference, String parts, Wording text, RuleContext context) {
        String words = words(reference, text);
        context.report(
                        "Viện dẫn “%s” nhưng không tìm thấy %s".formatted(words, parts),
                        "The reference “%s” names %s, which is not there".formatted(words, parts))
                .span(reference.span())
                .found(words);
    }

    private static String words(SectionReference reference, Wording text) {
        Span span = reference.span();
        return text.text().substring(span.start(), span.end());
    }

    /** Whether it surely points into this plan, and not into a document that the text speaks of. */
    private static boolean isToThisPlan(SectionReference reference, Wording text) {
        Level outermost = reference.levels().get(0);
        if (!reference.toThisPlan() || Folding.same(outermost.word(), "phụ lục")) {
            return false;
        }
        String words = Folding.key(words(reference, text));
        if (words.endsWith("kế hoạch này")) {
            return true;
        }
        String rest = text.text().substring(reference.span().end());
        boolean goesOn = OWNERS.stream().anyMatch(rest::startsWith)
                || rest.length() > 1 && rest.charAt(0) == ' ' && Character.isUpperCase(rest.charAt(1));
        if (goesOn || Places.isInAnnex(text.at())) {
            return false;
        }
        boolean main = outermost.numbers().stream().allMatch(number -> number.style() == LabelStyle.ROMAN);
        return words.endsWith("kế hoạch") || main && text.citations().isEmpty();
    }
}
