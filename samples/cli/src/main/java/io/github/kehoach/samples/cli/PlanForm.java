package io.github.kehoach.samples.cli;

import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms of a plan. */
enum PlanForm {
    TEXT,
    JSON;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that a file's name tells; empty if it tells none. */
    static Optional<PlanForm> of(Path file) {
        if (hasEnding(file, ".json")) {
            return Optional.of(JSON);
        }
        return hasEnding(file, ".txt") ? Optional.of(TEXT) : Optional.empty();
    }

    /** Whether a file holds Plan JSON, one plan a line. */
    static boolean isLines(Path file) {
        return hasEnding(file, ".ndjson") || hasEnding(file, ".jsonl");
    }

    private static boolean hasEnding(Path file, String ending) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    Reading read(byte[] source) {
        return this == JSON ? PlanJson.read(source) : PlanText.read(source);
    }
}
