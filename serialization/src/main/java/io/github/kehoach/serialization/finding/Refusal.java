package io.github.kehoach.serialization.finding;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Refuses to write those of the library's objects that have no form in JSON, readers and rules for example: a mapper would
 * write an empty object, as if nothing were in them.
 */
public final class Refusal implements Serializers {
    private static final String LIBRARY = "io.github.kehoach.";

    private final List<String> rooms;

    /**
     * Makes a refusal.
     *
     * @param rooms the packages of the library that it is for, with those below them
     */
    public Refusal(List<String> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> raw = type.getRawClass();
        return isOurs(raw) && !raw.isRecord() && !raw.isEnum() && !Throwable.class.isAssignableFrom(raw)
                ? new Writer()
                : null;
    }

    private boolean isOurs(Class<?> type) {
        String name = type.getPackageName();
        return name.startsWith(LIBRARY)
                && rooms.stream().anyMatch(room -> name.equals(room) || name.startsWith(room + "."));
    }

    private static final class Writer extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            throw DatabindException.from(
                    generator, "A " + value.getClass().getSimpleName() + " of Kehoach has no form in JSON");
        }
    }
}
