package io.github.kehoach.core;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document as it is cited (viện dẫn), for example <em>Kế hoạch số 27/KH-SVHTTDL ngày 09/3/2026</em>: Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6.
 */
@Value.Immutable
public sealed interface Citation extends Node permits ImmutableCitation {
    /** The type as written, for example {@code Kế hoạch} or {@code Luật}. */
    Optional<String> type();

    /** The number and symbol; a law is often cited without. */
    Optional<DocumentNumber> number();

    /** The date of issue, as exactly as it is written. */
    Optional<PartialDate> issued();

    /** The issuing body as written, for example {@code Chính phủ}. */
    Optional<String> issuer();

    /** What the document is about; of a law, its name: {@code Tổ chức chính quyền địa phương}. */
    Optional<String> subject();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** Refuses a citation that says nothing. */
    @Value.Check
    default void check() {
        Required.any(
                "Citation",
                "type, number, issued, issuer or subject",
                type().isPresent()
                        || number().isPresent()
                        || issued().isPresent()
                        || issuer().isPresent()
                        || subject().isPresent());
    }

    /** Returns an empty builder; at least one part is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Citation}. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}

        /** Sets the number by its words. */
        public Builder number(String written) {
            return number(DocumentNumber.of(written));
        }

        /** Sets a full date of issue. */
        public Builder issued(LocalDate date) {
            return issued(PartialDate.of(date));
        }
    }
}
