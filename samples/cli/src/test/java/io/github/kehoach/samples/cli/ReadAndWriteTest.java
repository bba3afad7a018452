package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.samples.word.PlanDocx;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanSchema;
import io.github.kehoach.validation.report.ReportSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAndWriteTest {
    private static final String TEXT = "KẾ HOẠCH\nTập huấn cán bộ\n\nI. MỤC ĐÍCH\n- Nâng cao kỹ năng.\n\n2\n";

    private Path directory;
    private Shell shell;

    @BeforeEach
    void enter(@TempDir Path temporary) {
        directory = temporary;
        shell = new Shell(temporary)
                .file("plan.txt", TEXT)
                .file("good.json", Shell.GOOD)
                .file("faulty.json", Shell.FAULTY)
                .file("broken.json", Shell.BROKEN)
                .file("all.ndjson", Shell.GOOD)
                .file("word.docx", "PK\u0003\u0004\u0000\u0000");
    }

    @Test
    void readsTextAsPrettyJson() {
        Shell.Result result = shell.run("read", "plan.txt");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .startsWith("{\n  \"formatVersion\": \"1.0\",\n")
                .endsWith("}\n");
        assertThat(PlanJson.read(result.out()).findings()).isEmpty();
    }

    @Test
    void tellsFindingsOfReadingOnStandardErrorOnly() {
        Shell.Result text = shell.run("read", "faulty.json");
        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).startsWith("{\n").doesNotContain("unknown-member");
        assertThat(text.err()).contains("unknown-member", "^^^");
        Shell.Result json = shell.run("read", "faulty.json", "--report", "json");
        assertThat(json.out()).isEqualTo(text.out());
        assertThat(json.err()).startsWith("{\n  \"reportVersion\": \"1.0\",").endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read plan.txt", "write plan.txt --to json", "fix plan.txt"})
    void givesNothingForASourceBeyondALimit(String command) {
        Shell.Result result = shell.run((command + " --limit letters=9 --limit bytes=5000 --lang en").split(" "));
        assertThat(result.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("limit-exceeded", "raise the limit \"letters\"");
        assertThat(shell.run((command + " --limit letters=90").split(" ")).exitCode())
                .isZero();
    }

    @Test
    void loadsNoMoreThanTheLimitOfBytes() {
        shell.file("long.json", Shell.GOOD + " ".repeat(300));
        int length = Shell.GOOD.getBytes(StandardCharsets.UTF_8).length;
        String limit = "bytes=" + (length + 200);
        assertThat(shell.run("read", "long.json", "--limit", limit, "--lang", "en")
                        .err())
                .contains("Past the limit of bytes");
        assertThat(shell.run("read", "good.json", "--limit", limit).err()).isEmpty();
        Shell.Result all =
                shell.run("validate", "long.json", "good.json", "all.ndjson", "--limit", limit, "--lang", "en");
        assertThat(all.out()).contains("not evaluated 1", "valid 2");
    }

    @Test
    void givesItsResultForAnotherDocumentAndSaysWhatItIs() {
        shell.file("letter.txt", "Số: 5/UBND-VP\nV/v trồng cây\nKính gửi: Các thôn\nĐề nghị trồng cây.\n");
        Shell.Result read = shell.run("read", "letter.txt", "-o", "letter.json");
        assertThat(read.exitCode()).isZero();
        assertThat(read.err()).contains("other-document");
        Shell.Result write = shell.run("write", "letter.json", "--to", "text");
        assertThat(write.exitCode()).isZero();
        assertThat(write.out()).contains("Kính gửi: Các thôn");
        assertThat(write.err()).contains("other-document");
        assertThat(shell.run("validate", "letter.txt", "letter.json").exitCode())
                .isEqualTo(ExitCode.INVALID);
    }

    @Test
    void isSilentWhenNothingWasFound() {
        assertThat(shell.run("read", "good.json").err()).isEmpty();
        assertThat(shell.run("write", "good.json", "--to", "json").err()).isEmpty();
    }

    @Test
    void writesCanonicalBytes() {
        assertThat(shell.run("write", "good.json", "--to", "json", "--compact").out())
                .isEqualTo(Shell.GOOD);
        String pretty = shell.run("write", "good.json", "--to", "json").out();
        assertThat(shell.runWithInput(pretty, "write", "-", "--to", "json", "--compact")
                        .out())
                .isEqualTo(Shell.GOOD);
    }

    @Test
    void writesTextThatReadsAsTheSamePlan() {
        String json = shell.run("read", "plan.txt").out();
        String text = shell.runWithInput(json, "write", "-", "--to", "text").out();
        assertThat(text).contains("I. MỤC ĐÍCH");
        assertThat(shell.runWithInput(text, "read", "-").out()).isEqualTo(json);
        assertThat(shell.run("write", "plan.txt", "--to", "text").out()).isEqualTo(text);
    }

    @Test
    void writesAWordFile() throws IOException {
        assertThat(shell.run("write", "good.json", "--to", "docx", "-o", "plan.docx"))
                .isEqualTo(new Shell.Result(0, "", ""));
        byte[] written = Files.readAllBytes(directory.resolve("plan.docx"));
        assertThat(written)
                .isEqualTo(PlanDocx.write(PlanJson.read(Shell.GOOD).plan().orElseThrow()));
        assertThat(shell.run("write", "good.json", "--to", "docx").out()).startsWith("PK\u0003\u0004");
    }

    @Test
    void writesIntoAFileAndLeavesStandardOutputEmpty() throws IOException {
        assertThat(shell.run("read", "good.json", "-o", "out.json")).isEqualTo(new Shell.Result(0, "", ""));
        assertThat(Files.readString(directory.resolve("out.json")))
                .isEqualTo(shell.run("read", "good.json").out());
        assertThat(shell.run("write", "good.json", "--to", "json", "--compact", "-o", "good.json"))
                .isEqualTo(new Shell.Result(0, "", ""));
        assertThat(Files.readString(directory.resolve("good.json"))).isEqualTo(Shell.GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read missing.txt",
                "read .",
                "read all.ndjson",
                "read word.docx",
                "read broken.json",
                "write broken.json --to text",
                "write missing.json --to json",
                "read good.json -o no/such/folder"
            })
    void saysWhatGaveNoResult(String args) {
        Shell.Result result = shell.run(args.split(" "));
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isNotEmpty().doesNotContain("Exception");
    }

    @Test
    void readsUtf16WithAMark() throws IOException {
        Files.write(directory.resolve("wide.txt"), ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        assertThat(shell.run("read", "wide.txt").out())
                .isEqualTo(shell.run("read", "plan.txt").out());
    }

    @Test
    void printsTheSchemas() {
        assertThat(shell.run("schema").out()).isEqualToIgnoringNewLines(PlanSchema.json());
        assertThat(shell.run("schema", "--of", "plan").out())
                .isEqualTo(shell.run("schema").out());
        assertThat(shell.run("schema", "--of", "report").out()).isEqualTo(ReportSchema.json());
    }
}
