package io.github.kehoach.core;

import java.util.List;

/**
 * A value of a member that the plan format does not define: as small as can be, so that nothing which came with a plan is
 * lost and {@code core} needs no library for it.
 */
public sealed interface JsonValue {
    /** Returns a text. */
    static JsonValue of(String text) {
        return new JsonString(text);
    }

    /** Returns a number. */
    static JsonValue of(long number) {
        return new JsonNumber(Long.toString(number));
    }

    /** Returns a truth value. */
    static JsonValue of(boolean value) {
        return new JsonBoolean(value);
    }

    /**
     * A text.
     *
     * @param value the text
     */
    record JsonString(String value) implements JsonValue {}

    /**
     * A number, kept by its text so that no digit is lost.
     *
     * @param text the number as written, for example {@code 1.50}
     */
    record JsonNumber(String text) implements JsonValue {}

    /**
     * A truth value.
     *
     * @param value the value
     */
    record JsonBoolean(boolean value) implements JsonValue {}

    /** The value {@code null}, which only an undefined member may have. */
    record JsonNull() implements JsonValue {}

    /**
     * A list.
     *
     * @param elements the elements in order
     */
    record JsonArray(List<JsonValue> elements) implements JsonValue {
        /** Copies the elements. */
        public JsonArray {
            elements = List.copyOf(elements);
        }
    }

    /**
     * An object.
     *
     * @param members the members, sorted by name
     */
    record JsonObject(Extensions members) implements JsonValue {}
}
