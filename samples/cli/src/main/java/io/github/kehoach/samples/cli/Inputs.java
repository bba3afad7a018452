package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Message;
import io.github.kehoach.samples.sources.ContentKind;
import io.github.kehoach.samples.sources.FolderFile;
import io.github.kehoach.samples.sources.OpenedInput;
import io.github.kehoach.samples.sources.ReadFaults;
import io.github.kehoach.samples.sources.Utf16;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.json.PlanLine;
import io.github.kehoach.serialization.json.PlanLines;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.SourceName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the plans that arguments name: files, folders, lines of files, standard input. The name of a file tells its form, and
 * where it tells none, as of standard input, the content does.
 */
final class Inputs {
    private static final String STANDARD_INPUT = "-";

    /** What standard input is called; under the other names not every kind of it can be opened anew. */
    private static final Set<String> OF_STANDARD_INPUT =
            Set.of(STANDARD_INPUT, "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0");

    private final Surroundings surroundings;
    private final Limits limits;
    private final String standardInput;

    /** Takes inputs; standard input is called {@code -} in reports. */
    Inputs(Surroundings surroundings, Limits limits) {
        this(surroundings, limits, Optional.empty());
    }

    /**
     * Takes inputs.
     *
     * @param limits of these, that of bytes is for what is loaded
     * @param standardInput what standard input is called in reports; empty for {@code -}
     */
    Inputs(Surroundings surroundings, Limits limits, Optional<String> standardInput) {
        this.surroundings = surroundings;
        this.limits = limits;
        this.standardInput =
                standardInput.map(name -> named(name, surroundings)).orElse(STANDARD_INPUT);
    }

    private static String named(String name, Surroundings surroundings) {
        try {
            return SourceName.of(Path.of(name), surroundings.directory());
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /** Whether standard input is asked for more than once, though it can be read only once. */
    static boolean nameStandardInputTwice(List<String> arguments) {
        return arguments.stream().filter(OF_STANDARD_INPUT::contains).count() > 1;
    }

    /** Takes plans as they are found, and what is said of inputs that give none. */
    interface Sink {
        void plan(PlanSource plan) throws FileFault, InterruptedException;

        /**
         * An input cannot be read; the others follow all the same.
         *
         * @param source what reports call it
         */
        void unreadable(String source, FileFault fault) throws FileFault, InterruptedException;

        /** A file of a folder is passed over that may hold a plan. */
        void skipped(String source, Message reason);

        /** Another file of a folder is passed over. */
        void otherFile();
    }

    /**
     * Reads the one plan that an argument names.
     *
     * @param usual the form of an input without a known ending that is empty
     */
    PlanSource one(String argument, SourceForm usual) throws FileFault {
        if (OF_STANDARD_INPUT.contains(argument)) {
            return single(opened(surroundings.in(), standardInput), standardInput, standardInput, usual);
        }
        Path file = path(argument);
        if (SourceForm.isLines(file)) {
            throw FileFault.severalPlans(argument);
        }
        Optional<SourceForm> form = SourceForm.of(file);
        if (form.isPresent()) {
            return new PlanSource(name(file), form.get(), content(file, form.get(), argument));
        }
        try (InputStream in = open(file, argument)) {
            return single(opened(in, argument), name(file), argument, usual);
        } catch (IOException e) {
            throw FileFault.reading(argument, e);
        }
    }

    private static PlanSource single(OpenedInput input, String source, String shown, SourceForm usual)
            throws FileFault {
        if (input.kind() == ContentKind.LINES) {
            throw FileFault.severalPlans(shown);
        }
        return new PlanSource(source, form(input.kind(), shown, usual), input.bytes());
    }

    private static SourceForm form(ContentKind kind, String shown, SourceForm usual) throws FileFault {
        Optional<Message> refusal = kind.refusal();
        if (refusal.isPresent()) {
            throw FileFault.unreadable(shown, refusal.get());
        }
        return switch (kind) {
            case EMPTY -> usual;
            case WORD -> SourceForm.DOCX;
            case JSON -> SourceForm.JSON;
            default -> SourceForm.TEXT;
        };
    }

    /** Reads a file of settings. */
    String settings(String argument) throws FileFault {
        return PlanText.decode(bytes(path(argument), argument));
    }

    /** What a file is called in reports. */
    String name(String argument) throws FileFault {
        return name(path(argument));
    }

    /** Finds all plans that an argument names; those of a folder in the order of their names. */
    void all(String argument, Sink sink) throws FileFault, InterruptedException {
        if (OF_STANDARD_INPUT.contains(argument)) {
            each(() -> surroundings.in(), standardInput, standardInput, sink);
            return;
        }
        Path path;
        try {
            path = path(argument);
        } catch (FileFault fault) {
            sink.unreadable(argument, fault);
            return;
        }
        if (Files.isDirectory(absolute(path))) {
            folder(absolute(path), name(path), sink);
        } else if (FolderFile.isLock(path) && Files.exists(absolute(path))) {
            Message reason = FolderFile.skipped(path).orElseThrow();
            sink.unreadable(name(path), FileFault.unreadable(argument, reason));
        } else if (isPlanFile(path)) {
            file(path, name(path), argument, sink);
        } else {
            each(() -> open(path, argument), name(path), argument, sink);
        }
    }

    /** Opens a stream. */
    private interface Opening {
        InputStream open() throws FileFault;
    }

    /** Finds the plans of an input that is known by its content. */
    private void each(Opening opening, String source, String shown, Sink sink) throws FileFault, InterruptedException {
        try (InputStream in = opening.open()) {
            OpenedInput input = opened(in, shown);
            if (input.kind() == ContentKind.LINES) {
                lines(input.stream(), source, shown, sink);
            } else {
                sink.plan(single(input, source, shown, SourceForm.JSON));
            }
        } catch (IOException e) {
            unreadable(source, FileFault.reading(shown, e), sink);
        }
    }

    private static void unreadable(String source, FileFault fault, Sink sink) throws FileFault, InterruptedException {
        if (fault.isOutput()) {
            throw fault;
        }
        sink.unreadable(source, fault);
    }

    private void folder(Path folder, String name, Sink sink) throws FileFault, InterruptedException {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.sorted(
                            Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            sink.unreadable(name, FileFault.reading(name, e));
            return;
        } catch (UncheckedIOException e) {
            sink.unreadable(name, FileFault.reading(name, Objects.requireNonNull(e.getCause())));
            return;
        }
        for (Path entry : entries) {
            String below = name.equals(".") ? entry.getFileName().toString() : name + "/" + entry.getFileName();
            // a link to a folder could lead round in a circle
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry, below, sink);
            } else {
                entry(entry, below, sink);
            }
        }
    }

