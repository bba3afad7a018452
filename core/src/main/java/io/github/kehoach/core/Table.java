package io.github.kehoach.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A table as written.
 */
@Value.Immutable
public sealed interface Table extends Block permits ImmutableTable {
    /** The title as written. */
    Optional<String> caption();

    /** The head of each column; empty if the table has no head. */
    List<String> columns();

    /** The rows from top to bottom. */
    List<TableRow> rows();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** Refuses a table without rows. */
    @Value.Check
    default void check() {
        Required.any("Table", "rows", !rows().isEmpty());
    }

    /** Returns an empty builder; a row is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Table}. */
    final class Builder extends ImmutableTable.Builder {
        Builder() {}

        /** Adds a row by the words of its cells. */
        public Builder addRow(String... cells) {
            return addRow(TableRow.of(cells));
        }
    }
}
