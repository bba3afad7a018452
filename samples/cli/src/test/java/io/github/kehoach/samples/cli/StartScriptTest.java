package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tries the script {@code kehoach} of the project's folder in a copy of that folder, with a build that only pretends to be one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for the shell")
@Timeout(60)
class StartScriptTest {
    private static final String BUILD = """
            #!/bin/sh
            read -r stolen && echo "$stolen" >> stolen
            echo once >> builds
            if grep -q broken core/src/main/java/A.java; then echo '[ERROR] A.java is broken'; exit 1; fi
            sleep 1
            mkdir -p samples/cli/target/quick
            cp program.jar samples/cli/target/quick/kehoach.jar
            cp program.jar samples/cli/target/quick/kehoach-word.jar
            """;

    @TempDir
    Path folder;

    private Path root;
    private Path source;

    @BeforeEach
    void copyTheProject() throws IOException {
        root = folder.resolve("a project");
        source = root.resolve("core/src/main/java/A.java");
        for (String module : List.of("core", "serialization", "validation", "samples/cli")) {
            Files.createDirectories(root.resolve(module).resolve("src/main/java"));
            Files.writeString(root.resolve(module).resolve("pom.xml"), "<project/>");
        }
        Files.createDirectories(root.resolve(".mvn"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.writeString(root.resolve("samples/pom.xml"), "<project/>");
        Files.writeString(source, "first");
        script("kehoach", Files.readString(Golden.project().resolve("kehoach")));
        script("mvnw", BUILD);
        program();
    }

    private void script(String name, String text) throws IOException {
        assertThat(Files.writeString(root.resolve(name), text).toFile().setExecutable(true))
                .isTrue();
    }

    private void program() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Started.class.getName());
        String entry = Started.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(root.resolve("program.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream code = Started.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            code.transferTo(jar);
        }
    }

    private Process start(Path directory, Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Shell.Result result(Process process, String input) throws IOException, InterruptedException {
        try (OutputStream to = process.getOutputStream()) {
            to.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Shell.Result(process.exitValue(), out, err);
    }

    private Shell.Result run() throws IOException, InterruptedException {
        return result(start(root, Map.of(), "./kehoach", "0"), "");
    }

    private int builds() throws IOException {
        return Files.readAllLines(root.resolve("builds")).size();
    }

    @Test
    void buildsOnceAndAgainWhenASourceHasChanged() throws Exception {
        assertThat(run().err()).hasLineCount(1).contains("building");
        assertThat(run()).isEqualTo(new Shell.Result(0, "[0]\n", ""));
        assertThat(builds()).isEqualTo(1);

        Files.writeString(source, "second");
        Files.setLastModifiedTime(source, FileTime.fromMillis(0));
        assertThat(run().err()).hasLineCount(1).contains("building");
        Path other = Files.writeString(root.resolve("samples/cli/src/main/java/B.java"), "new");
        run();
        Files.delete(other);
        run();
        assertThat(builds()).isEqualTo(4);

        Files.setLastModifiedTime(source, FileTime.fromMillis(1));
        assertThat(run().err()).isEmpty();
        assertThat(builds()).isEqualTo(4);
    }

    @Test
    void runsNothingIfTheBuildFails() throws Exception {
        run();
        Files.writeString(source, "broken");
        for (int i = 0; i < 2; i++) {
            Shell.Result broken = run();
            assertThat(broken.exitCode()).isEqualTo(70);
            assertThat(broken.out()).isEmpty();
            assertThat(broken.err()).contains("[ERROR] A.java is broken\n", "the build failed", "target/kehoach.log");
        }

        Files.writeString(source, "first");
        assertThat(run()).isEqualTo(new Shell.Result(0, "[0]\n", ""));
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void twoAtTheSameTimeBuildOnce() throws Exception {
        List<Process> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(start(root, Map.of(), "./kehoach", "0"));
        }
        for (Process process : both) {
            Shell.Result result = result(process, "");
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out()).isEqualTo("[0]\n");
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void passesOnEverythingFromAnyFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), root.resolve("kehoach"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        for (String called : List.of("../link", root.resolve("kehoach").toString(), link.toString())) {
            Process process = start(elsewhere, Map.of(), called, "3", "a  b", "", "*", "$HOME");
            Shell.Result result = result(process, "xin chào\ncả nhà");
            assertThat(result.out()).isEqualTo("[3, a  b, , *, $HOME]elsewhere: xin chào\ncả nhà\n");
            assertThat(result.exitCode()).isEqualTo(3);
        }
        assertThat(root.resolve("stolen")).doesNotExist();
    }

    @Test
    void goesOnAfterABuildThatWasBrokenOff() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(root.resolve("target"));
        Files.createSymbolicLink(root.resolve("target/kehoach.lock"), Path.of(String.valueOf(gone.pid())));

        assertThat(run().exitCode()).isZero();
        assertThat(Files.isSymbolicLink(root.resolve("target/kehoach.lock"))).isFalse();
    }

    @Test
    void saysThatAJdkIsNeeded() throws Exception {
        String none = folder.resolve("none").toString();

        Shell.Result result = result(start(root, Map.of("JAVA_HOME", none), "./kehoach", "0"), "");

        assertThat(result.exitCode()).isEqualTo(70);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("JDK 17", none);
        assertThat(root.resolve("builds")).doesNotExist();
    }
}
