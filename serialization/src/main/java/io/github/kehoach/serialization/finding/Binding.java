package io.github.kehoach.serialization.finding;

import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Binds a type to the methods that write it and read it back. */
public final class Binding {
    private Binding() {}

    /** Binds a type that is an object. */
    public static <T> void object(
            SimpleModule module, Class<T> type, BiConsumer<T, JsonGenerator> members, Function<Members, T> reading) {
        module.addSerializer(type, new Writer<T>((value, out) -> {
            out.writeStartObject();
            members.accept(value, out);
            out.writeEndObject();
        }));
        module.addDeserializer(type, new Reader<T>((value, parser) -> reading.apply(Members.of(value, parser))));
    }

    /** Binds a type that is a text of a certain form, which the reading function checks, and may be a key of a map. */
    public static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> text, String form, Function<String, T> reading) {
        module.addSerializer(type, new Writer<T>((value, out) -> out.writeString(text.apply(value))));
        module.addKeySerializer(type, new Writer<T>((value, out) -> out.writeName(text.apply(value))));
        module.addDeserializer(type, new Reader<T>((value, parser) -> Members.text(value, parser, form, reading)));
        module.addKeyDeserializer(type, new Key<>(type, form, reading));
    }

    private static final class Writer<T> extends ValueSerializer<T> {
        private final BiConsumer<T, JsonGenerator> writing;

        Writer(BiConsumer<T, JsonGenerator> writing) {
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            writing.accept(value, out);
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
            writing.accept(value, out);
        }
    }

    /** Makes a value of a tree; the parser says where it ended. */
    @FunctionalInterface
    private interface Making<T> {
        T of(JsonNode value, JsonParser parser);
    }

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Making<T> making;

        Reader(Making<T> making) {
            this.making = making;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return making.of(context.readTree(parser), parser);
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }
    }
}
