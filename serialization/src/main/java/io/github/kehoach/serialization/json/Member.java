package io.github.kehoach.serialization.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of a JSON object.
 *
 * @param getter gets the value; null if it is not written
 * @param setter gives the value to a builder
 * @param english what it means
 * @param vietnamese the term of the field
 * @param examples examples of the value; empty where the kind says enough
 */
record Member<T, B, V>(
        String name,
        Kind<V> kind,
        boolean required,
        Function<T, @Nullable V> getter,
        BiConsumer<B, V> setter,
        String english,
        String vietnamese,
        List<String> examples) {

    Member(String name, Kind<V> kind, boolean required, Function<T, @Nullable V> getter, BiConsumer<B, V> setter) {
        this(name, kind, required, getter, setter, "", "", List.of());
    }

    Member<T, B, V> meaning(String english, String vietnamese, List<String> examples) {
        return new Member<>(name, kind, required, getter, setter, english, vietnamese, examples);
    }

    @SuppressWarnings("unchecked") // the slot was filled by the kind of this member
    void set(B builder, Object value) {
        setter.accept(builder, (V) value);
    }

    void setEmpty(B builder) {
        setter.accept(builder, kind.empty());
    }

    void write(T object, JsonOutput out) {
        V value = getter.apply(object);
        if (value != null) {
            out.name(name);
            kind.write(value, out);
        }
    }

    void schema(JsonOutput out) {
        out.name(name);
        out.startObject();
        kind.schema(out);
        out.member("description", description());
        if (!examples.isEmpty()) {
            out.name("examples");
            out.startArray();
            examples.forEach(out::string);
            out.endArray();
        }
        out.endObject();
    }

    String description() {
        return english + " (" + vietnamese + ")";
    }
}
