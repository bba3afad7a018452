package io.github.kehoach.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) of the report for programs. */
public final class ReportSchema {
    private ReportSchema() {}

    /** Returns the schema as pretty JSON; its {@code $id} is {@code https://kehoach.github.io/schema/report-1.json}. */
    public static String json() {
        try (InputStream in = ReportSchema.class.getResourceAsStream("report-1.json")) {
            if (in == null) {
                throw new IllegalStateException("report-1.json is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
