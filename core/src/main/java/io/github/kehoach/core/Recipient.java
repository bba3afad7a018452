package io.github.kehoach.core;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of the list of recipients (nơi nhận): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9.
 */
@Value.Immutable
public sealed interface Recipient extends Node permits ImmutableRecipient {
    /** The body or bodies as written, without the dash and the closing mark. */
    String name();

    /** Why it is sent there, as written without the brackets: {@code để b/c}. */
    Optional<String> purpose();

    /** The group of the list it stands in, for example {@code Bản điện tử}. */
    Optional<String> group();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** Returns a recipient without a purpose. */
    static Recipient of(String name) {
        return builder().name(name).build();
    }

    /**
     * Returns a recipient.
     *
     * @param name the body as written
     * @param purpose why it is sent there, without brackets
     */
    static Recipient of(String name, String purpose) {
        return builder().name(name).purpose(purpose).build();
    }

    /** Returns an empty builder; a name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recipient}. */
    final class Builder extends ImmutableRecipient.Builder {
        Builder() {}
    }
}
