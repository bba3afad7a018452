package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Plan;
import io.github.kehoach.samples.word.PlanDocx;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms that a plan is read from. */
enum SourceForm {
    TEXT,
    JSON,
    DOCX;

    /** The form that a file's name tells; empty if it tells none. */
    static Optional<SourceForm> of(Path file) {
        if (hasEnding(file, ".json")) {
            return Optional.of(JSON);
        }
        if (hasEnding(file, ".docx") || hasEnding(file, ".docm")) {
            return Optional.of(DOCX);
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

    Reading read(byte[] source, Limits limits) {
        return switch (this) {
            case TEXT -> PlanText.read(source, limits);
            case JSON -> PlanJson.read(source, limits);
            case DOCX -> PlanDocx.read(source, limits);
        };
    }

    /** The text that lines and columns of findings count in. */
    String text(byte[] source, Limits limits) {
        return this == DOCX ? PlanDocx.text(source, limits) : PlanText.decode(source);
    }

    Reading read(String source) {
        return this == JSON ? PlanJson.read(source, Limits.widest()) : PlanText.read(source, Limits.widest());
    }

    String write(Plan plan) {
        return this == JSON ? new String(PlanJson.writePretty(plan), StandardCharsets.UTF_8) : PlanText.write(plan);
    }

    /** A part of a text as it stands in a source of this form. */
    String escaped(String part) {
        if (this == TEXT) {
            return part;
        }
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c < ' ') {
                escaped.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
            } else {
                escaped.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }
}
