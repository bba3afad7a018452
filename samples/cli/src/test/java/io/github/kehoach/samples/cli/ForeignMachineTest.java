package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as a process of its own, on a machine whose language and character set are not ours. */
class ForeignMachineTest {
    private static final List<String> TURKISH = List.of(
            "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9", "-Duser.timezone=Asia/Tokyo");

    @Test
    @Timeout(60)
    void writesTheSameBytesAsAnywhere(@TempDir Path directory) throws Exception {
        Shell shell = new Shell(directory).file("faulty.json", Shell.FAULTY).file("plan.txt", "KẾ HOẠCH\nVIỆC IN ẤN\n");
        for (List<String> args : List.of(
                List.of("validate", "faulty.json", "plan.txt", "--fail-on", "info", "--regime", "trade-union"),
                List.of("validate", ".", "--report", "json"),
                List.of("read", "plan.txt"),
                List.of("validate", "faulty.json", "--fail-on", "INFO"))) {
            Shell.Result expected = shell.run(args.toArray(String[]::new));
            assertThat(turkish(directory, args)).isEqualTo(expected);
        }
    }

    private static Shell.Result turkish(Path directory, List<String> args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(TURKISH);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Kehoach.class.getName()));
        command.addAll(args);
        Path out = directory.resolveSibling(directory.getFileName() + ".out");
        Path err = directory.resolveSibling(directory.getFileName() + ".err");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Shell.Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
