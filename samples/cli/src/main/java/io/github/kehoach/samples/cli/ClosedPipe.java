package io.github.kehoach.samples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Tells that whoever read standard output has seen enough, as {@code head} does. */
final class ClosedPipe {
    /** What systems say; some say it in the language of the machine. */
    private static final List<String> WORDS = List.of("Broken pipe", "pipe is being closed", "pipe has been ended");

    private ClosedPipe() {}

    /** Whether writing to standard output failed because of that. On a pipe there is hardly another cause. */
    static boolean isCauseOf(IOException fault) {
        String said = String.valueOf(fault.getMessage());
        return WORDS.stream().anyMatch(said::contains) || isOutputAPipe();
    }

    private static boolean isOutputAPipe() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return false;
        }
    }
}
