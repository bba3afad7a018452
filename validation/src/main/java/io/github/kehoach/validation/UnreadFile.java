package io.github.kehoach.validation;

import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with one plan. */
record UnreadFile(Path file, String source, Reader reader) implements UnreadPlan {
    /** Reads a file of one form. */
    interface Reader {
        Reading read(Path file, Limits limits) throws IOException;
    }

    @Override
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // reading it will tell
            return 0;
        }
    }

    @Override
    public Reading read(Limits limits) throws IOException {
        return reader.read(file, limits);
    }
}
