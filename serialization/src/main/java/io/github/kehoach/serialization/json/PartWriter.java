package io.github.kehoach.serialization.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a plan or a part of one to the generator of a mapper. */
final class PartWriter<T> extends ValueSerializer<T> {
    private final Parts.Part<T> part;

    PartWriter(Parts.Part<T> part) {
        this.part = part;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        part.kind().write(value, new GeneratorOutput(generator));
    }

    /** The types tell themselves, so a mapper needs to write no names of classes. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
