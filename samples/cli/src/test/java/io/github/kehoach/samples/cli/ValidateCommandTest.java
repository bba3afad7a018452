package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.validation.report.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {
    private Path directory;
    private Shell shell;

    @BeforeEach
    void enter(@TempDir Path temporary) throws IOException {
        directory = temporary;
        shell = new Shell(temporary)
                .file("good.json", Shell.GOOD)
                .file("faulty.json", Shell.FAULTY)
                .file("later.json", Shell.LATER)
                .file("broken.json", Shell.BROKEN)
                .file("list.json", "[]")
                .file("plan.TXT", Shell.GOOD_TEXT)
                .file("all.ndjson", Shell.GOOD + "\n\n" + Shell.BROKEN + "\r\n" + Shell.FAULTY)
                .file("notes.md", "x")
                .file("good.txt.pdf", "%PDF-1.7")
                .file("skipped/a.doc", "x")
                .file("skipped/b.png", "x")
                .file("blank.ndjson", "\n\n");
        Files.createDirectory(temporary.resolve("empty"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            good.json                          | 0
            good.json plan.TXT                 | 0
            later.json                         | 0
            later.json --fail-on warning       | 1
            faulty.json                        | 1
            broken.json                        | 1
            list.json                          | 1
            good.json faulty.json              | 1
            all.ndjson                         | 1
            missing.json                       | 3
            missing                            | 3
            good.txt.pdf                       | 3
            empty                              | 3
            empty --allow-empty                | 0
            empty good.json                    | 0
            skipped                            | 3
            blank.ndjson                       | 3
            faulty.json missing.json good.json | 3
            """)
    void tellsTheShellTheGravestEnd(String args, int exitCode) {
        assertThat(shell.run(("validate " + args).split(" ")).exitCode()).isEqualTo(exitCode);
        assertThat(shell.run(("validate --report json " + args).split(" ")).exitCode())
                .isEqualTo(exitCode);
    }

    @Test
    void goesOnAfterAnInputThatIsMissing() {
        Shell.Result result = shell.run("validate", "missing.json", "good.txt.pdf", "good.json");
        assertThat(result.err()).isEqualTo("""
                kehoach: Không đọc được “missing.json”: không có tệp này
                kehoach: Không đọc được “good.txt.pdf”: là tệp PDF; hãy chép phần chữ ra tệp .txt, hoặc mở bằng Word rồi lưu thành .docx
                """);
        assertThat(result.out()).startsWith("good.json: hợp lệ");
    }

    @Test
    void saysWhatIsMissingInEnglishWhenAsked() {
        assertThat(shell.run("validate", "missing.json", "--lang", "en").err())
                .isEqualTo("kehoach: Cannot read missing.json: there is no such file\n");
    }

    @Test
    void showsTheFaultInItsLine() {
        String out = shell.run("validate", "faulty.json").out();
        assertThat(out).contains("faulty.json: KHÔNG HỢP LỆ", "unknown-member", "enactmnt", "^^^^^");
        assertThat(shell.run("validate", "faulty.json").err()).isEmpty();
    }

    @Test
    void judgesEachLineByItself() {
        String json = shell.run("validate", "all.ndjson", "--report", "json").out();
        assertThat(sources(json)).containsExactly("all.ndjson#1", "all.ndjson#3", "all.ndjson#4");
        assertThat(members(json, "verdict")).containsExactly("valid", "not-evaluated", "invalid");
    }

    @Test
    void walksFoldersInTheOrderOfNames() {
        shell.file("plans/b.json", Shell.GOOD)
                .file("plans/a/z.txt", "KẾ HOẠCH\n")
                .file("plans/a.json", Shell.GOOD)
                .file("plans/C.jsonl", Shell.GOOD)
                .file("plans/readme.md", "x");
        assertThat(sources(shell.run("validate", "plans", "--report", "json").out()))
                .containsExactly("plans/C.jsonl#1", "plans/a/z.txt", "plans/a.json", "plans/b.json", "plans/readme.md");
        assertThat(sources(shell.run("validate", directory.resolve("plans/a").toString(), "--report", "json")
                        .out()))
                .containsExactly("plans/a/z.txt");
    }

    @Test
    void writesNoAbsolutePath(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("x.json"), Shell.FAULTY);
        for (String form : List.of("json", "text")) {
            String inside = directory.resolve("faulty.json").toString();
            String outside = elsewhere.resolve("x.json").toString();
            Shell.Result result = shell.run("validate", inside, outside, "--report", form);
            assertThat(result.out()).contains("faulty.json", "x.json");
            assertThat(result.out()).doesNotContain(directory.toString()).doesNotContain(elsewhere.toString());
        }
    }

    @Test
    void readsJsonFromStandardInput() {
        Shell.Result result = shell.runWithInput(Shell.FAULTY, "validate", "-", "--report", "json");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(sources(result.out())).containsExactly("-");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void writesTheReportToAFileInsteadOfStandardOutput() throws IOException {
        for (String form : List.of("json", "text")) {
            String printed =
                    shell.run("validate", "all.ndjson", "--report", form).out();
            Shell.Result result = shell.run("validate", "all.ndjson", "--report", form, "-o", "out.report");
            assertThat(result).isEqualTo(new Shell.Result(1, "", ""));
            assertThat(Files.readString(directory.resolve("out.report"))).isEqualTo(printed);
        }
    }

    @Test
    void saysWhenTheReportCannotBeWritten() {
        Shell.Result result = shell.run("validate", "good.json", "-o", "no/such/folder");
        assertThat(result).isEqualTo(new Shell.Result(3, "", "kehoach: Không ghi được “no/such/folder”\n"));
    }

    @Test
    void putsNothingButTheReportOnStandardOutput() {
        String json = shell.run("validate", "missing.json", "broken.json", "all.ndjson", "--report", "json")
                .out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ReportSchema.json())
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json).contains("\"unread\": 1", "\"vi\": \"không có tệp này\"");
    }

    @Test
    void judgesByTheGivenDayAndRegime() {
        String json = shell.run(
                        "validate", "good.json", "--report", "json", "--as-of", "2018-01-02", "--regime", "party")
                .out();
        assertThat(json).contains("\"asOf\": \"2018-01-02\"", "\"regime\": \"party\"");
        assertThat(shell.run("validate", "good.json", "--report", "json").out())
                .contains("\"asOf\": \"2026-03-12\"", "\"regime\": \"state\"");
    }

    @Test
    void countsPlansOnATerminalOnly() {
        shell.file("many.ndjson", (Shell.GOOD + "\n").repeat(250));
        Shell terminal = new Shell(directory, true);
        assertThat(terminal.run("validate", "many.ndjson", "--report", "json").err())
                .isEqualTo(
                        "\r100\r200\r          \r"
                                + "Kế hoạch: 250, hợp lệ 250, không hợp lệ 0, chưa đánh giá được 0; lỗi 0, cảnh báo 0, lưu ý 0\n");
        assertThat(terminal.run("validate", "many.ndjson").err()).isEmpty();
        assertThat(terminal.run("validate", "good.json", "--report", "json").err())
                .isEmpty();
        assertThat(shell.run("validate", "many.ndjson", "--report", "json").err())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "sarif", "junit"})
    void givesTheSameBytesOnAnyNumberOfThreads(String form) throws IOException {
        shell.file("folder/a.ndjson", (Shell.GOOD + "\n\n" + Shell.BROKEN + "\r\n" + Shell.FAULTY + "\n").repeat(40))
                .file("folder/b.json", Shell.SKIPPING)
                .file("folder/c.txt", Shell.GOOD_TEXT)
                .file("folder/d.txt", "\0\0\0");
        List<String> args = List.of("missing.json", "folder", "gone.json", "good.json", "--report", form);
        Shell.Result one = onThreads("1", args);
        assertThat(one.exitCode()).isEqualTo(3);
        assertThat(one.err().lines()).hasSize(3);
        assertThat(one.err()).containsSubsequence("missing.json", "d.txt", "gone.json");
        for (String threads : List.of("2", "3", "20")) {
            assertThat(onThreads(threads, args)).isEqualTo(one);
        }
        assertThat(shell.run(all("validate", args))).isEqualTo(one);
        assertThat(shell.run(all("validate", args, "-o", "out"))).isEqualTo(new Shell.Result(3, "", one.err()));
        assertThat(Files.readString(directory.resolve("out"))).isEqualTo(one.out());
    }

    private Shell.Result onThreads(String threads, List<String> args) {
        return shell.run(all("validate", args, "--threads", threads));
    }

    private static String[] all(String command, List<String> args, String... more) {
        return Stream.of(Stream.of(command), args.stream(), Stream.of(more))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    @Test
    void reportsALineThatIsTooLongAndGoesOn() {
        shell.file("long.ndjson", "{\"x\":\"" + "y".repeat(17_000_000) + "\"}\n" + Shell.GOOD);
        String json = shell.run("validate", "long.ndjson", "--report", "json").out();
        assertThat(members(json, "code")).containsExactly("limit-exceeded");
        assertThat(members(json, "verdict")).containsExactly("not-evaluated", "valid");
    }

    private static List<String> sources(String json) {
        return members(json, "source");
    }

    private static List<String> members(String json, String name) {
        String start = "\"" + name + "\": \"";
        return json.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length(), line.lastIndexOf('"')))
                .toList();
    }
}