    private void entry(Path entry, String name, Sink sink) throws FileFault, InterruptedException {
        Optional<Message> reason = FolderFile.skipped(entry);
        // a pipe or device would keep the walk waiting; what is wrong with a link to nothing is said when it is opened
        boolean isFile = Files.isRegularFile(entry) || !Files.exists(entry);
        if (!isFile) {
            sink.otherFile();
        } else if (reason.isPresent()) {
            sink.skipped(name, reason.get());
        } else if (isPlanFile(entry)) {
            file(entry, name, name, sink);
        } else {
            sink.otherFile();
        }
    }

    private void file(Path file, String name, String shown, Sink sink) throws FileFault, InterruptedException {
        try {
            if (SourceForm.isLines(file)) {
                try (InputStream in = open(file, shown)) {
                    lines(in, name, shown, sink);
                }
            } else {
                SourceForm form = SourceForm.of(file).orElseThrow();
                sink.plan(PlanSource.file(name, form, size(file), () -> content(file, form, shown)));
            }
        } catch (IOException e) {
            unreadable(name, FileFault.reading(shown, e), sink);
        }
    }

    private void lines(InputStream in, String name, String shown, Sink sink) throws FileFault, InterruptedException {
        try {
            PlanLines lines = PlanLines.of(in, limits);
            for (Optional<PlanLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                sink.plan(PlanSource.line(name, line.get()));
            }
        } catch (IOException e) {
            throw FileFault.reading(shown, e);
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

    /** The bytes of a file whose name tells its form. A text that is none would be judged as one, so it is refused. */
    private byte[] content(Path file, SourceForm form, String shown) throws FileFault {
        byte[] bytes = bytes(file, shown);
        ContentKind kind = ContentKind.of(bytes);
        if (kind.isOfAnotherProgram()) {
            throw FileFault.unreadable(shown, kind.refusal().orElseThrow());
        }
        if (form == SourceForm.DOCX) {
            return bytes;
        }
        if (form == SourceForm.TEXT) {
            SourceForm is = form(kind, shown, form);
            if (is != SourceForm.TEXT) {
                throw FileFault.misnamed(shown, is);
            }
        }
        return utf8(bytes);
    }

    /** Bytes beyond the limit stay what they are, so that reading sees that they are too many. */
    private byte[] utf8(byte[] bytes) {
        return bytes.length > limits.most(Limits.Measure.BYTES) ? bytes : Utf16.asUtf8(bytes);
    }

    private byte[] bytes(Path file, String shown) throws FileFault {
        try (InputStream in = open(file, shown)) {
            return limits.loaded(in);
        } catch (IOException e) {
            throw FileFault.reading(shown, e);
        }
    }

    private InputStream open(Path file, String shown) throws FileFault {
        Path absolute = absolute(file);
        if (Files.isDirectory(absolute)) {
            throw FileFault.unreadable(shown, ReadFaults.FOLDER);
        }
        try {
            return Files.newInputStream(absolute);
        } catch (IOException e) {
            throw FileFault.reading(shown, e);
        }
    }

    private OpenedInput opened(InputStream in, String shown) throws FileFault {
        try {
            return OpenedInput.of(in, limits);
        } catch (IOException e) {
            throw FileFault.reading(shown, e);
        }
    }

    private static Path path(String argument) throws FileFault {
        try {
            if (!argument.isEmpty()) {
                return Path.of(argument);
            }
        } catch (InvalidPathException e) {
            // as if it were missing
        }
        throw FileFault.reading(argument, new NoSuchFileException(argument));
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
