package io.github.kehoach.serialization.json;

import io.github.kehoach.core.JsonValue;
import io.github.kehoach.serialization.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Reads and writes the parts that are texts as keys of a map. */
final class PartKeys<T> extends KeyDeserializer {
    private final Parts.Part<T> part;

    PartKeys(Parts.Part<T> part) {
        this.part = part;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) {
        JsonBytes json = new JsonBytes(false);
        json.string(key);
        byte[] bytes = json.finish();
        try (JsonParser parser = new Source(bytes, 0, bytes.length).parser()) {
            parser.nextToken();
            Object value = part.kind().read(new PlanReader(parser, Limits.widest()));
            return value == null ? context.handleWeirdKey(part.of(), key, "not one that exists") : value;
        }
    }

    /** Writes such keys. */
    static final class Writer<T> extends ValueSerializer<T> {
        private final Parts.Part<T> part;

        Writer(Parts.Part<T> part) {
            this.part = part;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            JsonBytes json = new JsonBytes(false);
            part.kind().write(value, json);
            if (PlanJson.value(json.finish()) instanceof JsonValue.JsonString string) {
                generator.writeName(string.value());
            }
        }
    }
}
