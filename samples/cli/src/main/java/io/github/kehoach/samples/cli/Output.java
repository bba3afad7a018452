package io.github.kehoach.samples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/** Where a result goes: into a file or to standard output, always as UTF-8. */
final class Output {
    private final Surroundings surroundings;
    private final Optional<String> file;
    private final StringBuilder forFile = new StringBuilder();

    Output(Surroundings surroundings, Optional<String> file) {
        this.surroundings = surroundings;
        this.file = file;
    }

    boolean isFile() {
        return file.isPresent();
    }

    /** Puts out a part: at once to standard output; a file is written by {@link #end}, after all inputs were read. */
    void add(String part) throws FileFault {
        if (file.isPresent()) {
            forFile.append(part);
            return;
        }
        try {
            surroundings.out().write(part.getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
        } catch (IOException e) {
            throw FileFault.writing("-");
        }
    }

    /** Ends the result. */
    void end() throws FileFault {
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.writeString(surroundings.directory().resolve(file.get()), forFile);
        } catch (IOException | InvalidPathException e) {
            throw FileFault.writing(file.get());
        }
    }
}
