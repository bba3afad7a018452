package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.serialization.finding.FindingJson;
import io.github.kehoach.validation.json.JsonOut;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes where something is: file and region where the source is known, and the pointer into the plan. */
final class SarifPlaces {
    private static final String HEX = "0123456789ABCDEF";

    private final JsonOut out;

    SarifPlaces(JsonOut out) {
        this.out = out;
    }

    /** A file, and how many lines of it stand before the source; one line of NDJSON is a source of its own. */
    private record File(String name, int linesBefore) {
        static File of(String source) {
            int mark = source.lastIndexOf('#');
            String digits = source.substring(mark + 1);
            boolean line = mark > 0
                    && !digits.isEmpty()
                    && digits.length() < 10
                    && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            return line ? new File(source.substring(0, mark), Integer.parseInt(digits) - 1) : new File(source, 0);
        }
    }

    void write(Optional<String> source, Finding finding) {
        write(source, finding.range(), finding.location().toString());
    }

    void write(Optional<String> source) {
        write(source, Optional.empty(), "");
    }

    private void write(Optional<String> source, Optional<Range> range, String pointer) {
        if (source.isEmpty() && pointer.isEmpty()) {
            return;
        }
        out.objects("locations", List.of(pointer), place -> {
            source.map(File::of)
                    .ifPresent(file -> out.object("physicalLocation", () -> {
                        out.object("artifactLocation", () -> out.text("uri", uri(file.name())));
                        range.ifPresent(known -> out.object("region", () -> region(known, file.linesBefore())));
                    }));
            if (!place.isEmpty()) {
                out.objects("logicalLocations", List.of(place), name -> {
                    out.text("fullyQualifiedName", name);
                    out.text("kind", "member");
                });
            }
        });
    }

    /** Writes the certain cure of a line of the form, which is a change of the file. */
    void fix(Optional<String> source, Finding finding) {
        if (source.isEmpty() || finding.sourceFix().isEmpty()) {
            return;
        }
        File file = File.of(source.get());
        out.objects(
                "fixes",
                List.of(file),
                fixed -> out.objects("artifactChanges", List.of(fixed), change -> {
                    out.object("artifactLocation", () -> out.text("uri", uri(change.name())));
                    out.objects("replacements", finding.sourceFix(), edit -> {
                        out.object("deletedRegion", () -> region(edit.range(), change.linesBefore()));
                        out.object("insertedContent", () -> out.text("text", edit.replacement()));
                    });
                }));
    }

    private void region(Range range, int linesBefore) {
        out.number("startLine", range.start().line() + linesBefore);
        out.number("startColumn", range.start().column());
        out.number("endLine", range.end().line() + linesBefore);
        out.number("endColumn", range.end().column());
    }

    /** Returns the name as a relative reference (RFC 3986); even a colon is escaped, which would end a scheme. */
    static String uri(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : FindingJson.wellFormed(name).getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= '0' && b <= '9'
                    || b >= 'a' && b <= 'z'
                    || b >= 'A' && b <= 'Z'
                    || "-._~/".indexOf(b) >= 0 && b > 0;
            if (plain) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
        return uri.toString();
    }
}
