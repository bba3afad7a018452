package io.github.kehoach.samples.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdxmlHeaderTest {
    private static final Path PROJECT = Path.of(System.getProperty("kehoach.root"));

    private record Result(int exitCode, String out, String err) {}

    private static Result run(Path directory, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = EdxmlHeader.run(
                directory,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void headerOfAnExamplePlanFits(@TempDir Path directory) throws IOException {
        Files.copy(PROJECT.resolve("samples/plans/state-commune.json"), directory.resolve("plan.json"));
        Files.copy(PROJECT.resolve("samples/edxml/organs.tsv"), directory.resolve("organs.tsv"));
        Result result = run(directory, "plan.json", "--organs", "organs.tsv", "-o", "header.xml");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("cảnh báo  edxml-organ-id").doesNotContain("lỗi");
        String xml = Files.readString(directory.resolve("header.xml"));
        Path golden = PROJECT.resolve("samples/edxml/src/test/resources/io/github/kehoach/samples/edxml/header.xml");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, xml);
        }
        assertThat(xml).isEqualTo(Files.readString(golden));
    }

    @Test
    void headerThatDoesNotFitIsWrittenAllTheSame() {
        Result result = run(PROJECT, "samples/plans/party-ward.json", "--lang", "en");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("/recipients  error  edxml-no-receiver  No recipient has an identifier");
        assertThat(HeaderCheck.parsed(result.out()).getDocumentElement().getLocalName())
                .isEqualTo("MessageHeader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.json b.json", "a.json --organs", "a.json --lang fr", "a.json --what x"})
    void helpsWhereItDoesNotUnderstand(String args) {
        assertThat(run(PROJECT, args.isEmpty() ? new String[0] : args.split(" "))
                        .exitCode())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.json", "samples/edxml/src", "samples/plans/party-ward.json --organs missing.tsv"})
    void fileThatGivesNoPlanIsTold(String args) {
        Result result = run(PROJECT, args.split(" "));
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isNotBlank().doesNotContain(PROJECT.toString());
    }

    @Test
    void realPlansGiveHeadersThatParse() throws IOException {
        Path shared = PROJECT.resolve("../shared/seeds");
        assumeTrue(Files.isDirectory(shared), "no real plans beside the project");
        try (Stream<Path> files = Files.list(shared)) {
            List<Path> plans =
                    files.filter(file -> file.toString().endsWith(".txt")).toList();
            assertThat(plans).isNotEmpty().allSatisfy(plan -> {
                Result result = run(shared, plan.getFileName().toString());
                assertThat(HeaderCheck.parsed(result.out()).getDocumentElement().getLocalName())
                        .isEqualTo("MessageHeader");
            });
        }
    }
}
