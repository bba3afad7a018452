package io.github.kehoach.serialization.json;

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
                .resolve("serialization/src/test/resources/io/github/kehoach/serialization/json")
                .resolve(name);
    }

    static void check(Path file, String actual) {
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
