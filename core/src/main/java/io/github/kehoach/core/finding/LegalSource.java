package io.github.kehoach.core.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a finding rests on: a provision, with the dates it was in force, or a custom.
 *
 * @param title the document, for example {@code Nghị định 30/2020/NĐ-CP}, or what kind of custom it is
 * @param locator the place in the document, for example {@code Phụ lục I, Phần I, Mục II, khoản 3}
 * @param from the first day in force; empty if unknown or not a law
 * @param until the last day in force; empty while it is
 */
public record LegalSource(
        String title, Optional<String> locator, Optional<LocalDate> from, Optional<LocalDate> until) {}
