package io.github.kehoach.samples.word;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Limits;
import java.io.Serial;

/** A file gives no text; carries what is said of it. */
final class Unreadable extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    private Unreadable(Finding finding) {
        super(finding.code());
        this.finding = finding;
    }

    /**
     * Says that a file is none that Word can open, or not without a password.
     *
     * @param vi why, in Vietnamese
     * @param en why, in English
     */
    static Unreadable because(String vi, String en) {
        return new Unreadable(Finding.builder()
                .code("unreadable-file")
                .severity(Severity.ERROR)
                .location(Location.ROOT)
                .message(new Message("Không mở được tệp Word: " + vi, "The Word file cannot be opened: " + en))
                .build());
    }

    /** Says that a part of the file is broken. */
    static Unreadable broken(String part) {
        return because("phần “" + part + "” bị hỏng", "its part \"" + part + "\" is broken");
    }

    /** Says that a file is past a limit. */
    static Unreadable past(Limits limits, Limits.Measure measure) {
        return new Unreadable(limits.passed(measure));
    }

    Finding finding() {
        return finding;
    }
}
