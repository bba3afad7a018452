package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Runs the command in a directory, as a shell does. */
final class Shell {
    /** A plan as canonical JSON, with nothing wrong in it: the one that all rules are tested with. */
    static final String GOOD = new String(PlanJson.write(goodPlan()), StandardCharsets.UTF_8);

    /** The same as text. */
    static final String GOOD_TEXT = PlanText.write(goodPlan());

    /** The same with a misspelt member, which is an error. */
    static final String FAULTY = GOOD.replace("\"enactment\"", "\"enactmnt\"");

    /** Of a later version: read with a warning. */
    static final String LATER = GOOD.replace("\"formatVersion\":\"1.0\"", "\"formatVersion\":\"1.7\"");

    /** With a number that jumps, which a rule reports as an error. */
    static final String SKIPPING = GOOD.replace("\"label\":\"III.\"", "\"label\":\"IV.\"");

    /** The day that the machine says it is. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** No JSON. */
    static final String BROKEN = "{\"formatVersion\":\"1.0\",";

    private static Plan goodPlan() {
        Path file = Path.of(System.getProperty("kehoach.root"))
                .resolve("validation/src/test/resources/io/github/kehoach/validation/rules/state.json");
        try {
            return PlanJson.read(file).plan().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
        int exitCode = Kehoach.run(new Surroundings(in, out, err, directory, terminal, () -> TODAY), args);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
