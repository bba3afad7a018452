package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dgolden.update} writes them anew. */
final class Golden {
    private Golden() {}

    static Path project() {
        return Path.of(System.getProperty("kehoach.root"));
    }

    static Path resource(String name) {
        return project()
                .resolve("samples/cli/src/test/resources/io/github/kehoach/samples/cli")
                .resolve(name);
    }

    static void check(String name, String actual) {
        Path file = resource(name);
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
