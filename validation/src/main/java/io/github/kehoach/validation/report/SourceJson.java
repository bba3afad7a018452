package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.validation.json.JsonOut;
import java.time.LocalDate;

/** The members of a legal source, which stand in every JSON that names one. */
final class SourceJson {
    private SourceJson() {}

    static void write(JsonOut out, LegalSource source) {
        out.text("title", source.title());
        out.text("locator", source.locator());
        if (source.from().isPresent() || source.until().isPresent()) {
            out.object("inForce", () -> {
                out.text("from", source.from().map(LocalDate::toString));
                out.text("until", source.until().map(LocalDate::toString));
            });
        }
    }
}
