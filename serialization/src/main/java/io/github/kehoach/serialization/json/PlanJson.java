package io.github.kehoach.serialization.json;

import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes Plan JSON, format version 1. Reading never stops at the first fault and never throws for what the source
 * says; whatever is wrong with it is a finding. All methods are safe for use by many threads.
 */
public final class PlanJson {
    private PlanJson() {}

    /**
     * Reads a plan from UTF-8, within the {@linkplain Limits#standard standard limits}. The array must not change as long as
     * the reading is asked for places.
     *
     * @param json the source, with or without a byte order mark
     * @return the plan, unless the syntax is broken, the value is no object, the version cannot be read or a limit is passed;
     *     and what is wrong
     */
    public static Reading read(byte[] json) {
        return read(json, Limits.standard());
    }

    /** Reads a plan from UTF-8 as {@link #read(byte[])} does, within other limits. */
    public static Reading read(byte[] json, Limits limits) {
        return read(json, 0, json.length, limits);
    }

    /**
     * Reads a plan from a part of an array. Lines and columns count from the start of the part, which must not change as
     * long as the reading is asked for places.
     *
     * @param json holds the source
     * @param offset where the source starts
     * @param length how many bytes it has
     * @return the plan and what is wrong, as of {@link #read(byte[])}
     * @throws IndexOutOfBoundsException if the array has no such part
     */
    public static Reading read(byte[] json, int offset, int length) {
        return read(json, offset, length, Limits.standard());
    }

    /** Reads a plan from a part of an array as {@link #read(byte[], int, int)} does, within other limits. */
    public static Reading read(byte[] json, int offset, int length, Limits limits) {
        Objects.checkFromIndexSize(offset, length, json.length);
        return length > limits.most(Limits.Measure.BYTES)
                ? limits.refused(Limits.Measure.BYTES)
                : JsonReading.of(new Source(json, offset, length), limits);
    }

    /**
     * Reads a plan from a stream of UTF-8, up to its end. The stream is not closed.
     *
     * @param json the source
     * @return the plan and what is wrong, as of {@link #read(byte[])}
     * @throws IOException if the stream cannot be read
     */
    public static Reading read(InputStream json) throws IOException {
        return read(json, Limits.standard());
    }

    /**
     * Reads a plan from a stream as {@link #read(InputStream)} does, within other limits. What is beyond the limit of bytes
     * is not read.
     */
    public static Reading read(InputStream json, Limits limits) throws IOException {
        return limits.bytes(json)
                .map(bytes -> read(bytes, limits))
                .orElseGet(() -> limits.refused(Limits.Measure.BYTES));
    }

    /**
     * Reads a plan from a file.
     *
     * @param json the file
     * @return the plan and what is wrong, as of {@link #read(byte[])}
     * @throws IOException if the file cannot be read
     */
    public static Reading read(Path json) throws IOException {
        return read(json, Limits.standard());
    }

    /** Reads a plan from a file as {@link #read(Path)} does, within other limits. */
    public static Reading read(Path json, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(json)) {
            return read(in, limits);
        }
    }

    /**
     * Reads a plan from text that is a string already. An unpaired surrogate that is not escaped is a broken syntax.
     *
     * @param json the source
     * @return the plan and what is wrong, as of {@link #read(byte[])}
     */
    public static Reading read(String json) {
        return read(json, Limits.standard());
    }

    /** Reads a plan from a string as {@link #read(String)} does, within other limits. */
    public static Reading read(String json, Limits limits) {
        // no letter has less than a byte
        if (json.length() > limits.most(Limits.Measure.BYTES)) {
            return limits.refused(Limits.Measure.BYTES);
        }
        byte[] bytes = Utf8.hasLoneSurrogate(json) ? Utf8.encodeLeniently(json) : json.getBytes(StandardCharsets.UTF_8);
        return read(bytes, limits);
    }

    /**
     * Writes the canonical form, compact and without a final newline: equal plans give equal bytes.
     *
     * @param plan the plan
     * @return the JSON in UTF-8
     * @throws IllegalArgumentException if the plan is nested deeper than 500 arrays and objects, which is as deep as a reader
     *     goes, or an extension holds a number that is none in JSON
     */
    public static byte[] write(Plan plan) {
        return bytes(plan, false);
    }

    /**
     * Writes the canonical form to a stream, which is not closed.
     *
     * @param plan the plan
     * @param out gets the JSON in UTF-8
     * @throws IllegalArgumentException as of {@link #write(Plan)}
     * @throws IOException if the stream cannot be written
     */
    public static void write(Plan plan, OutputStream out) throws IOException {
        out.write(write(plan));
    }

    /**
     * Writes the canonical form to a file, replacing what it held.
     *
     * @param plan the plan
     * @param file the file
     * @throws IllegalArgumentException as of {@link #write(Plan)}
     * @throws IOException if the file cannot be written
     */
    public static void write(Plan plan, Path file) throws IOException {
        Files.write(file, write(plan));
    }

    /**
     * Writes the canonical form as a string.
     *
     * @param plan the plan
     * @return the JSON
     * @throws IllegalArgumentException as of {@link #write(Plan)}
     */
    public static String writeString(Plan plan) {
        return new String(write(plan), StandardCharsets.UTF_8);
    }

    /**
     * Writes the pretty form: each member and element on a line of its own, two spaces deep, with a final newline.
     *
     * @param plan the plan
     * @return the JSON in UTF-8
     * @throws IllegalArgumentException as of {@link #write(Plan)}
     */
    public static byte[] writePretty(Plan plan) {
        return bytes(plan, true);
    }

    /**
     * Writes the pretty form to a stream, which is not closed.
     *
     * @param plan the plan
     * @param out gets the JSON in UTF-8
     * @throws IllegalArgumentException as of {@link #write(Plan)}
     * @throws IOException if the stream cannot be written
     */
    public static void writePretty(Plan plan, OutputStream out) throws IOException {
        out.write(writePretty(plan));
    }

    /**
     * Writes the pretty form to a file, replacing what it held.
     *
     * @param plan the plan
     * @param file the file
     * @throws IllegalArgumentException as of {@link #write(Plan)}
     * @throws IOException if the file cannot be written
     */
    public static void writePretty(Plan plan, Path file) throws IOException {
        Files.write(file, writePretty(plan));
    }

    private static byte[] bytes(Plan plan, boolean pretty) {
        JsonBytes out = new JsonBytes(pretty);
        PlanFormat.PLAN.write(plan, out);
        return out.finish();
    }

    /** Reads back a value that was written here. */
    static JsonValue value(byte[] json) {
        try (JsonParser parser = new Source(json, 0, json.length).parser()) {
            parser.nextToken();
            return JsonValues.read(new PlanReader(parser, Limits.widest()));
        }
    }
}
