package io.github.kehoach.samples.word;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.json.PlanJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plans of our own writing. */
final class SamplePlans {
    private static final Path ROOT = Path.of(System.getProperty("kehoach.root"));

    private SamplePlans() {}

    static Stream<String> names() {
        return files(ROOT.resolve("samples/plans"), ".json").stream()
                .map(file -> file.getFileName().toString().replace(".json", ""));
    }

    static Plan plan(String name) {
        try {
            return PlanJson.read(ROOT.resolve("samples/plans/" + name + ".json"))
                    .plan()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a folder beside the project; none where it is not there. */
    static List<Path> shared(String folder) {
        Path shared = ROOT.resolve("../shared").resolve(folder);
        return Files.isDirectory(shared) ? files(shared, ".txt") : List.of();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
