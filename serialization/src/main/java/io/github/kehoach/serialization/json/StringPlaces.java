package io.github.kehoach.serialization.json;

import io.github.kehoach.core.finding.Span;
import org.jspecify.annotations.Nullable;

/** Finds characters of a string value in its bytes, past its quotes and escapes. */
final class StringPlaces {
    private StringPlaces() {}

    /** Returns the bytes of a part of a string; null if the value is no string or ends before the part does. */
    static int @Nullable [] narrow(Source source, int start, int end, Span span) {
        byte[] bytes = source.bytes;
        if (bytes[start] != '"') {
            return null;
        }
        int from = -1;
        int chars = 0;
        int at = start + 1;
        while (true) {
            if (from < 0 && chars >= span.start()) {
                from = at;
            }
            if (chars >= span.end()) {
                return new int[] {from, at};
            }
            if (at >= end - 1) {
                return null;
            }
            int lead = bytes[at] & 0xFF;
            if (lead == '\\') {
                at += bytes[at + 1] == 'u' ? 6 : 2;
                chars++;
            } else {
                int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
                at += length;
                chars += length == 4 ? 2 : 1;
            }
        }
    }
}
