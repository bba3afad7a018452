package io.github.kehoach.core;

import io.github.kehoach.core.finding.Location;

/** Gets every part of a plan with its place; all methods do nothing unless overridden. See {@link Plan#walk}. */
public interface NodeVisitor {
    /** Visits the plan itself. */
    default void plan(Plan plan, Location at) {}

    /** Visits an issuer. */
    default void issuer(Issuer issuer, Location at) {}

    /** Visits a citation, of a legal basis or of the decision that the plan is attached to. */
    default void citation(Citation citation, Location at) {}

    /** Visits a legal basis. */
    default void legalBasis(LegalBasis basis, Location at) {}

    /** Visits a section. */
    default void section(Section section, Location at) {}

    /** Visits a paragraph. */
    default void paragraph(Paragraph paragraph, Location at) {}

    /** Visits an item. */
    default void item(Item item, Location at) {}

    /** Visits an objective. */
    default void objective(Objective objective, Location at) {}

    /** Visits an assignment. */
    default void assignment(Assignment assignment, Location at) {}

    /** Visits a table. */
    default void table(Table table, Location at) {}

    /** Visits a task of an assignment. */
    default void task(Task task, Location at) {}

    /** Visits a recipient. */
    default void recipient(Recipient recipient, Location at) {}

    /** Visits a signature. */
    default void signature(Signature signature, Location at) {}

    /** Visits an annex. */
    default void annex(Annex annex, Location at) {}
}
