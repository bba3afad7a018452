package io.github.kehoach.serialization.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real texts that lie beside the project; where they do not, the tests that need them are skipped. */
final class SharedTexts {
    private SharedTexts() {}

    static void assumeThere(String folder) {
        assumeTrue(Files.isDirectory(folder(folder)), () -> "the real texts are not there: ../shared/" + folder);
    }

    /** The texts of a folder, by the start of their names. */
    static List<Path> texts(String folder, String start) {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(
                            file -> name(file).startsWith(start) && name(file).endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path text) {
        try {
            return Files.readString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path text) {
        return text.getFileName().toString();
    }

    private static Path folder(String name) {
        return Path.of(System.getProperty("kehoach.root"), "..", "shared", name);
    }
}
