package io.github.kehoach.core;

import org.immutables.value.Value;

/**
 * Running text without a marker.
 */
@Value.Immutable
public sealed interface Paragraph extends Block permits ImmutableParagraph {
    /** The text as written. */
    String text();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** Returns a paragraph. */
    static Paragraph of(String text) {
        return builder().text(text).build();
    }

    /** Returns an empty builder; a text is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Paragraph}. */
    final class Builder extends ImmutableParagraph.Builder {
        Builder() {}
    }
}
