package io.github.kehoach.serialization.json;

import io.github.kehoach.serialization.Limits;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The bytes of a JSON document, without a byte order mark; only well-formed UTF-8 is handed to a parser. */
final class Source {
    /** Detection would take a document of NUL bytes for UTF-16; Plan JSON is UTF-8. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            // the limits of the plan format hold before these do
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Limits.Measure.NESTING.highest())
                    .build())
            .build();

    final byte[] bytes;
    final int start;
    final int end;

    /** Where the well-formed part ends; the end of the document if all of it is. */
    final int readable;

    Source(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.end = offset + length;
        boolean mark = length >= 3
                && bytes[offset] == (byte) 0xEF
                && bytes[offset + 1] == (byte) 0xBB
                && bytes[offset + 2] == (byte) 0xBF;
        this.start = mark ? offset + 3 : offset;
        this.readable = Utf8.firstSuspect(bytes, start, end);
    }

    JsonParser parser() {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, start, readable - start);
    }

    /** Turns a location of a parser into an index of the bytes. */
    int offset(TokenStreamLocation at) {
        long offset = at.getByteOffset();
        return (int) Math.max(start, Math.min(readable, start + offset));
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
