package io.github.kehoach.validation;

import java.nio.file.Path;

/** What a source is called in a report: short, the same on every machine, and without the path to the working directory. */
public final class SourceName {
    private SourceName() {}

    /**
     * Returns the name of a file: as it was given, with {@code /} between its parts; of an absolute one the part below the
     * working directory, or else the file name; of the working directory itself {@code .}.
     *
     * @param file the file as it was given
     * @param workingDirectory the directory that relative paths start from
     */
    public static String of(Path file, Path workingDirectory) {
        return slashed(file.isAbsolute() ? shortened(file.normalize(), workingDirectory.normalize()) : file);
    }

    private static Path shortened(Path file, Path workingDirectory) {
        if (file.equals(workingDirectory)) {
            return Path.of(".");
        }
        if (file.startsWith(workingDirectory)) {
            return workingDirectory.relativize(file);
        }
        Path name = file.getFileName();
        return name == null ? Path.of(".") : name;
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /**
     * Returns the name of one line of a file that holds a plan on each.
     *
     * @param file the name of the file
     * @param line the line, from 1
     */
    public static String line(String file, int line) {
        return file + "#" + line;
    }
}
