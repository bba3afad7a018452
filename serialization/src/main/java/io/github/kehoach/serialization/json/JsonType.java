package io.github.kehoach.serialization.json;

import tools.jackson.core.JsonToken;

/** The types of JSON, as findings name them. */
enum JsonType {
    STRING("a string", "chuỗi ký tự", "string"),
    NUMBER("a number", "số", "number"),
    BOOLEAN("true or false", "giá trị đúng/sai", "boolean"),
    NULL("null", "null", "null"),
    ARRAY("an array", "danh sách [ ]", "array"),
    OBJECT("an object", "đối tượng { }", "object"),
    OTHER("a value that JSON does not have", "giá trị không có trong JSON", "other");

    final String en;
    final String vi;
    final String code;

    JsonType(String en, String vi, String code) {
        this.en = en;
        this.vi = vi;
        this.code = code;
    }

    /** Returns the type of the value that starts with a token. */
    static JsonType of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            case VALUE_STRING -> STRING;
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            case VALUE_NULL -> NULL;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            default -> OTHER;
        };
    }
}
