package io.github.kehoach.samples.word;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Plans as Word files ({@code .docx}): written as the rules of form of the plan's regime say, and read by the same reader as
 * text.
 */
public final class PlanDocx {
    private PlanDocx() {}

    /**
     * Writes a plan as a Word file that can be signed. No stored word is changed, nor its capitals; equal plans give equal
     * bytes.
     */
    public static byte[] write(Plan plan) {
        return DocxWriter.write(plan);
    }

    /**
     * Writes a plan to a stream, which is not closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Plan plan, OutputStream out) throws IOException {
        out.write(write(plan));
    }

    /**
     * Writes a plan to a file, over what was there.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Plan plan, Path file) throws IOException {
        Files.write(file, write(plan));
    }

    /** Reads a plan from a Word file, within the {@linkplain Limits#standard standard limits}. */
    public static Reading read(byte[] file) {
        return read(file, Limits.standard());
    }

    /**
     * Reads a plan from a Word file: its paragraphs, tables and the numbers of its lists are set as {@linkplain #text text} and
     * read as one. What is no part of that text, as comments and deleted words, is told by findings {@code left-out}. A file
     * that is damaged, locked or none of Word gives no plan and the finding {@code unreadable-file}. The limit of bytes holds
     * for the file and again for its parts unpacked. Nothing outside the file is looked at, no macro is run.
     */
    public static Reading read(byte[] file, Limits limits) {
        return DocxReader.read(file, limits);
    }

    /**
     * Reads a plan from a stream as {@link #read(byte[], Limits)} does, to its end or the limit; the stream is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Reading read(InputStream file, Limits limits) throws IOException {
        return limits.bytes(file)
                .map(bytes -> read(bytes, limits))
                .orElseGet(() -> limits.refused(Limits.Measure.BYTES));
    }

    /**
     * Reads a plan from a file as {@link #read(byte[], Limits)} does.
     *
     * @throws IOException if the file cannot be read
     */
    public static Reading read(Path file, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, limits);
        }
    }

    /**
     * The text that is read for a Word file, in which the lines and columns of findings count: a line for each paragraph with a
     * blank one below it, the columns of the closing below each other, rows of tables between bars.
     *
     * @return the text; empty if the file cannot be read
     */
    public static String text(byte[] file, Limits limits) {
        return DocxReader.text(file, limits);
    }
}
