package io.github.kehoach.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An annex (phụ lục): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1.
 */
@Value.Immutable
public sealed interface Annex extends Node permits ImmutableAnnex {
    /** The word and number as written, for example {@code Phụ lục I}. */
    Optional<String> label();

    /** The title as written, or what the plan announces as attached. */
    Optional<String> title();

    /** What the annex holds; empty if it is announced and not there. */
    List<Block> content();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** Returns an empty builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Annex}. */
    final class Builder extends ImmutableAnnex.Builder {
        Builder() {}
    }
}
