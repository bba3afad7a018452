package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dgolden.update} writes them anew. */
final class Golden {
    private Golden() {}

    static void check(String name, String actual) {
        Path file = Path.of(System.getProperty("kehoach.root"))
                .resolve("validation/src/test/resources/io/github/kehoach/validation/report")
                .resolve(name);
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
