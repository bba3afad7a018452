package io.github.kehoach.samples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Stands in for the command: prints what it was given and ends with the exit code that it was given first. */
final class Started {
    private Started() {}

    public static void main(String[] args) throws IOException {
        String input = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Path folder = Path.of("").toAbsolutePath().getFileName();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(Arrays.toString(args) + (input.isEmpty() ? "" : folder + ": " + input) + "\n");
        System.exit(Integer.parseInt(args[0]));
    }
}
