package io.github.kehoach.samples.register;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.Plan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Runs the program, and makes small plans. */
final class RegisterCheck {
    private RegisterCheck() {}

    /** What a run left. */
    record Result(int exitCode, byte[] bytes, String err) {
        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static Path project() {
        return Path.of(System.getProperty("kehoach.root"));
    }

    static Result run(Path directory, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = TaskRegister.run(directory, out, new PrintStream(err, true, StandardCharsets.UTF_8), args);
        return new Result(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    static Plan plan(Block... body) {
        return Plan.builder()
                .number("12/KH-UBND")
                .issued(LocalDate.of(2024, 1, 5))
                .addBody(body)
                .build();
    }

    static List<Row> rows(Block... body) {
        return Row.of(plan(body), "a.json");
    }
}
