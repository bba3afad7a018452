package io.github.kehoach.samples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/** Where a result goes: into a file or to standard output; text always as UTF-8. */
final class Output implements AutoCloseable {
    private final Surroundings surroundings;
    private final Optional<String> file;
    private final boolean held;
    private final Spool spool = new Spool();

    Output(Surroundings surroundings, Optional<String> file) {
        this(surroundings, file, false);
    }

    /**
     * Starts a result.
     *
     * @param headLast whether what goes first is known only in the end, so that nothing can be put out before
     */
    Output(Surroundings surroundings, Optional<String> file, boolean headLast) {
        this.surroundings = surroundings;
        this.file = file;
        held = headLast || file.isPresent();
    }

    /** Whether nothing is seen before the end. A file is written after all inputs were read: it may be one of them. */
    boolean isHeld() {
        return held;
    }

    /** Puts out a part. */
    void add(String part) throws FileFault {
        add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts out a part in bytes. */
    void add(byte[] bytes) throws FileFault {
        try {
            if (held) {
                spool.add(bytes);
            } else {
                surroundings.out().write(bytes);
                surroundings.out().flush();
            }
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** Ends the result. */
    void end() throws FileFault {
        end("");
    }

    /** Ends the result, putting its head before all other parts. */
    void end(String head) throws FileFault {
        if (!held) {
            return;
        }
        try {
            if (file.isEmpty()) {
                write(head, surroundings.out());
                surroundings.out().flush();
                return;
            }
            try (OutputStream out =
                    Files.newOutputStream(surroundings.directory().resolve(file.get()))) {
                write(head, out);
            }
        } catch (InvalidPathException e) {
            throw FileFault.writing(file.orElse("-"), false);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private FileFault fault(IOException cause) {
        return file.map(name -> FileFault.writing(name, false))
                .orElseGet(() -> FileFault.writing("-", ClosedPipe.isCauseOf(cause)));
    }

    private void write(String head, OutputStream out) throws IOException {
        out.write(head.getBytes(StandardCharsets.UTF_8));
        spool.writeTo(out);
    }

    @Override
    public void close() throws FileFault {
        try {
            spool.close();
        } catch (IOException e) {
            throw FileFault.writing(file.orElse("-"), false);
        }
    }
}
