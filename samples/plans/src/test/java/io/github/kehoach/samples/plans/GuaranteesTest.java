package io.github.kehoach.samples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.serialization.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the promises of the project tied to the tests that prove them. */
class GuaranteesTest {
    private static final String TEST_ENDING = "Test.java";

    private static List<List<String>> rows() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(SamplePlans.ROOT.resolve("docs/guarantees.md"))) {
            if (line.startsWith("| ") && !line.startsWith("| ---")) {
                List<String> cells =
                        List.of(line.substring(2, line.length() - 2).split(" \\| ", -1));
                rows.add(cells);
            }
        }
        return rows;
    }

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (Stream<Path> files = Files.walk(SamplePlans.ROOT)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(TEST_ENDING)).toList()) {
                String name = file.getFileName().toString();
                tests.merge(
                        name.substring(0, name.length() - ".java".length()), Files.readString(file), String::concat);
            }
        }
        return tests;
    }

    @Test
    void namesTestsThatAreThere() throws IOException {
        Map<String, String> tests = tests();
        for (List<String> row : rows()) {
            if (row.size() != 2 || row.get(0).equals("promise")) {
                continue;
            }
            List<String> named = Arrays.stream(row.get(1).split(", ", -1))
                    .map(name -> name.substring(1, name.length() - 1))
                    .toList();
            assertThat(named).as(row.get(0)).isNotEmpty().allSatisfy(name -> {
                int dot = name.indexOf('.');
                assertThat(tests).containsKey(name.substring(0, dot));
                assertThat(tests.get(name.substring(0, dot))).contains("void " + name.substring(dot + 1) + "(");
            });
        }
    }

    @Test
    void tellsTheLimitsAsTheyAre() throws IOException {
        Map<String, String> told = new HashMap<>();
        for (List<String> row : rows()) {
            if (row.size() == 3 && row.get(0).startsWith("`")) {
                told.put(row.get(0), row.get(1));
            }
        }
        Map<String, String> standard = new HashMap<>();
        for (Limits.Measure measure : Limits.Measure.values()) {
            standard.put("`" + measure.code() + "`", String.format(Locale.ROOT, "%,d", measure.standard()));
        }
        assertThat(told).isEqualTo(standard);
    }
}
