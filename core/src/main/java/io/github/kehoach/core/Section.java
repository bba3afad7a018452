package io.github.kehoach.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A titled part of the body at any depth (phần, mục, khoản có tên): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6.
 */
@Value.Immutable
public sealed interface Section extends Block permits ImmutableSection {
    /** The marker as written, delimiter included; empty if there is none. */
    @Override
    Optional<Label> label();

    /** The title as written, without the label. */
    String heading();

    /** What the section is about; empty if it follows from the heading. */
    Optional<SectionRole> role();

    /** What stands under it, in document order; empty if nothing does. */
    @Override
    List<Block> content();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** Returns an empty builder; a heading is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Section}. */
    final class Builder extends ImmutableSection.Builder {
        Builder() {}

        /** Sets the label by its words. */
        public Builder label(String written) {
            return label(Label.of(written));
        }
    }
}
