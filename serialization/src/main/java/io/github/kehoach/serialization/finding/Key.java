package io.github.kehoach.serialization.finding;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a text as the key of a map. */
final class Key<T> extends KeyDeserializer {
    private final Class<T> type;
    private final String form;
    private final Function<String, T> reading;

    Key(Class<T> type, String form, Function<String, T> reading) {
        this.type = type;
        this.form = form;
        this.reading = reading;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) {
        try {
            return reading.apply(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(type, key, "must be " + form);
        }
    }
}
