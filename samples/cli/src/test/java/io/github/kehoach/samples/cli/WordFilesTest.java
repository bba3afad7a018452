package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.samples.word.PlanDocx;
import io.github.kehoach.serialization.text.PlanText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Word file is taken wherever a text is. */
class WordFilesTest {
    private static final Plan PLAN = PlanText.read(Shell.GOOD_TEXT).plan().orElseThrow();

    private byte[] word;
    private Shell shell;

    @BeforeEach
    void enter(@TempDir Path directory) throws IOException {
        word = PlanDocx.write(PLAN);
        shell = new Shell(directory).file("plan.txt", Shell.GOOD_TEXT);
        Files.write(directory.resolve("plan.docx"), word);
        Path folder = Files.createDirectory(directory.resolve("folder"));
        Files.write(folder.resolve("a.DOCX"), word);
        Files.write(folder.resolve("b.docx"), Arrays.copyOf(word, 3000));
    }

    @Test
    void readsItAsItsText() {
        String json = shell.run("read", "plan.txt").out();
        assertThat(shell.run("read", "plan.docx")).isEqualTo(new Shell.Result(0, json, ""));
        assertThat(shell.runWith(new ByteArrayInputStream(word), "read", "-").out())
                .isEqualTo(json);
        assertThat(shell.runWith(new ByteArrayInputStream(word), "write", "-", "--to", "text")
                        .out())
                .isEqualTo(PlanText.write(PLAN));
    }

    @Test
    void validatesItAndShowsTheLineOfItsText() throws IOException {
        Plan late = Plan.builder().from(PLAN).number("5/KH-SNV").build();
        shell.file("late.txt", PlanText.write(late));
        shell.run("write", "late.txt", "--to", "docx", "-o", "late.docx");
        Shell.Result result = shell.run("validate", "late.docx", "--fail-on", "info");
        assertThat(result.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(result.out()).contains("unpadded-number", "Số: 5/KH-SNV", "^");
    }

    @Test
    void findsItInFoldersAndGoesOnAfterADamagedOne() {
        Shell.Result result = shell.run("validate", "folder", "--report", "json");
        assertThat(result.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(result.out())
                .contains("\"source\": \"folder/a.DOCX\"", "\"source\": \"folder/b.docx\"", "unreadable-file");
        assertThat(shell.run("survey", "folder", "--no-time", "--lang", "en").out())
                .contains("folder/a.DOCX", "folder/b.docx");
    }

    @Test
    void givesNoPlanForADamagedOne() {
        Shell.Result result = shell.run("read", "folder/b.docx");
        assertThat(result.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("unreadable-file");
    }

    @Test
    void doesNotRepairInsideIt() {
        Shell.Result result = shell.run("fix", "plan.docx");
        assertThat(result.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("plan.docx", "kehoach read", "--to docx");
    }
}
