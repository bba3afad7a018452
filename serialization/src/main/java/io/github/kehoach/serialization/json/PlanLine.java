package io.github.kehoach.serialization.json;

import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import java.util.Arrays;

/**
 * One line with a plan, not yet read. It shares its bytes with the lines around it and keeps them all in memory, so it should
 * not be kept for long. Safe for use by many threads.
 */
public final class PlanLine {
    private final int number;
    private final byte[] bytes;
    private final int offset;
    private final int length;
    private final Limits limits;
    private final boolean tooLong;

    private PlanLine(int number, byte[] bytes, int offset, int length, Limits limits, boolean tooLong) {
        this.number = number;
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
        this.limits = limits;
        this.tooLong = tooLong;
    }

    static PlanLine of(int number, byte[] bytes, int offset, int length, Limits limits) {
        return new PlanLine(number, bytes, offset, length, limits, false);
    }

    /** A line of which nothing was kept, because it has more bytes than are let through. */
    static PlanLine tooLong(int number, Limits limits) {
        return new PlanLine(number, new byte[0], 0, 0, limits, true);
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
        return tooLong ? limits.refused(Limits.Measure.BYTES) : PlanJson.read(bytes, offset, length, limits);
    }
}
