package io.github.kehoach.samples.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example plans of this module. */
final class SamplePlans {
    static final Path ROOT = Path.of(System.getProperty("kehoach.root"));
    private static final Path FOLDER = ROOT.resolve("samples/plans");

    private SamplePlans() {}

    /** The names of the plans that have a file of a form, without its ending. */
    static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    static Path text(String name) {
        return FOLDER.resolve(name + ".txt");
    }

    static Path json(String name) {
        return FOLDER.resolve(name + ".json");
    }
}
