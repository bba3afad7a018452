package io.github.kehoach.validation;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.serialization.FormLine;

/**
 * Takes the checks of a rule, one for each kind of part it looks at. A plan is walked once for all rules; then each check
 * gets the parts of its kind in document order. A rule whose kinds do not occur in a plan is not applicable to it.
 */
public interface Subscriptions {
    /** The plan as a whole. */
    void plan(Check<Plan> check);

    /** Each issuer of the letterhead. */
    void issuers(Check<Issuer> check);

    /** Each legal basis. */
    void legalBases(Check<LegalBasis> check);

    /** Each citation given as such: those of the legal bases, and of the decision that the plan is attached to. */
    void citations(Check<Citation> check);

    /** Each section of body and annexes, at any depth. */
    void sections(Check<Section> check);

    /** Each block of body and annexes, at any depth, sections included. */
    void blocks(Check<Block> check);

    /** Each assignment, at any depth. */
    void assignments(Check<Assignment> check);

    /** Each task of an assignment. */
    void tasks(Check<Task> check);

    /** Each table. */
    void tables(Check<Table> check);

    /** Each recipient. */
    void recipients(Check<Recipient> check);

    /** Each signature. */
    void signatures(Check<Signature> check);

    /** Each annex. */
    void annexes(Check<Annex> check);

    /** Each list of blocks or tasks of which at least one has a label. */
    void siblings(Check<Siblings> check);

    /** Each text of the plan, of whatever kind. */
    void texts(Check<Wording> check);

    /**
     * Each text that has a trait. Traits are told by one cheap look at all letters; a check that needs, say, a year in a text
     * should ask for the texts that have one.
     */
    void texts(Trait trait, Check<Wording> check);

    /** Each line of the form, of a plan read from text. */
    void formLines(Check<FormLine> check);
}
