package io.github.kehoach.serialization.json;

/** Takes JSON, value by value. */
interface JsonOutput {
    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void name(String name);

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
