package io.github.kehoach.serialization.json;

import org.jspecify.annotations.Nullable;

/** A kind of JSON value: how it is read, written and described. */
abstract class Kind<V> {
    /**
     * Reads the value that the parser stands at.
     *
     * @return the value; null if it cannot be held, which has then been reported
     */
    abstract @Nullable V read(PlanReader in);

    abstract void write(V value, JsonOutput out);

    /** Writes the members of its JSON schema. */
    abstract void schema(JsonOutput out);

    /** What it is called on the format page. */
    abstract String words();

    /** What a required member of this kind holds when it is missing. */
    V empty() {
        throw new IllegalStateException("never required: " + words());
    }

    /** The code of the finding for a required member that is missing. */
    String missingCode() {
        return "missing-member";
    }
}
