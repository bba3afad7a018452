package io.github.kehoach.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Work given to named bodies (phân công nhiệm vụ).
 */
@Value.Immutable
public sealed interface Assignment extends Block permits ImmutableAssignment {
    /** The marker as written, delimiter included; empty if there is none. */
    @Override
    Optional<Label> label();

    /** The title line as written, even one that names no body. */
    Optional<String> heading();

    /** The responsible bodies (đơn vị chủ trì), one each. */
    List<String> assignees();

    /** The bodies that cooperate (đơn vị phối hợp), one each; empty if none is named. */
    List<String> partners();

    /** What they have to do, in document order. */
    List<Task> tasks();

    /** What stands under it and is no task. */
    @Override
    List<Block> content();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** Refuses an assignment to nobody. */
    @Value.Check
    default void check() {
        Required.any("Assignment", "assignees", !assignees().isEmpty());
    }

    /** Returns an empty builder; an assignee is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Assignment}. */
    final class Builder extends ImmutableAssignment.Builder {
        Builder() {}

        /** Sets the label by its words. */
        public Builder label(String written) {
            return label(Label.of(written));
        }
    }
}
