package io.github.kehoach.serialization.json;

import java.util.List;

/**
 * A member of a JSON object.
 *
 * @param english what it means
 * @param vietnamese the term of the field
 * @param examples examples of the value; empty where the kind says enough
 */
record Member<V>(
        String name, Kind<V> kind, boolean required, String english, String vietnamese, List<String> examples) {

    Member(String name, Kind<V> kind, boolean required) {
        this(name, kind, required, "", "", List.of());
    }

    Member<V> meaning(String english, String vietnamese, List<String> examples) {
        return new Member<>(name, kind, required, english, vietnamese, examples);
    }

    @SuppressWarnings("unchecked") // what is written is what the kind of this member read
    void write(Object value, JsonOutput out) {
        out.name(name);
        kind.write((V) value, out);
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
