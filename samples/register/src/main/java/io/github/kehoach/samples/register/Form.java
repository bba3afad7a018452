package io.github.kehoach.samples.register;

import java.util.Locale;
import java.util.Optional;

/** The forms of a register. */
enum Form {
    CSV("csv"),
    XLSX("xlsx"),
    MARKDOWN("md");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    static Optional<Form> of(String code) {
        for (Form form : values()) {
            if (form.ending.equals(code)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The form that a file's name tells. */
    static Optional<Form> ofFile(String name) {
        return of(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
