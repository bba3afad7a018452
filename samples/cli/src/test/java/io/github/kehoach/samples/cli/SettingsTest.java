package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.validation.report.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Suppressions, baselines and rule set files on the command line, and the reports that tell of them. */
class SettingsTest {
    private static final String SUPPRESSION = """
            {"suppressions": [{"code": "skipped-number", "location": "/body/2", "reason": "trích nguyên văn"%s}]}
            """;

    private Path directory;
    private Shell shell;

    @BeforeEach
    void enter(@TempDir Path temporary) {
        directory = temporary;
        shell = new Shell(temporary)
                .file("good.json", Shell.GOOD)
                .file("skip.json", Shell.SKIPPING)
                .file("suppress.json", SUPPRESSION.formatted(""));
    }

    @Test
    void suppressesWhatTheFileSays() {
        assertThat(shell.run("validate", "skip.json").exitCode()).isEqualTo(1);
        Shell.Result result = shell.run("validate", "skip.json", "--suppress", "suppress.json");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("bỏ qua có lý do: 1 phát hiện", "bỏ qua có lý do 1\n");

        String json = shell.run("validate", "skip.json", "--suppress", "suppress.json", "--report", "json")
                .out();
        assertThat(json).contains("\"suppressed\": {", "\"reason\": \"trích nguyên văn\"", "\"valid\": 1");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ReportSchema.json())
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void tellsOfASuppressionThatIsNotNeededAndFailsNothing() {
        Shell.Result result = shell.run("validate", "good.json", "--suppress", "suppress.json", "--fail-on", "info");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("suppress.json:1:19  cảnh báo  unused-suppression  ");
        assertThat(shell.run("validate", "good.json", "--suppress", "suppress.json", "--report", "json")
                        .out())
                .contains("\"source\": \"suppress.json\"", "\"code\": \"unused-suppression\"", "\"warnings\": 1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-21, '',                   0
            2026-11-20, '',                   1
            2026-11-20, --today=2026-11-20,   0
            2026-12-31, --today=2027-01-01,   1
            2026-11-20, --as-of=2026-11-20,   1
            """)
    void judgesExpiryByTheDayOfTheMachineOrTheOneGiven(String expires, String option, int exitCode) {
        shell.file("until.json", SUPPRESSION.formatted(", \"expires\": \"" + expires + "\""));
        Shell.Result result = option.isEmpty()
                ? shell.run("validate", "skip.json", "--suppress", "until.json")
                : shell.run("validate", "skip.json", "--suppress", "until.json", option);
        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.out().contains("expired-suppression")).isEqualTo(exitCode == 1);
    }

    @Test
    void writesABaselineAndForgivesWhatIsInIt() throws IOException {
        assertThat(shell.run("validate", "skip.json", "--write-baseline", "base.json")
                        .exitCode())
                .isEqualTo(1);
        String written = Files.readString(directory.resolve("base.json"));
        assertThat(written).contains("{\"source\":\"skip.json\",\"code\":\"skipped-number\"");
        assertThat(shell.run("validate", "skip.json", "--baseline", "base.json").exitCode())
                .isZero();

        shell.file("new.json", Shell.SKIPPING);
        assertThat(shell.run("validate", "skip.json", "new.json", "--baseline", "base.json")
                        .exitCode())
                .isEqualTo(1);

        shell.file("skip.json", Shell.GOOD);
        Shell.Result mended = shell.run(
                "validate", "skip.json", "--baseline", "base.json", "--write-baseline", "base.json", "--lang", "en");
        assertThat(mended.out()).contains("base.json  info  stale-baseline  Entries of the baseline");
        assertThat(Files.readString(directory.resolve("base.json"))).isEqualTo("{\"baseline\": []}\n");
    }

    @Test
    void judgesByTheRulesOfAFile() {
        shell.file("rules.json", "{\"severity\": {\"skipped-number\": \"info\"}}");
        Shell.Result result = shell.run("validate", "skip.json", "--rules", "rules.json");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("lưu ý  skipped-number");
        shell.file("few.json", "{\"base\": \"empty\", \"add\": [\"unpadded-number\"]}");
        assertThat(shell.run("rules", "--rules", "few.json").out()).startsWith("unpadded-number  ");
        assertThat(shell.run("explain", "skipped-number", "--rules", "few.json").exitCode())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--suppress", "--baseline", "--rules"})
    void refusesASettingsFileThatIsMissingOrMalformed(String option) {
        Shell.Result missing = shell.run("validate", "good.json", option, "no.json");
        assertThat(missing).isEqualTo(new Shell.Result(3, "", "kehoach: Không đọc được “no.json”: không có tệp này\n"));
        shell.file("bad.json", "{\n  \"supresions\": 1\n}");
        Shell.Result malformed = shell.run("validate", "good.json", option, "bad.json", "--lang", "en");
        assertThat(malformed.exitCode()).isEqualTo(2);
        assertThat(malformed.out()).isEmpty();
        assertThat(malformed.err())
                .contains("kehoach: bad.json:2:17  error  unknown-member  There is no \"supresions\" here");
        shell.file("bad.json", "{\"\\u001b[2J\": 1}");
        assertThat(shell.run("validate", "good.json", option, "bad.json").err())
                .contains("<U+001B>[2J")
                .doesNotContain("\u001b");
        shell.file("bad.json", "{\"supresions\": 1}");
        assertThat(shell.run("validate", "good.json", option, "bad.json").err()).contains("Không có \"supresions\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            sarif, '"ruleId": "skipped-number"'
            junit, '<failure message='
            """)
    void writesReportsForBuildServers(String form, String part) {
        Shell.Result result = shell.run("validate", "good.json", "skip.json", "--report", form);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains(part).endsWith("\n");
        assertThat(result.out()).doesNotContain(directory.toString());
        assertThat(shell.run("validate", "good.json", "skip.json", "--report", form, "-o", "out"))
                .isEqualTo(new Shell.Result(1, "", ""));
        assertThat(directory.resolve("out")).hasContent(result.out());
    }

    @Test
    void listsTheRules() {
        assertThat(shell.run("rules").out()).contains("skipped-number  lỗi");
        assertThat(shell.run("rules", "--lang", "en").out()).contains("skipped-number  error");
        assertThat(shell.run("rules", "--format", "json").out())
                .startsWith("{\n")
                .contains("\"id\": \"skipped-number\"");
        assertThat(shell.run("rules", "--format", "markdown").out()).contains("| `skipped-number` | lỗi");
    }

    @Test
    void explainsRulesAndCodesOfReading() {
        assertThat(shell.run("explain", "skipped-number").out()).contains("Cách sửa\n", "Ví dụ bị báo");
        assertThat(shell.run("explain", "skipped-number", "--lang", "en").out()).contains("How to fix\n");
        assertThat(shell.run("explain", "syntax-error").out()).startsWith("syntax-error\n");
        assertThat(shell.run("explain", "skiped-number", "--lang", "en").err())
                .startsWith("kehoach: There is no code \"skiped-number\"; was this meant: skipped-number?\n");
    }
}
