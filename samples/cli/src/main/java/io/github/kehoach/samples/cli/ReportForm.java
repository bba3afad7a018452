package io.github.kehoach.samples.cli;

import java.util.Locale;

/** The forms of a report. */
enum ReportForm {
    TEXT,
    JSON;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
