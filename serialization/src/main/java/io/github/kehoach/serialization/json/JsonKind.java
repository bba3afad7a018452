package io.github.kehoach.serialization.json;

import io.github.kehoach.core.JsonValue;

/** Any value, as extensions have it. */
final class JsonKind extends Kind<JsonValue> {
    static final JsonKind JSON = new JsonKind();

    @Override
    JsonValue read(PlanReader in) {
        return JsonValues.read(in);
    }

    @Override
    void write(JsonValue value, JsonOutput out) {
        JsonValues.write(value, out);
    }

    @Override
    void schema(JsonOutput out) {
        // no member of the format is of this kind: any value passes
    }

    @Override
    String words() {
        return "any value";
    }
}
