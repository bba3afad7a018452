package io.github.kehoach.core;

import java.util.List;
import java.util.Optional;

/** A part of the body of a plan. */
public sealed interface Block extends Node permits Assignment, Item, Objective, Paragraph, Section, Table {
    /**
     * The marker as written, delimiter included; {@link Label#NONE} if the document shows none before a heading, and empty if
     * a block has none or writers are to compose it.
     */
    default Optional<Label> label() {
        return Optional.empty();
    }

    /** What stands under it, in document order; empty if nothing does. */
    default List<Block> content() {
        return List.of();
    }
}
