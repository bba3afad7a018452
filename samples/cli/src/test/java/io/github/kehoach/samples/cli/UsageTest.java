package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private Shell shell;

    @BeforeEach
    void enter(@TempDir Path directory) {
        shell = new Shell(directory).file("a.json", Shell.GOOD).file("a.txt", "KẾ HOẠCH\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                              | read, write, validate
            vaildate a.json                 | vaildate
            explain                         | CODE
            explain skiped-number           | skipped-number
            explain acme                    | acme
            rules --format xml              | --format xml
            validate                        | FILE
            validate a.json --bogus         | --bogus
            validate a.json --today 21/11   | --today 21/11
            read a.txt --report sarif       | --report sarif
            validate a.json --report TEXT   | --report TEXT
            validate a.json --fail-on fatal | --fail-on fatal
            validate a.json --regime State  | --regime State
            validate a.json --as-of 9/3/2026 | --as-of 9/3/2026
            validate a.json --as-of 2026-02-30 | --as-of 2026-02-30
            validate a.json --threads 0     | --threads 0
            validate a.json --threads -1    | --threads
            validate a.json --threads many  | --threads many
            validate a.json --limit depth=5 | --limit
            read a.txt --limit nesting=501  | --limit nesting
            read a.txt --limit bytes=0      | --limit bytes
            read a.txt --limit bytes        | --limit
            validate a.json --lang fr       | --lang fr
            validate a.json --report text --report json | --report
            read                            | FILE
            read a.txt a.json               | a.json
            write a.json                    | --to
            write a.json --to pdf           | --to pdf
            schema --of law                 | --of law
            """)
    void saysWhatIsWrongAndWhereHelpIs(String args, String named) {
        Shell.Result result = shell.run(args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("kehoach: ").contains(named, "--help");
        assertThat(result.err()).contains("Cách dùng:");
        assertThat(result.err().lines()).hasSize(2);
    }

    @Test
    void saysItInEnglishWhenAsked() {
        assertThat(shell.run("validate", "--lang", "en", "--fail-on", "fatal", "a.json")
                        .err())
                .isEqualTo("""
                        kehoach: --fail-on fatal is wrong; it must be error|warning|info
                        For help: kehoach validate --help
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "read --help", "write -h", "validate --help", "schema --help", "--version", "-V"})
    void printsHelpAndVersionAsTheResult(String args) {
        Shell.Result result = shell.run(args.split(" "));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("kehoach");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void takesTheLanguageBeforeAndAfterTheCommand() {
        assertThat(shell.run("--lang", "en", "validate", "a.json").out()).contains("a.json: valid");
        assertThat(shell.run("validate", "a.json", "--lang=en").out()).contains("a.json: valid");
        assertThat(shell.run("validate", "a.json").out()).contains("a.json: hợp lệ");
    }

    @Test
    void doesNotTakeArgumentsFromFiles() {
        shell.file("args", "--version");
        assertThat(shell.run("validate", "@args").exitCode()).isEqualTo(3);
    }

    @Test
    void asksForAReportOfAFaultOfItsOwn() {
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] to, int offset, int length) {
                throw new IllegalStateException("made to fail");
            }
        };
        Shell.Result result = shell.runWith(failing, "validate", "-");
        assertThat(result.exitCode()).isEqualTo(70);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Xin báo tại", "made to fail");
        assertThat(shell.runWith(failing, "validate", "-", "--lang", "en").err())
                .contains("Please report it");
    }

    @Test
    void saysPlainlyWhenStandardInputBreaksOff() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        Shell.Result result = shell.runWith(broken, "read", "-");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("kehoach: Không đọc được “-”: lỗi khi đọc: gone\n");
    }
}
