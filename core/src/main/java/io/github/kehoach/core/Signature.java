package io.github.kehoach.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One signature block: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7.
 */
@Value.Immutable
public sealed interface Signature extends Node permits ImmutableSignature {
    /** The lines that say for whom it is signed (quyền hạn): {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}. */
    List<String> capacity();

    /** The signer's title (chức vụ) as written. */
    Optional<String> position();

    /** The signer's name as written. */
    Optional<String> name();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** Returns an empty builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Signature}. */
    final class Builder extends ImmutableSignature.Builder {
        Builder() {}

        /** Sets the lines of the capacity. */
        public Builder capacity(String... lines) {
            return capacity(List.of(lines));
        }
    }
}
