package io.github.kehoach.samples.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The JDKs of this machine that the command runs on: the one of the build, those where Linux keeps them, and those named by
 * {@code -Dkehoach.jdks} or the variable {@code KEHOACH_JDKS}, parted like a path.
 */
final class Jdks {
    private static final Path USUAL = Path.of("/usr/lib/jvm");
    private static final int OLDEST = 17;

    private Jdks() {}

    /** One JDK for each feature version, by the version. */
    static Map<Integer, Path> all() {
        Map<Integer, Path> found = new TreeMap<>();
        for (Path home : homes()) {
            version(home).filter(version -> version >= OLDEST).ifPresent(version -> found.putIfAbsent(version, home));
        }
        return found;
    }

    private static List<Path> homes() {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        for (String list : new String[] {
            System.getProperty("kehoach.jdks"), System.getenv("KEHOACH_JDKS"), System.getenv("JAVA_HOME")
        }) {
            if (list != null && !list.isEmpty()) {
                Stream.of(list.split(File.pathSeparator)).map(Path::of).forEach(homes::add);
            }
        }
        if (Files.isDirectory(USUAL)) {
            try (Stream<Path> entries = Files.list(USUAL)) {
                entries.sorted().forEach(homes::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return homes;
    }

    private static Optional<Integer> version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.exists(release)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.substring(line.indexOf('"') + 1).replaceFirst("\\D.*", ""))
                    .map(Integer::valueOf)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
