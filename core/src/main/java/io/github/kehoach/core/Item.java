package io.github.kehoach.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part with a marker and no heading of its own (khoản, điểm, gạch đầu dòng).
 */
@Value.Immutable
public sealed interface Item extends Block permits ImmutableItem {
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
     * Returns an item with nothing under it.
     *
     * @param label the marker as written
     * @param text the text without the marker
     */
    static Item of(String label, String text) {
        return builder().label(label).text(text).build();
    }

    /** Returns an empty builder; a text is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Item}. */
    final class Builder extends ImmutableItem.Builder {
        Builder() {}

        /** Sets the label by its words. */
        public Builder label(String written) {
            return label(Label.of(written));
        }
    }
}
