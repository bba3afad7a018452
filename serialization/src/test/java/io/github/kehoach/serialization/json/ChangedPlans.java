package io.github.kehoach.serialization.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plan JSON that somebody changed in one or two places: always the same ones for the same seed. */
final class ChangedPlans {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "1.5",
        "\"\"",
        "\"a\"",
        "[]",
        "{}",
        "[\"a\"]",
        "[null]",
        "[[]]",
        "{\"x-a\":1}",
        "\"section\"",
        "{\"type\":\"paragraph\",\"text\":\"a\"}",
        "[{\"type\":\"paragraph\",\"text\":\"a\"}]",
        "{\"type\":\"image\"}",
        "{\"text\":\"a\",\"type\":\"item\"}",
        "{\"name\":\"a\"}",
        "[{\"name\":\"a\"}]",
        "[[\"\"]]",
        "\"state\"",
        "\"State\"",
        "{\"type\":\"Luật\"}",
        "{\"type\":\"table\",\"rows\":[[\"\"],[]]}"
    };

    private static final String[] DATES = {
        "2023-02-28",
        "2023-02-29",
        "2023-02-31",
        "2024-02-29",
        "1900-02-29",
        "2000-02-29",
        "2023-04-30",
        "2023-04-31",
        "2023-12-31",
        "2023-12-32",
        "2023-00",
        "2023-13",
        "2023-1-1",
        "2023",
        "0000",
        "0004-02-29",
        "0000-02-29",
        "2023-02-29\\n",
        "2026-08-28\\n",
        "2026-08\\r\\n",
        "2026\\n",
        "\\n2026",
        " 2026",
        "2026-08-28T00:00",
        "２０２６",
        "2026/08/28",
        "10000"
    };

    private static final String[] VERSIONS = {
        "1.0", "1.1", "1.10", "1.01", "1.0\\n", "1", "1.", "2.0", "01.0", "1.0.0", "1.99999999999999999999", " 1.0"
    };

    private static final String[] NAMES = {
        "$schema", "type", "text", "label", "heading", "role", "kind", "content", "tasks", "due", "rows", "columns",
                "issued",
        "documents", "name", "purpose", "assignees", "partners", "number", "subject", "archive", "x-a", "X-a", "x_a",
                "lable", ""
    };

    private final List<String> originals = new ArrayList<>();
    private final Random random;

    ChangedPlans(long seed) {
        this.random = new Random(seed);
        SamplePlan.byType().values().forEach(plan -> originals.add(PlanJson.writeString(plan)));
        try (Stream<Path> files = Files.list(Golden.project().resolve("samples/plans"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                originals.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next one. */
    JsonNode next() {
        JsonNode plan = MAPPER.readTree(one(originals.toArray(String[]::new)));
        for (int changes = random.nextInt(4) == 0 ? 2 : 1; changes > 0; changes--) {
            List<JsonNode> containers = new ArrayList<>();
            collect(plan, containers);
            JsonNode container = containers.get(random.nextInt(containers.size()));
            if (container instanceof ObjectNode object) {
                change(object);
            } else {
                change((ArrayNode) container);
            }
        }
        return plan;
    }

    private void change(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.isEmpty() ? "text" : names.get(random.nextInt(names.size()));
        JsonNode value = object.get(name);
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(one(NAMES), any());
            case 2 -> object.set(name, any());
            case 3 -> {
                object.remove(name);
                object.set(one(NAMES), value == null ? any() : value);
            }
            case 4 -> object.set(name, value == null ? any() : other(name, value));
            case 5 -> {
                // the same members, in another order
                object.remove(name);
                object.set(name, value == null ? any() : value);
            }
            case 6 -> object.set("x-" + one(NAMES), any());
            default -> object.set(name, MAPPER.createArrayNode().add(value == null ? any() : value));
        }
    }

    private void change(ArrayNode array) {
        int at = random.nextInt(array.size() + 1);
        switch (random.nextInt(5)) {
            case 0 -> array.removeAll();
            case 1 -> array.insert(at, any());
            case 2 -> {
                if (at < array.size()) {
                    array.remove(at);
                }
            }
            case 3 -> {
                if (at < array.size()) {
                    array.insert(at, array.get(at).deepCopy());
                }
            }
            default -> {
                if (at < array.size()) {
                    array.set(at, MAPPER.createArrayNode().add(array.get(at)));
                }
            }
        }
    }

    /** Another value of the kind that the member has. */
    private JsonNode other(String name, JsonNode value) {
        return switch (name) {
            case "issued", "due" -> MAPPER.readTree('"' + one(DATES) + '"');
            case "formatVersion" -> MAPPER.readTree('"' + one(VERSIONS) + '"');
            case "type", "role", "kind", "regime" ->
                MAPPER.readTree('"' + one("item", "table", "goal", "party", "") + '"');
            default ->
                value.isString() && random.nextBoolean()
                        ? MAPPER.getNodeFactory().stringNode(value.stringValue() + "\n")
                        : value.isString() ? MAPPER.getNodeFactory().stringNode("đ".repeat(3000)) : any();
        };
    }

    private JsonNode any() {
        return MAPPER.readTree(one(VALUES));
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
