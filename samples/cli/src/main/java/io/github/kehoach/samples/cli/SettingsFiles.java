package io.github.kehoach.samples.cli;

import io.github.kehoach.validation.Baseline;
import io.github.kehoach.validation.MalformedSettings;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.Suppressions;
import java.util.List;
import java.util.Optional;

/** Reads the files that say what plans are judged with. */
final class SettingsFiles {
    private final Inputs inputs;

    SettingsFiles(Inputs inputs) {
        this.inputs = inputs;
    }

    /** The rules of a file; all rules of the library if there is none. */
    RuleSet rules(Optional<String> file) throws FileFault, MalformedSettings {
        return file.isEmpty() ? RuleSet.standard() : RuleSet.read(inputs.settings(file.get()), inputs.name(file.get()));
    }

    /** The suppressions of a file; none if there is none. */
    Suppressions suppressions(Optional<String> file) throws FileFault, MalformedSettings {
        return file.isEmpty()
                ? Suppressions.of(List.of())
                : Suppressions.read(inputs.settings(file.get()), inputs.name(file.get()));
    }

    Optional<Baseline> baseline(Optional<String> file) throws FileFault, MalformedSettings {
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(Baseline.read(inputs.settings(file.get()), inputs.name(file.get())));
    }
}
