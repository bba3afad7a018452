package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.serialization.finding.FindingJson;
import io.github.kehoach.validation.SettingsFinding;
import io.github.kehoach.validation.json.JsonOut;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes where something is: file and region where the source is known, and the pointer into the plan. */
final class SarifPlaces {
    private static final String HEX = "0123456789ABCDEF";

    private final JsonOut out;

    SarifPlaces(JsonOut out) {
        this.out = out;
    }

    /** Writes where a finding is: of a plan in memory its place in the plan, or the plan as a whole. Of a source that was read there is always a region, if need be its first line. */
    void write(Optional<String> source, Finding finding) {
        if (source.isEmpty() && finding.location().equals(Location.ROOT)) {
            out.objects(
                    "locations",
                    List.of("plan"),
                    whole -> out.objects("logicalLocations", List.of(whole), plan -> {
                        out.text("name", plan);
                        out.text("kind", "object");
                    }));
            return;
        }
        write(
                source,
                finding.location().toString(),
                file -> finding.range()
                        .ifPresentOrElse(
                                range -> region(range, file.linesBefore()),
                                () -> out.number("startLine", file.linesBefore() + 1)));
    }

    /** Writes a place in settings, of which not all have a region. */
    void write(SettingsFinding settings) {
        Finding finding = settings.finding();
        Optional<Range> range = finding.range();
        write(settings.source(), finding.location().toString(), range.map(known -> file -> region(known, 0)));
    }

    /** Writes a source as a whole; nothing if it has no name. */
    void write(Optional<String> source) {
        write(source, "", Optional.empty());
    }

    private void write(Optional<String> source, String pointer, Consumer<SarifFile> region) {
        write(source, pointer, Optional.of(region));
    }

    private void write(Optional<String> source, String pointer, Optional<Consumer<SarifFile>> region) {
        if (source.isEmpty() && pointer.isEmpty()) {
            return;
        }
        out.objects("locations", List.of(pointer), place -> {
            source.map(SarifFile::of)
                    .ifPresent(file -> out.object("physicalLocation", () -> {
                        out.object("artifactLocation", () -> out.text("uri", uri(file.name())));
                        region.ifPresent(members -> out.object("region", () -> members.accept(file)));
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
        SarifFile file = SarifFile.of(source.get());
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
