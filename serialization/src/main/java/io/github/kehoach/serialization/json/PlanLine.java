package io.github.kehoach.serialization.json;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line with a plan, not yet read. It shares its bytes with the lines around it and keeps them all in memory, so it should
 * not be kept for long. Safe for use by many threads.
 */
public final class PlanLine {
    private final int number;
    private final byte[] bytes;
    private final int offset;
    private final int length;
    private final List<Finding> findings;

    private PlanLine(int number, byte[] bytes, int offset, int length, List<Finding> findings) {
        this.number = number;
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
        this.findings = findings;
    }

    static PlanLine of(int number, byte[] bytes, int offset, int length) {
        return new PlanLine(number, bytes, offset, length, List.of());
    }

    /** A line of which nothing was kept, because it has more bytes than are let through. */
    static PlanLine tooLong(int number, int limit) {
        Finding finding = Finding.builder()
                .code("limit-exceeded")
                .severity(Severity.ERROR)
                .location(Location.ROOT)
                .message(
                        "Vượt giới hạn số byte của một dòng (" + limit + ")",
                        "Past the limit of bytes in one line (" + limit + ")")
                .expected("bytes " + limit)
                .build();
        return new PlanLine(number, new byte[0], 0, 0, List.of(finding));
    }

    /** Which line of the stream it is, from 1; blank lines count. */
    public int number() {
        return number;
    }

    /** How many bytes it has, without the line break; 0 if it was too long to be kept. */
    public int length() {
        return length;
    }

    /** Returns a copy of its bytes, without the line break; none if it was too long to be kept. */
    public byte[] bytes() {
        return Arrays.copyOfRange(bytes, offset, offset + length);
    }

    /** Reads the plan, as {@link PlanJson#read(byte[])} does. Lines and columns count from the start of this line. */
    public Reading read() {
        return findings.isEmpty()
                ? PlanJson.read(bytes, offset, length)
                : Reading.of(Optional.empty(), findings, about -> about);
    }
}
