package io.github.kehoach.samples.word;

import io.github.kehoach.core.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plans as Word files ({@code .docx}), set out as the rules of form of the plan's regime say. */
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
}
