package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.samples.word.PlanDocx;
import io.github.kehoach.serialization.json.PlanJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands take as an input, and what they say of one that they do not. */
class InputsTest {
    private static final String LINES = Shell.GOOD + "\n" + Shell.FAULTY + "\n";

    private Path directory;
    private Shell shell;

    @BeforeEach
    void enter(@TempDir Path temporary) {
        directory = temporary;
        shell = new Shell(temporary).file("good.json", Shell.GOOD).file("plan.txt", Shell.GOOD_TEXT);
    }

    private static Plan plan() {
        return PlanJson.read(Shell.GOOD).plan().orElseThrow();
    }

    private Shell.Result piped(byte[] input, String... args) {
        return shell.runWith(new ByteArrayInputStream(input), args);
    }

    @Test
    void standardInputIsWhatItsContentSays() {
        String json = shell.run("read", "good.json").out();
        String fromText = shell.run("read", "plan.txt").out();
        for (String mark : List.of("", "\uFEFF", "\r\n\n  ", "\uFEFF \n")) {
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                assertThat(piped((mark + Shell.GOOD).getBytes(charset), "read", "-")
                                .out())
                        .isEqualTo(json);
                assertThat(piped((mark + Shell.GOOD_TEXT).getBytes(charset), "read", "-")
                                .out())
                        .isEqualTo(fromText);
            }
        }
        assertThat(piped(PlanDocx.write(plan()), "write", "-", "--to", "text").out())
                .isEqualTo(shell.run("write", "good.json", "--to", "text").out());
        assertThat(shell.runWithInput(Shell.GOOD_TEXT, "fix", "-", "--lang", "en"))
                .isEqualTo(shell.run("fix", "plan.txt", "--lang", "en"));
        assertThat(shell.runWithInput(Shell.GOOD_TEXT, "survey", "-", "--no-time")
                        .exitCode())
                .isZero();
    }

    @Test
    void standardInputHasOtherNamesToo() {
        for (String name : List.of("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0")) {
            assertThat(shell.runWithInput(Shell.GOOD, "validate", name, "--stdin-name", "a.json")
                            .out())
                    .startsWith("a.json: ");
            assertThat(shell.runWithInput(Shell.GOOD, "read", name).exitCode()).isZero();
        }
    }

    @Test
    void standardInputMayHaveAPlanOnEachLine() {
        String json = shell.runWithInput(LINES, "validate", "-", "--stdin-name", "x/all.ndjson", "--report", "json")
                .out();
        assertThat(json).contains("\"x/all.ndjson#1\"", "\"x/all.ndjson#2\"").doesNotContain("\"-\"");
        for (String command : List.of("read -", "write - --to text", "fix -")) {
            Shell.Result result = shell.runWithInput(LINES, (command + " --lang en").split(" "));
            assertThat(result)
                    .isEqualTo(new Shell.Result(
                            3, "", "kehoach: - holds many plans, one a line; this command takes one plan\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate -", "read -", "write - --to text", "fix -", "survey - --no-time"})
    void standardInputHasTheNameThatIsGiven(String command) {
        String args = command + " --lang en --stdin-name plans/may.json";
        Shell.Result result = shell.runWithInput(Shell.BROKEN, args.split(" "));
        assertThat(result.out() + result.err()).contains("plans/may.json");
        Shell.Result binary = shell.runWithInput("%PDF-1.7", args.split(" "));
        assertThat(binary.exitCode()).isEqualTo(3);
        assertThat(binary.err())
                .isEqualTo(
                        "kehoach: Cannot read plans/may.json: it is a PDF file; copy its text into a .txt file, or open"
                                + " it in Word and save it as .docx\n");
        assertThat(shell.runWithInput(Shell.BROKEN, command.split(" ")).out()).doesNotContain("may");
        String absolute = command + " --report json --stdin-name " + directory.resolve("plans/may.json");
        if (command.startsWith("validate")) {
            assertThat(shell.runWithInput(Shell.GOOD, absolute.split(" ")).out())
                    .contains("\"plans/may.json\"")
                    .doesNotContain(directory.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"validate - -", "validate - good.json /dev/stdin", "survey - -", "validate --allow-empty - -"})
    void standardInputIsGivenOnce(String command) {
        Shell.Result result = shell.runWithInput(Shell.GOOD, (command + " --lang en").split(" "));
        assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Standard input (-) may be given only once");
    }

    @Test
    void anEmptyNameIsNotTheWorkingDirectory() {
        Shell.Result result = shell.run("validate", "", "--lang", "en");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("kehoach: Cannot read : there is no such file\n");
    }

    @Test
    void aNameWithoutAKnownEndingIsNoObstacle() throws IOException {
        shell.file("plan", Shell.GOOD).file("plan.md", Shell.GOOD_TEXT).file("all", LINES);
        Files.write(directory.resolve("old.doc"), PlanDocx.write(plan()));
        String json = shell.run("validate", "plan", "plan.md", "old.doc", "all", "--report", "json")
                .out();
        assertThat(json)
                .containsSubsequence("\"plan\"", "\"valid\"", "\"plan.md\"", "\"valid\"", "\"old.doc\"", "\"valid\"")
                .containsSubsequence("\"all#1\"", "\"all#2\"");
        assertThat(shell.run("read", "plan.md").out())
                .isEqualTo(shell.run("read", "plan.txt").out());
    }

    @Test
    void aTextThatIsNoneIsRefused() throws IOException {
        shell.file("json.txt", Shell.GOOD);
        Files.write(directory.resolve("word.txt"), PlanDocx.write(plan()));
        Files.write(directory.resolve("wide.json"), ("\uFEFF" + Shell.GOOD).getBytes(StandardCharsets.UTF_16LE));
        Shell.Result result = shell.run("validate", "json.txt", "word.txt", "wide.json", "--lang", "en");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains("Cannot read json.txt: it is JSON and not text; let its name end in .json")
                .contains("Cannot read word.txt: it is a Word file and not plain text; let its name end in .docx");
        assertThat(result.out()).contains("wide.json: valid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.docx", "a.txt"})
    void aFileOfAnotherProgramIsUnreadWhateverItIsCalled(String name) {
        Shell.Result result = shell.file(name, "%PDF-1.7\n1 0 obj\n").run("validate", name, "--lang", "en");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("it is a PDF file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void everyReportNamesWhatWasNotRead(String form) throws IOException {
        shell.file("plans/a.json", Shell.GOOD)
                .file("plans/b.DOC", "x")
                .file("plans/deep/~$c.docx", "x")
                .file("plans/d.png", "x")
                .file("plans/e.txt", "a\0b");
        Shell.Result result = shell.run(
                "validate",
                "missing.json",
                "plans",
                directory.resolve("gone").toString(),
                "--report",
                form,
                "--lang",
                "en");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out())
                .contains("missing.json", "plans/e.txt", "plans/b.DOC", "deep/~", "gone")
                .contains(
                        "there is no such file",
                        "an old Office file",
                        "a lock file that Word keeps",
                        "neither text nor")
                .doesNotContain(directory.toString());
        if (form.equals("text")) {
            assertThat(result.out()).endsWith("; not read 3; skipped files 2; other files 1\n");
        }
        assertThat(shell.run("validate", "plans/a.json", "plans/deep", "--report", form)
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void everyReportSaysThatThereWasNothing(String form) {
        shell.file("folder/a.pdf", "x");
        Shell.Result result = shell.run("validate", "folder", "--report", form, "--lang", "en");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).contains("There is no plan to check", "folder/a.pdf");
        assertThat(result.err())
                .startsWith("kehoach: There is no plan to check")
                .hasLineCount(1);
        Shell.Result allowed = shell.run("validate", "folder", "--report", form, "--lang", "en", "--allow-empty");
        assertThat(allowed.exitCode()).isZero();
        assertThat(allowed.out()).doesNotContain("There is no plan to check").contains("folder/a.pdf");
        assertThat(allowed.err()).isEmpty();
    }

    @Test
    void anInputThatBreaksOffIsUnreadThoughSomeOfItWasJudged() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(LINES.repeat(50).getBytes(StandardCharsets.UTF_8)), broken);
        Shell.Result result = shell.runWith(in, "validate", "-", "--report", "json", "--lang", "en");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).contains("\"-#1\"", "\"-#2\"", "\"unread\": 1", "gives an input/output error");
        assertThat(result.err()).isEqualTo("kehoach: Cannot read -: the disk or device gives an input/output error\n");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aWalkTakesRegularFilesOnly() throws Exception {
        shell.file("plans/a.json", Shell.GOOD);
        Path pipe = directory.resolve("plans/b.json");
        Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeThat(mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0)
                .as("the program mkfifo")
                .isTrue();
        Files.createSymbolicLink(directory.resolve("plans/c.txt"), Path.of("/dev/zero"));
        Files.createSymbolicLink(directory.resolve("plans/d.json"), Path.of("nowhere"));
        Shell.Result result = shell.run("validate", "plans", "--lang", "en");
        assertThat(result.err()).isEqualTo("kehoach: Cannot read plans/d.json: there is no such file\n");
        assertThat(result.out()).contains("plans/a.json: valid").endsWith("; not read 1; other files 2\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"validate good.json", "validate good.json --report json", "read good.json", "rules", "schema"})
    void aClosedPipeEndsInSilence(String command) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Kehoach.run(
                new Surroundings(InputStream.nullInputStream(), closed, err, directory, false, () -> Shell.TODAY),
                command.split(" "));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exitCode).isEqualTo(ExitCode.CLOSED_PIPE);
    }
}
