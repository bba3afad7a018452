package io.github.kehoach.serialization.json;

import io.github.kehoach.core.finding.Span;
import org.jspecify.annotations.Nullable;

/** Finds characters of a string value in its bytes, past its quotes and escapes. */
final class StringPlaces {
    private final Source source;

    /** The last part that was found, from where later ones of the same string are counted on. */
    private int lastString = -1;

    private int lastChars;
    private int lastAt;

    StringPlaces(Source source) {
        this.source = source;
    }

    /** Returns the bytes of a part of a string; null if the value is no string or ends before the part does. */
    int @Nullable [] narrow(int start, int end, Span span) {
        byte[] bytes = source.bytes;
        if (bytes[start] != '"') {
            return null;
        }
        boolean goesOn = lastString == start && lastChars <= span.start();
        int chars = goesOn ? lastChars : 0;
        int at = goesOn ? lastAt : start + 1;
        int from = -1;
        while (true) {
            if (from < 0 && chars >= span.start()) {
                from = at;
                lastString = start;
                lastChars = chars;
                lastAt = at;
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
