package io.github.kehoach.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema and the reader refuse the same. */
class PlanSchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void isTheSchemaThatWasReviewed() {
        Golden.check(Golden.resource("schema.json"), PlanSchema.json());
    }

    @Test
    void isValidAgainstTheMetaSchema() {
        assertThat(Schemas.errorsInSchema(PlanSchema.json())).isEmpty();
        assertThat(Schemas.errorsInSchema(PlanSchema.json().replace("\"type\": \"object\"", "\"type\": \"objekt\"")))
                .isNotEmpty();
    }

    /** Generators of types understand this and no conditions. */
    @Test
    void namesATypeForEachBlockWithItsNameAsAConstant() {
        JsonNode types = MAPPER.readTree(PlanSchema.json()).get("$defs");
        List<String> names = new ArrayList<>();
        for (JsonNode option : types.get("block").get("oneOf")) {
            String name = option.get("$ref").stringValue().replace("#/$defs/", "");
            names.add(name);
            assertThat(types.get(name).at("/properties/type/const").stringValue())
                    .isEqualTo(name);
            assertThat(types.get(name).get("required").get(0).stringValue()).isEqualTo("type");
        }
        assertThat(names).containsExactlyElementsOf(Blocks.names());
        assertThat(PlanSchema.json()).doesNotContain("\"if\"", "\"allOf\"", "\"format\"");
    }

    @Test
    void acceptsEveryMemberOfEveryObject() {
        SamplePlan.byType()
                .forEach((type, plan) -> assertThat(Schemas.errors(PlanJson.writeString(plan)))
                        .as(type)
                        .isEmpty());
    }

    @Test
    void acceptsAnActivityWithItsLines() {
        String json = """
                {"formatVersion":"1.0","body":[{"type":"assignment","label":"1.","assignees":["Đoàn xã"],"tasks":[{
                "text":"Dựng cổng chợ","due":"2026-04","deliverable":"Cổng chợ","content":[
                {"type":"item","label":"-","text":"Chủ trì: Đoàn xã."},
                {"type":"paragraph","text":"Sản phẩm: Cổng chợ."}]}]}]}""";

        assertThat(Schemas.errors(json)).isEmpty();
        assertThat(PlanJson.read(json.getBytes(UTF_8)).findings()).isEmpty();
        assertThat(Schemas.errors(json.replace("2026-04", "quý II"))).isNotEmpty();
    }

    @Test
    void refusesAnObjectWithoutARequiredMemberAsTheReaderDoes() {
        JsonNode plan = MAPPER.readTree(PlanJson.write(SamplePlan.full()));
        int required = 0;
        for (ObjectNode object : objects(plan)) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.remove(name);
                boolean refused = isRefused(plan);
                assertThat(Schemas.errors(plan.toString()).isEmpty()).as(name).isEqualTo(!refused);
                required += refused ? 1 : 0;
                object.set(name, value);
            }
        }
        assertThat(required).isGreaterThan(20);
    }

    @Test
    void refusesAnUnknownMemberAsTheReaderDoes() {
        JsonNode plan = MAPPER.readTree(PlanJson.write(SamplePlan.full()));
        for (ObjectNode object : objects(plan)) {
            object.put("lable", "1.");
            assertThat(isRefused(plan)).isTrue();
            assertThat(Schemas.errors(plan.toString())).isNotEmpty();
            object.remove("lable");
            object.put("x-lable", 1);
            assertThat(isRefused(plan)).isFalse();
            assertThat(Schemas.errors(plan.toString())).isEmpty();
            object.remove("x-lable");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026,true",
        "2026-01,true",
        "2026-12-31,true",
        "2024-02-29,true",
        "0001,true",
        "0000,false",
        "2026-13,false",
        "2026-02-30,false",
        "2026-04-31,false",
        "2026-1-1,false",
        "26,false",
        "2026-01-00,false",
        "2026-01-01T00:00,false",
        "'',false"
    })
    void acceptsTheDatesThatTheReaderDoes(String date, boolean accepted) {
        String json = "{\"formatVersion\":\"1.0\",\"issued\":\"" + date + "\"}";
        assertThat(Schemas.errors(json).isEmpty()).isEqualTo(accepted);
        assertThat(PlanJson.read(json).findings().isEmpty()).isEqualTo(accepted);
    }

    private static boolean isRefused(JsonNode plan) {
        return PlanJson.read(plan.toString().getBytes(UTF_8)).findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
            object.properties().forEach(member -> {
                if (!member.getKey().startsWith("x-")) {
                    objects.addAll(objects(member.getValue()));
                }
            });
        } else {
            node.forEach(element -> objects.addAll(objects(element)));
        }
        return objects;
    }
}
