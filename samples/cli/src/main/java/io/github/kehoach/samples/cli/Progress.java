package io.github.kehoach.samples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Counts the plans of long work on a line of its own, which is gone at the end; shown on a terminal and nowhere else. */
final class Progress {
    private static final int STEP = 100;

    private final PrintWriter err;
    private final boolean shown;
    private int plans;

    Progress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    void plan() {
        plans++;
        if (shown && plans % STEP == 0) {
            err.print("\r" + plans);
            err.flush();
        }
    }

    /** Takes the count away, so that other words can be printed. */
    void clear() {
        if (shown && plans >= STEP) {
            err.print("\r" + " ".repeat(10) + "\r");
            err.flush();
        }
    }

    /** Takes the count away for good and says what came of so many plans, with a line break at its end. */
    void end(Supplier<String> outcome) {
        clear();
        if (shown && plans >= STEP) {
            err.print(outcome.get());
            err.flush();
        }
    }

    /** Whether standard error is a terminal, as far as the system tells, which Java itself does not. */
    static boolean isErrorStreamATerminal() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return false;
        }
    }
}
