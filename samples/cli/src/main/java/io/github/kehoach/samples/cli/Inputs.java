package io.github.kehoach.samples.cli;

import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.json.PlanLine;
import io.github.kehoach.serialization.json.PlanLines;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.SourceName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the plans that arguments name: files, folders, lines of files, standard input. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";

    private final Surroundings surroundings;
    private final Limits limits;

    /**
     * Takes inputs.
     *
     * @param limits of these, that of bytes is for what is loaded
     */
    Inputs(Surroundings surroundings, Limits limits) {
        this.surroundings = surroundings;
        this.limits = limits;
    }

    /** Takes plans as they are found. */
    interface Sink {
        void plan(PlanSource plan) throws FileFault, InterruptedException;

        /** An input cannot be read; the others follow all the same. */
        void unreadable(FileFault fault) throws FileFault, InterruptedException;
    }

    /**
     * Reads the one plan that an argument names.
     *
     * @param usual the form if the file's name does not tell it
     */
    PlanSource one(String argument, SourceForm usual) throws FileFault {
        if (argument.equals(STANDARD_INPUT)) {
            return standardInput(usual);
        }
        Path file = path(argument);
        if (SourceForm.isLines(file)) {
            throw FileFault.severalPlans(argument);
        }
        SourceForm form = SourceForm.of(file).orElse(usual);
        return new PlanSource(name(file), form, content(file, form, argument));
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
    void all(String argument, Sink sink) throws FileFault, InterruptedException {
        try {
            if (argument.equals(STANDARD_INPUT)) {
                sink.plan(standardInput(SourceForm.JSON));
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

    private void folder(Path folder, String name, Sink sink) throws FileFault, InterruptedException {
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

    private void file(Path file, String name, Sink sink) throws FileFault, InterruptedException {
        try {
            if (SourceForm.isLines(file)) {
                lines(file, name, sink);
            } else {
                SourceForm form = SourceForm.of(file).orElseThrow();
                sink.plan(PlanSource.file(name, form, size(file), () -> content(file, form, name)));
            }
        } catch (FileFault fault) {
            if (fault.isOutput()) {
                throw fault;
            }
            sink.unreadable(fault);
        }
    }

    private void lines(Path file, String name, Sink sink) throws FileFault, InterruptedException {
        try (InputStream in = Files.newInputStream(absolute(file))) {
            PlanLines lines = PlanLines.of(in, limits);
            for (Optional<PlanLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                sink.plan(PlanSource.line(name, line.get()));
            }
        } catch (IOException e) {
            throw FileFault.reading(name, e);
        }
    }

    private long size(Path file) {
        try {
            return Files.size(absolute(file));
        } catch (IOException e) {
            // reading it will tell
            return 0;
        }
    }

    private byte[] content(Path file, SourceForm form, String shown) throws FileFault {
        byte[] bytes = bytes(file);
        if (form.isBinary(bytes)) {
            throw FileFault.binary(shown);
        }
        return bytes;
    }

    private byte[] bytes(Path file) throws FileFault {
        Path absolute = absolute(file);
        try {
            if (Files.isDirectory(absolute)) {
                throw FileFault.folder(file.toString());
            }
            try (InputStream in = Files.newInputStream(absolute)) {
                return loaded(in);
            }
        } catch (IOException e) {
            throw FileFault.reading(file.toString(), e);
        }
    }

    /** What is beyond the limit is not loaded, but for one byte, by which reading sees that there was more. */
    private byte[] loaded(InputStream in) throws IOException {
        return in.readNBytes(limits.most(Limits.Measure.BYTES) + 1);
    }

    private PlanSource standardInput(SourceForm form) throws FileFault {
        try {
            byte[] bytes = loaded(surroundings.in());
            return new PlanSource(STANDARD_INPUT, form.orWord(bytes), bytes);
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
        return SourceForm.isLines(file) || SourceForm.of(file).isPresent();
    }
}
