package io.github.kehoach.serialization.text;

import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text as it was given, with its lines counted when a place is first asked for. */
final class SourceText {
    private final String text;
    private volatile int[] lineStarts = new int[0];

    /** The last place that was counted, from where others near it on a long line are counted. */
    private volatile Counted last = new Counted(0, 0, 0);

    /** How many letters stand before an offset on its line. */
    private record Counted(int line, int offset, int letters) {}

    SourceText(String text) {
        this.text = text;
    }

    /** Decodes UTF-8, or UTF-16 where a byte order mark says so; what is not text becomes U+FFFD. */
    static SourceText decode(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        }
        return new SourceText(new String(bytes, mark, bytes.length - mark, charset));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text;
    }

    Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    private Position position(int offset) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        Counted before = last;
        boolean inLetter = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        int letters = before.line != line || before.offset - offset > offset - starts[line]
                ? text.codePointCount(starts[line], offset)
                : before.offset <= offset
                        ? before.letters + text.codePointCount(before.offset, offset)
                        : before.letters - text.codePointCount(offset, before.offset) + (inLetter ? 1 : 0);
        if (!inLetter) {
            last = new Counted(line, offset, letters);
        }
        return new Position(line + 1, letters + 1);
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            int[] starts = new int[64];
            int count = 1;
            boolean returns = text.indexOf('\r') >= 0;
            for (int end = lineEnd(0, returns); end >= 0; end = lineEnd(end + 1, returns)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = end + 1;
            }
            lineStarts = Arrays.copyOf(starts, count);
        }
        return lineStarts;
    }

    /** The last character of the break that ends a line; -1 if none follows. */
    private int lineEnd(int from, boolean returns) {
        if (!returns) {
            return text.indexOf('\n', from);
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                return i;
            }
        }
        return -1;
    }
}
