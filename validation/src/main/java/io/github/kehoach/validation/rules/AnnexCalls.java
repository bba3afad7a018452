package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.language.AnnexMention;
import io.github.kehoach.core.language.AnnexMentions;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the body of a plan points to annexes, and which annex is meant. */
final class AnnexCalls {
    /** The calls in document order. */
    static final Fact<List<Call>> IN_BODY = Fact.of(AnnexCalls::inBody);

    private static final String WORD = "phụ lục";

    private AnnexCalls() {}

    /**
     * Words that point to an annex.
     *
     * @param mention what they say
     * @param text the text they stand in
     */
    record Call(AnnexMention mention, Wording text) {}

    private static List<Call> inBody(PlanFacts facts) {
        List<Call> calls = new ArrayList<>();
        for (Wording text : facts.texts(Trait.ATTACHED)) {
            boolean speaks = text.kind() == Wording.Kind.PROSE
                    || text.kind() == Wording.Kind.HEADING
                    || text.kind() == Wording.Kind.CELL;
            if (speaks) {
                List<AnnexMention> mentions = AnnexMentions.in(text);
                if (!mentions.isEmpty() && !Places.isInAnnex(text.owner())) {
                    mentions.forEach(mention -> calls.add(new Call(mention, text)));
                }
            }
        }
        return calls;
    }

    /** The number of an annex; empty if its label has none. */
    static OptionalInt number(Annex annex) {
        return annex.label().map(label -> Label.of(numeral(label)).ordinal()).orElse(OptionalInt.empty());
    }

    /** What stands after the word of an annex's label: {@code 01} of {@code Phụ lục số 01:}. */
    static String numeral(String label) {
        String words = label.strip();
        int end = words.length();
        while (end > 0 && ".:".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = words.lastIndexOf(' ', end);
        return start < 0 ? "" : words.substring(start + 1, end);
    }

    /** Whether an annex is called so, and not a form (biểu) or the like. */
    static boolean isCalledAnnex(Annex annex) {
        return annex.label()
                .filter(label -> Folding.key(label).startsWith(WORD))
                .isPresent();
    }

    /** Whether the title in a call is that of an annex, or part of it. */
    static boolean isTitled(AnnexMention mention, Annex annex) {
        String called = Folding.key(mention.title());
        Optional<String> title = annex.title().map(Folding::key);
        return !called.isEmpty()
                && title.filter(own -> own.contains(called) || called.contains(own))
                        .isPresent();
    }
}
