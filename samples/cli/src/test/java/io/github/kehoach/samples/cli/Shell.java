package io.github.kehoach.samples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the command in a directory, as a shell does. */
final class Shell {
    /** A plan as canonical JSON, with nothing wrong in it. */
    static final String GOOD = "{\"formatVersion\":\"1.0\",\"regime\":\"trade-union\",\"number\":\"08/KH-LĐLĐ\","
            + "\"issued\":\"2026-03-09\",\"body\":[{\"type\":\"paragraph\",\"text\":\"Tập huấn cán bộ.\"}]}";

    /** The same with a misspelt member, which is an error. */
    static final String FAULTY = GOOD.replace("\"issued\"", "\"isued\"");

    /** Of a later version: read with a warning. */
    static final String LATER = GOOD.replace("1.0", "1.7");

    /** No JSON. */
    static final String BROKEN = "{\"formatVersion\":\"1.0\",";

    private final Path directory;
    private final boolean terminal;

    Shell(Path directory) {
        this(directory, false);
    }

    Shell(Path directory, boolean terminal) {
        this.directory = directory;
        this.terminal = terminal;
    }

    /** What a run left. */
    record Result(int exitCode, String out, String err) {}

    Shell file(String name, String content) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result run(String... args) {
        return runWith(InputStream.nullInputStream(), args);
    }

    Result runWithInput(String input, String... args) {
        return runWith(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
    }

    Result runWith(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Kehoach.run(new Surroundings(in, out, err, directory, terminal), args);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
