package io.github.kehoach.serialization.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The JSON Schema of Plan JSON, for systems that check plans without this library. */
public final class PlanSchema {
    /** The identifier of the schema. */
    public static final String ID = "https://kehoach.github.io/schema/plan-1.json";

    private static final String EXTENSION = "^x-";

    private PlanSchema() {}

    /**
     * Returns the schema (2020-12) of format version 1, pretty, always the same text. It refuses what {@link PlanJson} reports
     * as an error, but for duplicate members, which no schema can see, and limits.
     *
     * @return the schema as JSON
     */
    public static String json() {
        JsonBytes out = new JsonBytes(true);
        out.startObject();
        out.member("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.member("$id", ID);
        out.member("title", ObjectKind.title(PlanFormat.PLAN.name));
        out.member("$ref", "#/$defs/" + PlanFormat.PLAN.name);
        out.name("$defs");
        out.startObject();
        for (ObjectKind<?> object : PlanFormat.OBJECTS) {
            if (object == BlockFormat.SECTION) {
                block(out);
            }
            object(object, out);
        }
        out.endObject();
        out.endObject();
        return new String(out.finish(), StandardCharsets.UTF_8);
    }

    /** One of the named types, which generators turn into types of their language; {@code type} tells them apart. */
    private static void block(JsonOutput out) {
        out.name("block");
        out.startObject();
        out.member("title", "Block");
        out.member("description", "A part of the body; its type says which members it has (phần của nội dung)");
        out.name("oneOf");
        out.startArray();
        for (Blocks.Type<?> type : BlockFormat.TYPES) {
            out.startObject();
            type.kind().schema(out);
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }

    private static void object(ObjectKind<?> object, JsonOutput out) {
        boolean block = BlockFormat.TYPES.stream().anyMatch(type -> type.kind() == object);
        out.name(object.name);
        out.startObject();
        out.member("title", ObjectKind.title(object.name));
        out.member("type", "object");
        out.member("description", object.english);
        out.name("properties");
        out.startObject();
        if (block) {
            out.name("type");
            constant(object.name, out);
        }
        object.members.forEach(member -> member.schema(out));
        out.endObject();
        out.name("patternProperties");
        out.startObject();
        out.name(EXTENSION);
        out.bool(true);
        out.endObject();
        out.name("additionalProperties");
        out.bool(false);
        List<String> required = new ArrayList<>();
        if (block) {
            required.add("type");
        }
        object.members.stream().filter(Member::required).forEach(member -> required.add(member.name()));
        if (!required.isEmpty()) {
            out.name("required");
            strings(required, out);
        }
        if (object.atLeastOne) {
            someOfItsOwn(out);
        }
        out.endObject();
    }

    /** Not all members are extensions, and there is one: said so that generators see one plain type. */
    private static void someOfItsOwn(JsonOutput out) {
        out.name("not");
        out.startObject();
        out.name("propertyNames");
        pattern(EXTENSION, out);
        out.endObject();
    }

    private static void pattern(String pattern, JsonOutput out) {
        out.startObject();
        out.member("pattern", pattern);
        out.endObject();
    }

    /**
     * Describes a text that is one of a few forms. Without the second pattern a line end behind the text would pass where
     * {@code $} matches before it, as in Java and Python.
     *
     * @param form the whole text, from {@code ^} to {@code $}; without lookaheads, which not all dialects have
     * @param others a letter that is in none of the forms
     */
    static void text(String form, String others, JsonOutput out) {
        out.member("type", "string");
        out.member("pattern", form);
        out.name("not");
        pattern(others, out);
    }

    private static void constant(String value, JsonOutput out) {
        out.startObject();
        out.member("const", value);
        out.endObject();
    }

    private static void strings(List<String> values, JsonOutput out) {
        out.startArray();
        values.forEach(out::string);
        out.endArray();
    }
}
