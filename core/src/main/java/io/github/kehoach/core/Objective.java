package io.github.kehoach.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One purpose, requirement, goal or target of the plan (mục đích, yêu cầu, mục tiêu, chỉ tiêu).
 */
@Value.Immutable
public sealed interface Objective extends Block permits ImmutableObjective {
    /** What it is; empty if that is not known. */
    Optional<ObjectiveKind> kind();

    /** The marker as written, delimiter included; empty if there is none. */
    @Override
    Optional<Label> label();

    /** The text as written, without the label. */
    String text();

    /** What stands under it, in document order; empty if nothing does. */
    @Override
    List<Block> content();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /**
     * Returns an objective with nothing under it.
     *
     * @param kind what it is
     * @param label the marker as written
     * @param text the text without the marker
     */
    static Objective of(ObjectiveKind kind, String label, String text) {
        return builder().kind(kind).label(label).text(text).build();
    }

    /** Returns an empty builder; a text is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Objective}. */
    final class Builder extends ImmutableObjective.Builder {
        Builder() {}

        /** Sets the label by its words. */
        public Builder label(String written) {
            return label(Label.of(written));
        }
    }
}
