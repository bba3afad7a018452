package io.github.kehoach.samples.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.samples.word.PlanDocx;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.report.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        return new PlanSources(directory, new PrintStream(err, true, StandardCharsets.UTF_8), Language.EN);
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
        assertThat(told()).doesNotContain("notes.md");
    }

    @Test
    void tellsOfAFileThatCannotBeAPlan() {
        PlanSources sources = sources();

        assertThat(sources.read(List.of("plan.pdf", "missing.json"))).isEmpty();
        assertThat(sources.isComplete()).isFalse();
        assertThat(told()).contains("plan.pdf must end in", "Cannot read missing.json");
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
