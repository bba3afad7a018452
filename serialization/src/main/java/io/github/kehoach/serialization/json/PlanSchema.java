package io.github.kehoach.serialization.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The JSON Schema of Plan JSON, for systems that check plans without this library. */
public final class PlanSchema {
    /** The identifier of the schema. */
    public static final String ID = "https://kehoach.github.io/schema/plan-1.json";

    private PlanSchema() {}

    /**
     * Returns the schema (2020-12) of format version 1, pretty, always the same text. It refuses what {@link PlanJson} reports
     * as an error, but for duplicate members and 29 February of a common year, which no schema can see.
     *
     * @return the schema as JSON
     */
    public static String json() {
        JsonBytes out = new JsonBytes(true);
        out.startObject();
        out.member("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.member("$id", ID);
        out.member("title", "Plan JSON 1.0");
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

    /** Chosen by type, not tried one after the other: that would take exponential time in depth and give poor messages. */
    private static void block(JsonOutput out) {
        out.name("block");
        out.startObject();
        out.member("type", "object");
        out.member("description", "A part of the body; its type says which members it has (phần của nội dung)");
        out.name("properties");
        out.startObject();
        out.name("type");
        out.startObject();
        out.name("enum");
        strings(Blocks.names(), out);
        out.endObject();
        out.endObject();
        out.name("required");
        strings(List.of("type"), out);
        out.name("allOf");
        out.startArray();
        for (Blocks.Type<?> type : BlockFormat.TYPES) {
            out.startObject();
            out.name("if");
            out.startObject();
            out.name("required");
            strings(List.of("type"), out);
            out.name("properties");
            out.startObject();
            out.name("type");
            constant(type.kind().name, out);
            out.endObject();
            out.endObject();
            out.name("then");
            out.startObject();
            type.kind().schema(out);
            out.endObject();
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }

    private static void object(ObjectKind<?> object, JsonOutput out) {
        boolean block = BlockFormat.TYPES.stream().anyMatch(type -> type.kind() == object);
        out.name(object.name);
        out.startObject();
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
        out.name("^x-");
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
            out.name("anyOf");
            out.startArray();
            for (String name : object.table.names) {
                out.startObject();
                out.name("required");
                strings(List.of(name), out);
                out.endObject();
            }
            out.endArray();
        }
        out.endObject();
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
