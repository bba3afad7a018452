package io.github.kehoach.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that the assignees have to do (nhiệm vụ).
 */
@Value.Immutable
public sealed interface Task extends Node permits ImmutableTask {
    /** The marker as written, delimiter included; empty if there is none. */
    Optional<Label> label();

    /** The text as written, without the label. */
    String text();

    /** The last day, month or year that still counts; empty if none is set or it recurs. */
    Optional<PartialDate> due();

    /** What has to come of it (sản phẩm), as written. */
    Optional<String> deliverable();

    /** What stands under it, in document order; empty if nothing does. */
    List<Block> content();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /**
     * Returns a task without a date.
     *
     * @param label the marker as written
     * @param text the text without the marker
     */
    static Task of(String label, String text) {
        return builder().label(label).text(text).build();
    }

    /** Returns an empty builder; a text is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Task}. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}

        /** Sets the label by its words. */
        public Builder label(String written) {
            return label(Label.of(written));
        }

        /** Sets a last day. */
        public Builder due(LocalDate lastDay) {
            return due(PartialDate.of(lastDay));
        }
    }
}
