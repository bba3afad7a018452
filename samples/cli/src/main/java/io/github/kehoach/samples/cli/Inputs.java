package io.github.kehoach.samples.cli;

import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.SourceName;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the plans that arguments name: files, folders, lines of files, standard input. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";

    private final Surroundings surroundings;

    Inputs(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Takes plans as they are found. */
    interface Sink {
        void plan(PlanSource plan) throws FileFault;

        /** An input cannot be read; the others follow all the same. */
        void unreadable(FileFault fault);
    }

    /**
     * Reads the one plan that an argument names.
     *
     * @param usual the form if the file's name does not tell it
     */
    PlanSource one(String argument, PlanForm usual) throws FileFault {
        if (argument.equals(STANDARD_INPUT)) {
            return standardInput(usual);
        }
        Path file = path(argument);
        if (PlanForm.isLines(file)) {
            throw FileFault.severalPlans(argument);
        }
        PlanSource plan = new PlanSource(name(file), PlanForm.of(file).orElse(usual), bytes(file));
        if (plan.isBinary()) {
            throw FileFault.binary(argument);
        }
        return plan;
    }

    /** Reads a file of settings. */
    String settings(String argument) throws FileFault {
        return PlanText.decode(bytes(path(argument)));
    }

    /** What a file is called in reports. */
    String name(String argument) throws FileFault {
        return name(path(argument));
    }

    /** Finds all plans that an argument names; those of a folder in the order of their names. */
    void all(String argument, Sink sink) throws FileFault {
        try {
            if (argument.equals(STANDARD_INPUT)) {
                sink.plan(standardInput(PlanForm.JSON));
                return;
            }
            Path path = path(argument);
            if (Files.isDirectory(absolute(path))) {
                folder(absolute(path), name(path), sink);
            } else if (!isPlanFile(path)) {
                sink.unreadable(
                        Files.exists(absolute(path)) ? FileFault.unknownEnding(argument) : FileFault.missing(argument));
            } else {
                file(path, name(path), sink);
            }
        } catch (FileFault fault) {
            if (fault.isOutput()) {
                throw fault;
            }
            sink.unreadable(fault);
        }
    }

    private void folder(Path folder, String name, Sink sink) throws FileFault {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.sorted(
                            Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            sink.unreadable(FileFault.reading(name, e));
            return;
        }
        for (Path entry : entries) {
            String below = name.equals(".") ? entry.getFileName().toString() : name + "/" + entry.getFileName();
            // a link to a folder could lead round in a circle
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry, below, sink);
            } else if (isPlanFile(entry) && !Files.isDirectory(entry)) {
                file(entry, below, sink);
            }
        }
    }

    private void file(Path file, String name, Sink sink) throws FileFault {
        try {
            if (PlanForm.isLines(file)) {
                lines(file, name, sink);
            } else {
                PlanForm form = PlanForm.of(file).orElseThrow();
                PlanSource plan = new PlanSource(name, form, bytes(file));
                if (plan.isBinary()) {
                    throw FileFault.binary(name);
                }
                sink.plan(plan);
            }
        } catch (FileFault fault) {
            if (fault.isOutput()) {
                throw fault;
            }
            sink.unreadable(fault);
        }
    }

    private void lines(Path file, String name, Sink sink) throws FileFault {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(absolute(file)))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int number = 1;
            boolean blank = true;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    if (!blank) {
                        sink.plan(new PlanSource(SourceName.line(name, number), PlanForm.JSON, line.toByteArray()));
                    }
                    line.reset();
                    number++;
                    blank = true;
                } else {
                    line.write(b);
                    blank &= b == ' ' || b == '\t' || b == '\r';
                }
            }
            if (!blank) {
                sink.plan(new PlanSource(SourceName.line(name, number), PlanForm.JSON, line.toByteArray()));
            }
        } catch (IOException e) {
            throw FileFault.reading(name, e);
        }
    }

    private byte[] bytes(Path file) throws FileFault {
        Path absolute = absolute(file);
        try {
            if (Files.isDirectory(absolute)) {
                throw FileFault.folder(file.toString());
            }
            if (Files.size(absolute) > Integer.MAX_VALUE - 8) {
                throw FileFault.tooLarge(file.toString());
            }
            return Files.readAllBytes(absolute);
        } catch (IOException e) {
            throw FileFault.reading(file.toString(), e);
        }
    }

    private PlanSource standardInput(PlanForm form) throws FileFault {
        try {
            return new PlanSource(STANDARD_INPUT, form, surroundings.in().readAllBytes());
        } catch (IOException e) {
            throw FileFault.reading(STANDARD_INPUT, e);
        }
    }

    private static Path path(String argument) throws FileFault {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw FileFault.reading(argument, new NoSuchFileException(argument));
        }
    }

    private Path absolute(Path path) {
        return surroundings.directory().resolve(path);
    }

    private String name(Path path) {
        return SourceName.of(path, surroundings.directory());
    }

    private static boolean isPlanFile(Path file) {
        return PlanForm.isLines(file) || PlanForm.of(file).isPresent();
    }
}
