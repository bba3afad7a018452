package io.github.kehoach.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a plan rests on (căn cứ ban hành): one or more documents under one lead, or words that cite none. Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6.
 */
@Value.Immutable
public sealed interface LegalBasis extends Node permits ImmutableLegalBasis {
    /** The opening words as written, for example {@code Căn cứ}. */
    Optional<String> lead();

    /** The documents cited, in the order of the text. */
    List<Citation> documents();

    /** The whole basis as written, the lead included, without its closing mark; empty if it is to be composed. */
    Optional<String> text();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** Returns an empty builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalBasis}. */
    final class Builder extends ImmutableLegalBasis.Builder {
        Builder() {}
    }
}
