package io.github.kehoach.core;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The body that issues a plan (cơ quan, tổ chức ban hành): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2.
 */
@Value.Immutable
public sealed interface Issuer extends Node permits ImmutableIssuer {
    /** The body directly above it, as written; empty for a body that issues at its own level. */
    Optional<String> parent();

    /** The name as written, for example {@code SỞ NỘI VỤ}. */
    Optional<String> name();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** Returns an issuer that stands alone in the letterhead. */
    static Issuer of(String name) {
        return builder().name(name).build();
    }

    /**
     * Returns an issuer with a body above it.
     *
     * @param parent the body directly above
     * @param name the issuer's own name
     */
    static Issuer of(String parent, String name) {
        return builder().parent(parent).name(name).build();
    }

    /** Returns an empty builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Issuer}. */
    final class Builder extends ImmutableIssuer.Builder {
        Builder() {}
    }
}
