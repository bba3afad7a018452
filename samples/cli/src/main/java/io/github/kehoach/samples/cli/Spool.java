package io.github.kehoach.samples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Bytes put aside until they are wanted: in memory, or if they are many in a temporary file that goes with the process. */
final class Spool implements AutoCloseable {
    private static final int IN_MEMORY = 1 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel file;

    void add(byte[] bytes) throws IOException {
        memory.writeBytes(bytes);
        if (memory.size() > IN_MEMORY) {
            if (file == null) {
                file = FileChannel.open(
                        Files.createTempFile("kehoach", ".part"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            memory.writeTo(Channels.newOutputStream(file));
            memory.reset();
        }
    }

    /** Writes all that was put aside. */
    void writeTo(OutputStream out) throws IOException {
        if (file != null) {
            file.position(0);
            ByteBuffer part = ByteBuffer.allocate(1 << 16);
            while (file.read(part) >= 0) {
                out.write(part.array(), 0, part.position());
                part.clear();
            }
        }
        memory.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
