package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.kehoach.samples.word.PlanDocx;
import io.github.kehoach.serialization.json.PlanJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command as a process, at the end and at the start of real pipes, on each JDK of the machine. */
@Timeout(120)
class PipesTest {
    private Path directory;

    @BeforeEach
    void enter(@TempDir Path temporary) throws IOException {
        assumeThat(Path.of("/bin/bash"))
                .as("a shell that has process substitution")
                .exists();
        directory = temporary;
        new Shell(temporary)
                .file("good.json", Shell.GOOD)
                .file("plan.txt", Shell.GOOD_TEXT)
                .file("many.ndjson", (Shell.SKIPPING + "\n").repeat(300));
        Files.write(
                temporary.resolve("plan.docx"),
                PlanDocx.write(PlanJson.read(Shell.GOOD).plan().orElseThrow()));
    }

    static Stream<Path> jdks() {
        return Jdks.all().values().stream();
    }

    @Test
    void areTriedOnMoreThanOneJdk() {
        assumeThat(Jdks.all())
                .as("JDKs of several versions; only this one was found, more can be named by -Dkehoach.jdks")
                .hasSizeGreaterThan(1);
        assertThat(Jdks.all().keySet()).contains(Runtime.version().feature());
    }

    /** Each way in gives what the file itself gives; all in one script, since the shell is the same. */
    @ParameterizedTest
    @MethodSource("jdks")
    void giveWhatTheFileGives(Path jdk) throws Exception {
        String asText = "validate --lang en ";
        String good = run(jdk, "kehoach read good.json").out();
        String fromText = run(jdk, "kehoach read plan.txt").out();
        assertThat(List.of(
                        "cat good.json | kehoach read -",
                        "kehoach read - < good.json",
                        "kehoach read <(cat good.json)",
                        "kehoach read /dev/stdin < good.json",
                        "cat good.json | kehoach read /dev/stdin",
                        "cat good.json | kehoach read /dev/fd/0",
                        "mkfifo a; cat good.json > a & kehoach read a",
                        "mkfifo b.json; cat good.json > b.json & kehoach read b.json"))
                .allSatisfy(script -> assertThat(run(jdk, script)).isEqualTo(new Shell.Result(0, good, "")));
        assertThat(List.of(
                        "cat plan.txt | kehoach read -",
                        "{ head -c 30 plan.txt; sleep 0.4; tail -c +31 plan.txt | head -c 1; sleep 0.4; tail -c +32 plan.txt; }"
                                + " | kehoach read -",
                        "kehoach read - < plan.docx",
                        "cat plan.docx | kehoach read -"))
                .allSatisfy(script -> assertThat(run(jdk, script)).isEqualTo(new Shell.Result(0, fromText, "")));
        assertThat(run(jdk, "kehoach " + asText + "- <(cat plan.txt) <(cat plan.docx) < many.ndjson | tail -n 1")
                        .out())
                .isEqualTo("Plans: 302, valid 2, invalid 300, not evaluated 0; errors 300, warnings 0, infos 0\n");
        assertThat(run(jdk, "cat good.json | kehoach write - --to json --compact")
                        .out())
                .isEqualTo(Shell.GOOD);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void mayBeEmpty(Path jdk) throws Exception {
        for (String script : List.of(
                "kehoach validate - --lang en < /dev/null",
                ": | kehoach validate - --lang en",
                "kehoach validate /dev/null --lang en")) {
            Shell.Result result = run(jdk, script);
            assertThat(result.exitCode()).isEqualTo(ExitCode.INVALID);
            assertThat(result.out()).contains("NOT EVALUATED");
            assertThat(result.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void endInSilenceWhenTheyAreClosed(Path jdk) throws Exception {
        for (String form : List.of("text", "json")) {
            Shell.Result result = run(
                    jdk,
                    "cat many.ndjson | kehoach validate - --lang en --report " + form
                            + " | head -n 1 > first; echo ${PIPESTATUS[1]}; wc -l < first");
            assertThat(result).isEqualTo(new Shell.Result(0, "141\n1\n", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void areNotTakenForClosedWhenTheDiskIsFull(Path jdk) throws Exception {
        assumeThat(Path.of("/dev/full")).as("a device that is always full").exists();
        Shell.Result result = run(jdk, "kehoach validate good.json --lang en > /dev/full");
        assertThat(result).isEqualTo(new Shell.Result(3, "", "kehoach: Cannot write -\n"));
    }

    private Shell.Result run(Path jdk, String script) throws IOException, InterruptedException {
        Path out = directory.resolveSibling(directory.getFileName() + ".out");
        Path err = directory.resolveSibling(directory.getFileName() + ".err");
        String kehoach = "kehoach() { \"$JAVA\" -Xshare:auto -XX:TieredStopAtLevel=1 -cp \"$CP\" "
                + Kehoach.class.getName() + " \"$@\"; }\n";
        ProcessBuilder bash = new ProcessBuilder("/bin/bash", "-c", kehoach + script)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        bash.environment().put("JAVA", jdk.resolve("bin/java").toString());
        bash.environment().put("CP", System.getProperty("java.class.path"));
        bash.environment().put("LC_ALL", "C.UTF-8");
        bash.environment().remove("JAVA_TOOL_OPTIONS");
        bash.environment().remove("JDK_JAVA_OPTIONS");
        Process process = bash.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(script).isTrue();
        return new Shell.Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
