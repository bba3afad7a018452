package io.github.kehoach.samples.sources;

import io.github.kehoach.serialization.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** An input whose name tells no form, read as far as it takes to see what it is. */
public final class OpenedInput {
    private static final int FIRST_PIECE = 1 << 13;

    private final ContentKind kind;
    private final byte[] bytes;
    private final InputStream rest;

    private OpenedInput(ContentKind kind, byte[] bytes, InputStream rest) {
        this.kind = kind;
        this.bytes = bytes;
        this.rest = rest;
    }

    /**
     * Opens a stream. It is read to its end or one byte beyond the limit of bytes, unless it turns out to have a value on each
     * line, which is known at the start of the second.
     *
     * @throws IOException if the stream cannot be read
     */
    public static OpenedInput of(InputStream in, Limits limits) throws IOException {
        int most = limits.most(Limits.Measure.BYTES) + 1;
        byte[] read = new byte[Math.min(most, FIRST_PIECE)];
        int length = 0;
        int lookedAt = 0;
        while (length < most) {
            if (length == read.length) {
                read = Arrays.copyOf(read, (int) Math.min(2L * length, most));
            }
            int more = in.read(read, length, read.length - length);
            if (more < 0) {
                break;
            }
            length += more;
            // not after each of many small pieces, which would take time that grows with the square
            if (length >= 2 * lookedAt) {
                lookedAt = length;
                if (startsLines(read, length)) {
                    return new OpenedInput(ContentKind.LINES, Arrays.copyOf(read, length), in);
                }
            }
        }
        return whole(Arrays.copyOf(read, length), length == most, in);
    }

    /** What is beyond the limit is left as it is, so that reading sees that it is too much. */
    private static OpenedInput whole(byte[] read, boolean isCut, InputStream in) {
        ContentKind kind = ContentKind.of(read);
        boolean isUtf16 = kind.isText() && Utf16.charset(read, read.length).isPresent();
        if (isUtf16 && isCut) {
            return new OpenedInput(kind == ContentKind.TEXT ? kind : ContentKind.JSON, read, in);
        }
        return new OpenedInput(kind, isUtf16 ? Utf16.asUtf8(read) : read, in);
    }

    private static boolean startsLines(byte[] read, int length) {
        int start = JsonStart.firstLetter(read, length);
        return start < length
                && read[start] == '{'
                && Utf16.charset(read, length).isEmpty()
                && JsonLines.begin(read, start, length);
    }

    /** What it is. */
    public ContentKind kind() {
        return kind;
    }

    /** Its bytes, text in UTF-8 if it was in UTF-16; of one with lines as many as were read. */
    public byte[] bytes() {
        return bytes;
    }

    /** Gives its bytes from the start, for those who read lines. */
    public InputStream stream() {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
    }
}
