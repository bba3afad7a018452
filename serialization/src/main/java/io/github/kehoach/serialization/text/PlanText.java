package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Plans as plain text: what a clerk copies out of a Word file or a PDF, in, and the form that the plan's regime prescribes,
 * out. No text is refused unless it is past a limit, and no word of it is lost: what no member of the plan holds is quoted by a finding
 * {@code left-out}.
 */
public final class PlanText {
    private PlanText() {}

    /**
     * Reads a plan from a text, within the {@linkplain Limits#standard standard limits}. The reading has a plan, however
     * little it may hold, unless a limit is passed.
     */
    public static Reading read(String text) {
        return read(text, Limits.standard());
    }

    /** Reads a plan from a text as {@link #read(String)} does, within other limits. */
    public static Reading read(String text, Limits limits) {
        return isTooLong(text, limits.most(Limits.Measure.BYTES))
                ? limits.refused(Limits.Measure.BYTES)
                : TextReader.read(new SourceText(text), limits);
    }

    /** Counts bytes only where they could matter: a UTF-16 code unit has from one to three of them. */
    private static boolean isTooLong(String text, int most) {
        return text.length() > most || text.length() > most / 3 && text.getBytes(StandardCharsets.UTF_8).length > most;
    }

    /** Reads a plan from the bytes of a text: UTF-8, or UTF-16 with a byte order mark. */
    public static Reading read(byte[] text) {
        return read(text, Limits.standard());
    }

    /** Reads a plan from the bytes of a text as {@link #read(byte[])} does, within other limits. */
    public static Reading read(byte[] text, Limits limits) {
        return text.length > limits.most(Limits.Measure.BYTES)
                ? limits.refused(Limits.Measure.BYTES)
                : TextReader.read(SourceText.decode(text), limits);
    }

    /**
     * Returns the text that bytes hold, as reading takes it and as the lines and columns of findings count it.
     *
     * @param text UTF-8, or UTF-16 with a byte order mark; the mark is no part of the text
     */
    public static String decode(byte[] text) {
        return SourceText.decode(text).text();
    }

    /**
     * Reads a plan from a stream, to its end; the stream is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Reading read(InputStream text) throws IOException {
        return read(text, Limits.standard());
    }

    /**
     * Reads a plan from a stream as {@link #read(InputStream)} does, within other limits. What is beyond the limit of bytes
     * is not read.
     */
    public static Reading read(InputStream text, Limits limits) throws IOException {
        return limits.bytes(text)
                .map(bytes -> read(bytes, limits))
                .orElseGet(() -> limits.refused(Limits.Measure.BYTES));
    }

    /**
     * Reads a plan from a file.
     *
     * @throws IOException if the file cannot be read
     */
    public static Reading read(Path file) throws IOException {
        return read(file, Limits.standard());
    }

    /** Reads a plan from a file as {@link #read(Path)} does, within other limits. */
    public static Reading read(Path file, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, limits);
        }
    }

    /**
     * Writes a plan in the form of its regime, a line for each part, ending in a line break. No stored text is changed; what
     * the plan says by structure alone is put into words.
     */
    public static String write(Plan plan) {
        return TextWriter.write(plan);
    }

    /**
     * Writes a plan to a stream as UTF-8; the stream is not closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Plan plan, OutputStream out) throws IOException {
        out.write(write(plan).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a plan to a file as UTF-8, over what was there.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Plan plan, Path file) throws IOException {
        Files.writeString(file, write(plan));
    }
}
