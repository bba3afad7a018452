package io.github.kehoach.serialization.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

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

    /** Formats that are no text, and trees, take numbers only as such. */
    @Override
    public void number(String text) {
        JsonNumberText.check(text);
        if (generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(text);
            return;
        }
        BigDecimal number = new BigDecimal(text);
        if (number.scale() != 0 || text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            generator.writeNumber(number);
        } else if (number.unscaledValue().bitLength() < Integer.SIZE) {
            generator.writeNumber(number.intValueExact());
        } else if (number.unscaledValue().bitLength() < Long.SIZE) {
            generator.writeNumber(number.longValueExact());
        } else {
            generator.writeNumber(number.unscaledValue());
        }
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
