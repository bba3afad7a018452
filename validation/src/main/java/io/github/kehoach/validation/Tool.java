package io.github.kehoach.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The program that made a report.
 *
 * @param name its name
 * @param version its version
 */
public record Tool(String name, String version) {
    /** Returns this library, in the version that runs. */
    public static Tool kehoach() {
        return new Tool("kehoach", ownVersion());
    }

    private static String ownVersion() {
        try (InputStream in = Tool.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("version.txt is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
