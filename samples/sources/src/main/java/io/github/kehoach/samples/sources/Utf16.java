package io.github.kehoach.samples.sources;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text in UTF-16, as programs on Windows write it, with or without a byte order mark. */
public final class Utf16 {
    private static final int LOOKED_AT = 400;

    private Utf16() {}

    /** Returns text in UTF-8 that may be in UTF-16; anything else as it is. Lines and columns stay the same. */
    public static byte[] asUtf8(byte[] text) {
        return charset(text, text.length)
                .map(charset -> new String(text, charset).getBytes(StandardCharsets.UTF_8))
                .orElse(text);
    }

    /** The charset that the first bytes tell; empty if it is not UTF-16. */
    static Optional<Charset> charset(byte[] text, int length) {
        if (length < 2) {
            return Optional.empty();
        }
        int mark = (text[0] & 0xFF) << 8 | text[1] & 0xFF;
        if (mark == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (mark == 0xFEFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return withoutMark(text, length);
    }

    /** Without a mark the zeros tell: of blanks, digits, marks and unaccented letters every other byte is one. */
    private static Optional<Charset> withoutMark(byte[] text, int length) {
        int looked = Math.min(length, LOOKED_AT) & ~1;
        int first = 0;
        int second = 0;
        int both = 0;
        for (int i = 0; i < looked; i += 2) {
            first += text[i] == 0 ? 1 : 0;
            second += text[i + 1] == 0 ? 1 : 0;
            both += text[i] == 0 && text[i + 1] == 0 ? 1 : 0;
        }
        boolean isWhole = length >= LOOKED_AT || length % 2 == 0;
        boolean many = isWhole && (first + second) * 2 >= looked / 2;
        if (!many || both > 0 || first > 0 && second > 0) {
            return Optional.empty();
        }
        return Optional.of(first == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
}
