package io.github.kehoach.samples.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day that the machine says it is, in its own time zone. Only the expiry of suppressions is judged by it, and only if one
 * expires and {@code --today} does not name another day.
 */
final class SystemDay {
    private SystemDay() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
