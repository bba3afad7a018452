package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualArgumentsTest {
    private Path directory;
    private Shell shell;

    @BeforeEach
    void enter(@TempDir Path temporary) {
        directory = temporary;
        shell = new Shell(temporary)
                .file("a.json", Shell.FAULTY)
                .file("b.txt", Shell.GOOD_TEXT)
                .file(
                        "suppress.json",
                        "{\"suppressions\":[{\"code\":\"unknown-member\",\"source\":\"a.json\","
                                + "\"reason\":\"x\",\"expires\":\"2026-11-30\"}]}")
                .file("rules.json", "{\"base\":\"empty\"}")
                .file("baseline.json", "{\"baseline\": []}");
    }

    /** What the option parser makes of the same arguments. */
    private Shell.Result parsed(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = InputStream.nullInputStream();
        int exitCode = KehoachCommand.run(new Surroundings(in, out, err, directory, false, () -> Shell.TODAY), args);
        return new Shell.Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate a.json",
                "validate a.json b.txt",
                "validate -",
                "validate - --stdin-name plans/a.json",
                "validate --lang en a.json",
                "validate a.json --report json b.txt --fail-on info",
                "validate a.json --report sarif --lang vi",
                "validate b.txt --report junit --fail-on warning",
                "validate a.json --as-of 2019-02-01 --regime party",
                "validate a.json --threads 3",
                "validate a.json --suppress suppress.json --today 2026-12-01",
                "validate a.json --suppress suppress.json",
                "validate a.json --rules rules.json --baseline baseline.json",
                "validate missing.json --lang en",
                "validate a.json --rules missing.json"
            })
    void areUnderstoodAsTheOptionParserUnderstandsThem(String line) {
        String[] args = line.split(" ");
        assertThat(UsualArguments.of(args)).isPresent();
        assertThat(shell.run(args)).isEqualTo(parsed(args));
    }

    @Test
    void nameTheFilesThatAreWritten() {
        String[] args = {"validate", "a.json", "-o", "out", "--write-baseline", "new"};
        PlanCheck check = UsualArguments.of(args).orElseThrow();
        assertThat(check.out).contains("out");
        assertThat(check.newBaseline).contains("new");
        assertThat(check.files).containsExactly("a.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "validate",
                "validate --help",
                "validate a.json -h",
                "--lang en validate a.json",
                "validate --lang=en a.json",
                "validate a.json --lang fr",
                "validate a.json --report",
                "validate a.json --report xml",
                "validate a.json --report --lang",
                "validate a.json --report text --report text",
                "validate a.json --regime State",
                "validate a.json --fail-on fatal",
                "validate a.json --as-of 9/3/2026",
                "validate a.json --today 2026-02-30",
                "validate a.json --threads 0",
                "validate a.json --threads 12345",
                "validate a.json --threads 1x",
                "validate a.json --bogus x",
                "validate --report json",
                "validate -- a.json",
                "validate - -",
                "validate a.json --allow-empty",
                "validate --allow-empty a.json",
                "read a.json"
            })
    void leaveWhatIsUnusualToTheOptionParser(String line) {
        assertThat(UsualArguments.of(line.split(" "))).isEmpty();
    }
}
