package io.github.kehoach.samples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The {@code kehoach} command: reads, writes and checks plans without Java. */
public final class Kehoach {
    private Kehoach() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // the descriptors themselves: System.out would write in the character set of the machine
        System.exit(run(
                new Surroundings(
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        Path.of("").toAbsolutePath(),
                        Progress.isErrorStreamATerminal(),
                        SystemDay::today),
                args));
    }

    /** Runs the command and returns its exit code. */
    static int run(Surroundings surroundings, String... args) {
        try {
            Optional<PlanCheck> usual = UsualArguments.of(args);
            return usual.isPresent() ? usual.get().run(surroundings) : KehoachCommand.run(surroundings, args);
        } catch (Exception | Error fault) {
            return Faults.exitCode(fault, surroundings, args);
        }
    }
}
