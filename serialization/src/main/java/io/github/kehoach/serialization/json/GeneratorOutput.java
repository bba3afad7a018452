package io.github.kehoach.serialization.json;

import tools.jackson.core.JsonGenerator;

/** Hands JSON to a generator of Jackson, in whatever format that writes. */
final class GeneratorOutput implements JsonOutput {
    private final JsonGenerator generator;

    GeneratorOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    @Override
    public void number(String text) {
        generator.writeNumber(text);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
