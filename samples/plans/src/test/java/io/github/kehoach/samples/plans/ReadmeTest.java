package io.github.kehoach.samples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the Java of the README equal to Java that is compiled and run. */
class ReadmeTest {
    @Test
    void showsOnlyJavaThatIsCompiled() throws IOException {
        List<String> compiled = Snippets.compiled("BuildAPlan.java", "Usage.java");
        List<String> shown = Snippets.in("README.md", "java");

        assertThat(shown).isNotEmpty().isSubsetOf(compiled);
        assertThat(compiled).as("snippets that the README does not show").isSubsetOf(shown);
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        Stream<String> files = Snippets.links("README.md").stream().filter(target -> !target.startsWith("https://"));

        assertThat(files).isNotEmpty().allMatch(target -> Files.exists(SamplePlans.ROOT.resolve(target)));
    }

    /** The two commands that a newcomer tries first. */
    @Test
    void startsWithCommandsThatTheContinuousBuildRuns() throws IOException {
        List<String> commands = Files.readAllLines(SamplePlans.ROOT.resolve("README.md")).stream()
                .dropWhile(line -> !line.equals("```"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
        List<String> run = Files.readAllLines(SamplePlans.ROOT.resolve(".ci/run"));

        assertThat(commands)
                .hasSize(2)
                .allSatisfy(command -> assertThat(run)
                        .anySatisfy(line -> assertThat(line + " ").startsWith(command + " ")));
    }
}
