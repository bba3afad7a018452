package io.github.kehoach.samples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the Java of the README equal to Java that is compiled and run. */
class ReadmeTest {
    private static final String SOURCES = "samples/plans/src/main/java/io/github/kehoach/samples/plans/";

    /** The code blocks of a language in the README. */
    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(SamplePlans.ROOT.resolve("README.md"))) {
            if (block == null) {
                block = line.equals("```" + language) ? new StringBuilder() : null;
            } else if (line.equals("```")) {
                blocks.add(block.toString());
                block = null;
            } else {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    /** The parts of a source between {@code tag::} and {@code end::}, moved to the left margin. */
    private static List<String> snippets(Path source) throws IOException {
        List<String> snippets = new ArrayList<>();
        List<String> lines = null;
        for (String line : Files.readAllLines(source)) {
            if (line.strip().startsWith("// tag::")) {
                lines = new ArrayList<>();
            } else if (line.strip().startsWith("// end::")) {
                snippets.add(String.join("\n", lines).stripTrailing().stripIndent() + "\n");
                lines = null;
            } else if (lines != null) {
                lines.add(line);
            }
        }
        return snippets;
    }

    @Test
    void showsOnlyJavaThatIsCompiled() throws IOException {
        List<String> compiled = new ArrayList<>();
        for (String source : List.of("BuildAPlan.java", "Usage.java")) {
            compiled.addAll(snippets(SamplePlans.ROOT.resolve(SOURCES + source)));
        }

        assertThat(blocks("java")).isNotEmpty().isSubsetOf(compiled);
        assertThat(compiled).as("snippets that the README does not show").isSubsetOf(blocks("java"));
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        String readme = Files.readString(SamplePlans.ROOT.resolve("README.md"));
        List<String> targets = new ArrayList<>();
        for (int at = readme.indexOf("]("); at >= 0; at = readme.indexOf("](", at + 1)) {
            targets.add(readme.substring(at + 2, readme.indexOf(')', at)));
        }

        Stream<String> files = targets.stream().filter(target -> !target.startsWith("https://"));
        assertThat(files).isNotEmpty().allMatch(target -> Files.exists(SamplePlans.ROOT.resolve(target)));
    }
}
