package io.github.kehoach.serialization.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The version of the format: {@code 1.} and a number. */
final class VersionKind extends Kind<String> {
    private static final String FIRST = "1.0";
    private static final String CURRENT = "1.1";

    @Override
    @Nullable
    String read(PlanReader in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            in.faults().add(Fault.malformedVersion(in.found()), in.key(), in.location());
            in.parser().skipChildren();
            in.version(Version.CURRENT);
            return null;
        }
        String text = in.string();
        Version version = Version.of(text);
        in.version(version);
        switch (version) {
            case LATER_MAJOR -> in.faults().add(Fault.laterMajor(text), in.key(), in.location());
            case LATER_MINOR -> in.faults().add(Fault.laterMinor(text), in.key(), in.location());
            case MALFORMED -> in.faults().add(Fault.malformedVersion(text), in.key(), in.location());
            case CURRENT -> {}
        }
        return version == Version.MALFORMED ? null : text;
    }

    @Override
    void write(String value, JsonOutput out) {
        out.string(value);
    }

    @Override
    void schema(JsonOutput out) {
        PlanSchema.text("^1\\.(0|[1-9][0-9]*)$", "[^0-9.]", out);
    }

    @Override
    String words() {
        return "string";
    }

    @Override
    String empty() {
        return FIRST;
    }

    @Override
    String missingCode() {
        return "unsupported-version";
    }

    /** What a version means to a reader of version 1.1. */
    enum Version {
        CURRENT,
        LATER_MINOR,
        LATER_MAJOR,
        MALFORMED;

        static Version of(String text) {
            int point = text.indexOf('.');
            if (point < 0 || !isNumber(text, 0, point) || !isNumber(text, point + 1, text.length())) {
                return MALFORMED;
            }
            String major = text.substring(0, point);
            if (major.equals("0")) {
                return MALFORMED;
            }
            if (!major.equals("1")) {
                return LATER_MAJOR;
            }
            return text.equals(VersionKind.CURRENT) || text.equals(VersionKind.FIRST) ? CURRENT : LATER_MINOR;
        }

        private static boolean isNumber(String text, int start, int end) {
            for (int i = start; i < end; i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return end > start && (text.charAt(start) != '0' || end == start + 1);
        }
    }
}
