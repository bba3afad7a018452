package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Named values by themselves; in a plan they are members of an object among others. */
final class ExtensionsKind extends Kind<Extensions> {
    @Override
    @Nullable
    Extensions read(PlanReader in) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            in.refuse(JsonType.OBJECT);
            return null;
        }
        return JsonValues.read(in) instanceof JsonValue.JsonObject object ? object.members() : null;
    }

    @Override
    void write(Extensions value, JsonOutput out) {
        out.startObject();
        JsonValues.writeMembers(value, out);
        out.endObject();
    }

    @Override
    void schema(JsonOutput out) {
        out.member("type", "object");
    }

    @Override
    String words() {
        return "object";
    }
}
