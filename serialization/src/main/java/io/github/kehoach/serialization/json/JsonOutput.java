package io.github.kehoach.serialization.json;

/** Takes JSON, value by value. */
interface JsonOutput {
    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void name(String name);

    /**
     * Takes the name of a member that is written often.
     *
     * @param quoted the name in UTF-8, with its quotation marks and the colon
     */
    default void name(String name, byte[] quoted) {
        name(name);
    }

    void string(String value);

    /** Takes a number by its text. */
    void number(String text);

    void bool(boolean value);

    void nothing();

    /** Takes a member that holds a string. */
    default void member(String name, String value) {
        name(name);
        string(value);
    }
}
