package io.github.kehoach.samples.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What the command takes from the process around it: streams, always in UTF-8, and the directory of relative paths. */
final class Surroundings {
    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter err;
    private final Path directory;
    private final boolean terminal;
    private final Supplier<LocalDate> today;

    /**
     * Wraps the streams.
     *
     * @param terminal whether a person looks at standard error
     * @param today tells the day when it is asked
     */
    Surroundings(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Path directory,
            boolean terminal,
            Supplier<LocalDate> today) {
        this.today = today;
        this.in = in;
        this.out = new BufferedOutputStream(out);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.directory = directory;
        this.terminal = terminal;
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter err() {
        return err;
    }

    boolean isTerminal() {
        return terminal;
    }

    /** The day, which nothing but the expiry of suppressions may depend on. */
    LocalDate today() {
        return today.get();
    }

    Path directory() {
        return directory;
    }
}
