package io.github.kehoach.core.testing;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import net.jqwik.api.Arbitrary;

/**
 * Generated plans and parts of plans. All satisfy the plan format: required arrays have elements, extensions are named
 * {@code x-…}, the format version is the current one. Over a few hundred samples every attribute of every type is filled.
 */
public final class PlanArbitraries {
    private PlanArbitraries() {}

    /** Plans of any structure, their texts from {@link TextArbitraries#texts()}. */
    public static Arbitrary<Plan> plans() {
        return plans(TextArbitraries.texts());
    }

    /**
     * Plans of any structure.
     *
     * @param texts gives every text, label, number and name in them, for example {@link TextArbitraries#anyTexts()}
     */
    public static Arbitrary<Plan> plans(Arbitrary<String> texts) {
        return new NodeArbitraries(texts).plans();
    }

    /** Plans as an office writes them: a usual structure, proper labels and numbers, single-line texts, no extensions. */
    public static Arbitrary<Plan> typicalPlans() {
        return TypicalPlans.plans();
    }

    /**
     * Blocks of all kinds.
     *
     * @param depth how many levels of other blocks stand under one at most
     */
    public static Arbitrary<Block> blocks(int depth) {
        return parts().blocks().blocks(depth);
    }

    /** Citations; at least one attribute is there. */
    public static Arbitrary<Citation> citations() {
        return parts().citations();
    }

    /** Legal bases with words, with documents, with both or with neither. */
    public static Arbitrary<LegalBasis> legalBases() {
        return parts().legalBases();
    }

    /** Labels of all styles, proper and improper. */
    public static Arbitrary<Label> labels() {
        return SmallArbitraries.labels(TextArbitraries.texts()).map(Label::of);
    }

    /** Numbers and symbols of documents, proper and improper. */
    public static Arbitrary<DocumentNumber> documentNumbers() {
        return SmallArbitraries.numbers(TextArbitraries.texts()).map(DocumentNumber::of);
    }

    /** Days, months and years in equal parts. */
    public static Arbitrary<PartialDate> partialDates() {
        return SmallArbitraries.partialDates();
    }

    private static NodeArbitraries parts() {
        return new NodeArbitraries(TextArbitraries.texts());
    }
}
