package io.github.kehoach.samples.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.samples.word.PlanDocx;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.report.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanSourcesTest {
    private static final Plan PLAN = PlanText.read("KẾ HOẠCH\nMở lớp dạy bơi\n\nI. NỘI DUNG\n1. Mở lớp.\n")
            .plan()
            .orElseThrow();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private PlanSources sources() {
        return new PlanSources(directory, stream(), Language.EN);
    }

    private PrintStream stream() {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void readsAFolderInTheOrderOfNames() throws IOException {
        Files.createDirectories(directory.resolve("plans/more"));
        PlanJson.writePretty(PLAN, directory.resolve("plans/b.json"));
        PlanText.write(PLAN, directory.resolve("plans/more/c.txt"));
        PlanDocx.write(PLAN, directory.resolve("plans/a.DOCX"));
        Files.writeString(directory.resolve("plans/notes.md"), "no plan");
        PlanSources sources = sources();

        assertThat(sources.read(List.of("plans")))
                .containsOnlyKeys("plans/a.DOCX", "plans/b.json", "plans/more/c.txt")
                .allSatisfy((name, plan) -> assertThat(plan.subject()).contains("Mở lớp dạy bơi"));
        assertThat(sources.isComplete()).isTrue();
        assertThat(told()).contains("Skipped plans/notes.md: it is a Markdown file");
    }

    @Test
    void tellsWhyAnInputIsNotRead() throws IOException {
        Files.writeString(directory.resolve("plan.pdf"), "%PDF-1.7");
        Files.writeString(directory.resolve("json.txt"), "{\"formatVersion\": \"1.0\"}");
        Files.writeString(directory.resolve("pdf.txt"), "%PDF-1.7");
        PlanSources sources = sources();

        assertThat(sources.read(List.of("plan.pdf", "missing.json", "json.txt", "pdf.txt")))
                .isEmpty();
        assertThat(sources.isComplete()).isFalse();
        assertThat(told().lines())
                .allMatch(line -> line.startsWith("Cannot read "))
                .satisfiesExactly(
                        line -> assertThat(line).contains("plan.pdf: it is a PDF file"),
                        line -> assertThat(line).contains("missing.json: there is no such file"),
                        line -> assertThat(line).contains("json.txt: it is not plain text"),
                        line -> assertThat(line).contains("pdf.txt: it is a PDF file"));
    }

    @Test
    void takesWhatTheCommandTakes() throws IOException {
        String json = new String(PlanJson.write(PLAN), StandardCharsets.UTF_8);
        Files.writeString(directory.resolve("all.ndjson"), json + "\n\n" + json);
        Files.write(directory.resolve("utf16.json"), json.getBytes(StandardCharsets.UTF_16));
        Files.writeString(directory.resolve("without-ending"), PlanText.write(PLAN));
        PlanDocx.write(PLAN, directory.resolve("macros.docm"));
        InputStream in = new ByteArrayInputStream((json + "\n" + json).getBytes(StandardCharsets.UTF_8));
        PlanSources sources = new PlanSources(directory, stream(), Language.EN, in);

        assertThat(sources.read(List.of("all.ndjson", "utf16.json", "without-ending", "macros.docm", "-")))
                .containsOnlyKeys(
                        "all.ndjson#1", "all.ndjson#3", "utf16.json", "without-ending", "macros.docm", "-#1", "-#2")
                .allSatisfy((name, plan) -> assertThat(plan.subject()).contains("Mở lớp dạy bơi"));
        assertThat(sources.isComplete()).isTrue();
    }

    @Test
    void findsThatThereIsNothing() throws IOException {
        Files.createDirectory(directory.resolve("empty"));
        PlanSources sources = sources();

        assertThat(sources.read(List.of("empty"))).isEmpty();
        assertThat(sources.isComplete()).isFalse();
        assertThat(told()).isEqualToIgnoringNewLines("No plan was found");
    }

    @Test
    void tellsWhatReadingFoundAndGoesOn() throws IOException {
        Files.writeString(directory.resolve("broken.json"), "{");
        PlanJson.writePretty(PLAN, directory.resolve("good.json"));
        PlanSources sources = sources();

        assertThat(sources.read(List.of("broken.json", "good.json"))).containsOnlyKeys("good.json");
        assertThat(sources.isComplete()).isFalse();
        assertThat(told()).contains("broken.json", "syntax-error");
    }
}
