package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Reads and writes values that the format does not define. Recursion is bounded by the depth that parsers allow. */
final class JsonValues {
    private JsonValues() {}

    /** Reads the value that the parser stands at. */
    static JsonValue read(PlanReader in) {
        JsonParser parser = in.parser();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_STRING -> JsonValue.of(in.string());
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            case VALUE_NULL -> new JsonValue.JsonNull();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
            default -> none(in);
        };
    }

    private static JsonValue number(PlanReader in) {
        String text = in.parser().getString();
        return JsonNumberText.isNumber(text) ? new JsonValue.JsonNumber(text) : none(in);
    }

    /** What a mapper hands over though no JSON has it: bytes, an object of Java, or NaN. */
    private static JsonValue none(PlanReader in) {
        in.faults().add(Fault.noJson(), in.key(), in.location());
        return new JsonValue.JsonNull();
    }

    private static JsonValue object(PlanReader in) {
        JsonParser parser = in.parser();
        TokenStreamContext object = in.entered();
        Map<String, JsonValue> members = new HashMap<>();
        String name;
        while ((name = parser.nextName()) != null) {
            parser.nextToken();
            if (members.containsKey(name)) {
                in.duplicate(object);
            }
            members.put(name, read(in));
            in.extended(members.size());
        }
        return new JsonValue.JsonObject(Extensions.of(members));
    }

    private static JsonValue array(PlanReader in) {
        in.entered();
        List<JsonValue> elements = new ArrayList<>();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(in));
        }
        return new JsonValue.JsonArray(elements);
    }

    static void write(JsonValue value, JsonOutput out) {
        if (value instanceof JsonValue.JsonString string) {
            out.string(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            out.number(number.text());
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            out.bool(bool.value());
        } else if (value instanceof JsonValue.JsonArray array) {
            out.startArray();
            array.elements().forEach(element -> write(element, out));
            out.endArray();
        } else if (value instanceof JsonValue.JsonObject object) {
            out.startObject();
            writeMembers(object.members(), out);
            out.endObject();
        } else {
            out.nothing();
        }
    }

    static void writeMembers(Extensions members, JsonOutput out) {
        for (Map.Entry<String, JsonValue> member : members.members()) {
            out.name(member.getKey());
            write(member.getValue(), out);
        }
    }
}
