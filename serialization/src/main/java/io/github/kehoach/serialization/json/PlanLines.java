package io.github.kehoach.serialization.json;

import io.github.kehoach.serialization.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Plan JSON with one plan a line (NDJSON, JSON Lines), taken from a stream line by line. Lines end in {@code \n} or
 * {@code \r\n}, the last one may do without. Blank lines are passed over. Of the stream no more is held than a piece of
 * it and the line that does not fit into that piece; a line beyond the limit of bytes is not held at all. Not safe for use
 * by many threads, as its lines are; the stream is not closed.
 */
public final class PlanLines {
    private static final int PIECE = 1 << 18;

    private final InputStream in;
    private final Limits limits;
    private final int limit;

    /** Lines that were handed out share it: bytes before {@link #to} are never written again. */
    private byte[] piece = new byte[PIECE];

    private int from;
    private int to;
    private int number;
    private boolean ended;

    private PlanLines(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
        this.limit = limits.most(Limits.Measure.BYTES);
    }

    /**
     * Returns the lines of a stream, each within the {@linkplain Limits#standard standard limits}.
     *
     * @param json the stream, in UTF-8; need not be buffered
     */
    public static PlanLines of(InputStream json) {
        return of(json, Limits.standard());
    }

    /** Returns the lines of a stream as {@link #of(InputStream)} does, each within other limits. */
    public static PlanLines of(InputStream json, Limits limits) {
        return new PlanLines(json, limits);
    }

    /**
     * Returns the next line that is not blank; empty after the last one.
     *
     * @throws IOException if the stream cannot be read
     */
    public Optional<PlanLine> next() throws IOException {
        int seen = 0;
        while (true) {
            int end = lineEnd(from + seen);
            if (end < to || ended) {
                if (end == from && end == to) {
                    return Optional.empty();
                }
                number++;
                int start = from;
                from = Math.min(end + 1, to);
                seen = 0;
                if (end - start > limit) {
                    return Optional.of(PlanLine.tooLong(number, limits));
                }
                if (!isBlank(start, end)) {
                    return Optional.of(PlanLine.of(number, piece, start, end - start, limits));
                }
            } else if (to - from > limit) {
                number++;
                skipLine();
                return Optional.of(PlanLine.tooLong(number, limits));
            } else {
                seen = to - from;
                fill();
            }
        }
    }

    private int lineEnd(int start) {
        byte[] bytes = piece;
        int at = start;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            byte b = piece[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private void fill() throws IOException {
        if (to == piece.length) {
            int kept = to - from;
            byte[] next = new byte[kept <= PIECE / 2 ? PIECE : (int) Math.min(2L * kept, limit + 1L)];
            System.arraycopy(piece, from, next, 0, kept);
            piece = next;
            from = 0;
            to = kept;
        }
        int read = in.read(piece, to, piece.length - to);
        if (read < 0) {
            ended = true;
        } else {
            to += read;
        }
    }

    private void skipLine() throws IOException {
        piece = new byte[PIECE];
        do {
            // no line was handed out of this piece, so it can be filled again
            from = 0;
            to = 0;
            fill();
            from = lineEnd(0);
        } while (from == to && !ended);
        from = Math.min(from + 1, to);
    }
}
