package io.github.kehoach.core;

import io.github.kehoach.core.finding.Location;

/**
 * Gets every part of a plan with its place. A method that is not overridden passes its part on to {@link #node}, which does
 * nothing unless overridden. See {@link Plan#walk}.
 */
public interface NodeVisitor {
    /** Visits any part whose own method is not overridden. */
    default void node(Node part, Location at) {}

    /** Visits the plan itself. */
    default void plan(Plan plan, Location at) {
        node(plan, at);
    }

    /** Visits an issuer. */
    default void issuer(Issuer issuer, Location at) {
        node(issuer, at);
    }

    /** Visits a citation, of a legal basis or of the decision that the plan is attached to. */
    default void citation(Citation citation, Location at) {
        node(citation, at);
    }

    /** Visits a legal basis. */
    default void legalBasis(LegalBasis basis, Location at) {
        node(basis, at);
    }

    /** Visits a section. */
    default void section(Section section, Location at) {
        node(section, at);
    }

    /** Visits a paragraph. */
    default void paragraph(Paragraph paragraph, Location at) {
        node(paragraph, at);
    }

    /** Visits an item. */
    default void item(Item item, Location at) {
        node(item, at);
    }

    /** Visits an objective. */
    default void objective(Objective objective, Location at) {
        node(objective, at);
    }

    /** Visits an assignment. */
    default void assignment(Assignment assignment, Location at) {
        node(assignment, at);
    }

    /** Visits a table. */
    default void table(Table table, Location at) {
        node(table, at);
    }

    /** Visits a task of an assignment. */
    default void task(Task task, Location at) {
        node(task, at);
    }

    /** Visits a recipient. */
    default void recipient(Recipient recipient, Location at) {
        node(recipient, at);
    }

    /** Visits a signature. */
    default void signature(Signature signature, Location at) {
        node(signature, at);
    }

    /** Visits an annex. */
    default void annex(Annex annex, Location at) {
        node(annex, at);
    }
}
