package io.github.kehoach.serialization.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.serialization.json.PlanJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanJackson2ModuleTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new PlanJackson2Module()).build();

    private static final String PLAN =
            "{\"formatVersion\":\"1.0\",\"subject\":\"Mở chợ\",\"x-a\":[1.50,1e400,12345678901234567890123,-0.0,7]}";

    /** A type of a user's own. */
    public record Dossier(String id, Plan plan, List<Plan> others, Map<String, Plan> named) {}

    @Test
    void readsAndWritesAPlanAlone() throws IOException {
        Plan plan = MAPPER.readValue(PLAN, Plan.class);

        assertThat(plan).isEqualTo(PlanJson.read(PLAN).plan().orElseThrow());
        assertThat(MAPPER.writeValueAsString(plan)).isEqualTo(PLAN);
    }

    @Test
    void bindsPlansInsideOtherTypes() throws IOException {
        Plan plan = MAPPER.readValue(PLAN, Plan.class);
        Dossier dossier = new Dossier("a", plan, List.of(plan, Plan.builder().build()), Map.of("b", plan));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(dossier), Dossier.class))
                .isEqualTo(dossier);
        assertThat(MAPPER.readValue("{\"plan\":null}", Dossier.class).plan()).isNull();
    }

    @Test
    void settingsOfTheMapperChangeNothing() throws IOException {
        ObjectMapper other = JsonMapper.builder()
                .addModule(new PlanJackson2Module())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
        assertThat(other.writeValueAsString(other.readValue(PLAN, Plan.class))).isEqualTo(PLAN);
    }

    @Test
    void bindsTrees() throws IOException {
        Plan plan = MAPPER.readValue(PLAN, Plan.class);
        JsonNode tree = MAPPER.valueToTree(plan);

        assertThat(tree.at("/subject").textValue()).isEqualTo("Mở chợ");
        assertThat(tree.at("/x-a/2").asText()).isEqualTo("12345678901234567890123");
        assertThat(tree.at("/x-a/1").decimalValue()).isEqualByComparingTo("1e400");
        Plan back = MAPPER.treeToValue(tree, Plan.class);
        assertThat(back.subject()).isEqualTo(plan.subject());
        assertThat(MAPPER.convertValue(MAPPER.convertValue(plan, Map.class), Plan.class)
                        .subject())
                .isEqualTo(plan.subject());
    }

    @Test
    void anErrorIsAnExceptionWithAllFindings() {
        String json = """
                {"id": "đẹp", "others": [
                  {"formatVersion": "1.3", "place": "Đồng Nai", "issued": "2026-02-30",
                   "new": 1, "place": "b",
                   "body": [{"type": "item", "label": 5}]}]}""";

        PlanMappingException thrown =
                catchThrowableOfType(PlanMappingException.class, () -> MAPPER.readValue(json, Dossier.class));
        PlanMappingException ofBytes = catchThrowableOfType(
                PlanMappingException.class,
                () -> MAPPER.readValue(new ByteArrayInputStream(json.getBytes(UTF_8)), Dossier.class));

        String plan = json.substring(json.indexOf("{\"formatVersion"), json.length() - 2);
        assertThat(thrown.findings())
                .extracting(finding -> finding.code() + " " + finding.location() + " " + finding.severity())
                .containsExactlyElementsOf(PlanJson.read(plan).findings().stream()
                        .map(finding -> finding.code() + " " + finding.location() + " " + finding.severity())
                        .toList())
                .contains("unsupported-version /formatVersion WARNING", "duplicate-member /place ERROR");
        assertThat(thrown.findings())
                .filteredOn(finding -> finding.code().equals("malformed-date"))
                .extracting(finding -> finding.range().orElseThrow().start())
                .containsExactly(new Position(2, 59));
        assertThat(thrown.findings())
                .filteredOn(finding -> finding.code().equals("missing-member"))
                .extracting(finding -> finding.range().orElseThrow().start())
                .containsExactly(new Position(4, 13));
        assertThat(thrown)
                .hasMessageContaining("/others/0/issued (line 2): \"2026-02-30\" is not a date")
                .hasMessageContaining("/others/0/body/0 (line 4)");
        assertThat(thrown.getPath())
                .extracting(JsonMappingException.Reference::getFieldName)
                .contains("others");
        assertThat(ofBytes.findings())
                .hasSameSizeAs(thrown.findings())
                .allMatch(finding -> finding.range().isEmpty());
        assertThat(ofBytes).hasMessageContaining("/others/0/issued (line 2)");
    }

    @Test
    void passesOverWarnings() throws IOException {
        Plan plan = MAPPER.readValue("{\"formatVersion\":\"1.3\",\"new\":[1]}", Plan.class);
        assertThat(plan.extensions().get("new")).isPresent();
    }

    @Test
    void refusesWhatIsNoPlan() {
        assertThatThrownBy(() -> MAPPER.readValue("[]", Plan.class))
                .isInstanceOfSatisfying(
                        PlanMappingException.class,
                        e -> assertThat(e.findings()).extracting(Finding::code).containsExactly("not-a-plan"));
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new PlanJackson2Module())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        assertThatThrownBy(() -> lenient.readValue("{\"formatVersion\":\"1.0\",\"x-a\":NaN}", Plan.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/x-a holds a value that JSON does not have");
        assertThatThrownBy(() -> MAPPER.convertValue(Map.of("formatVersion", "1.0", "x-a", new byte[] {1}), Plan.class))
                .hasMessageContaining("/x-a holds a value that JSON does not have");
        assertThatThrownBy(() -> MAPPER.readValue("{\"formatVersion\":\"1.0\",", Plan.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void readsNoFurtherThanThePlan() throws IOException {
        try (JsonParser parser = MAPPER.createParser("[" + PLAN + "," + PLAN + ",1]")) {
            parser.nextToken();
            parser.nextToken();
            Plan first = MAPPER.readValue(parser, Plan.class);
            parser.nextToken();
            assertThat(MAPPER.readValue(parser, Plan.class)).isEqualTo(first);
            assertThat(parser.nextToken().isNumeric()).isTrue();
        }
    }

    @Test
    void neverWritesAnEmptyObject() {
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new PlanJackson2Module())
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
        for (Object value : List.of(
                Task.of("-", "a"),
                PlanJson.read(PLAN),
                PlanJson.read("[]").findings().get(0))) {
            assertThatThrownBy(() -> lenient.writeValueAsString(List.of(value)))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("Jackson 2 binds a Plan of Kehoach and no");
        }
    }

    @Test
    void isNamedAsAService() throws IOException {
        try (InputStream services = Plan.class
                .getClassLoader()
                .getResourceAsStream("META-INF/services/com.fasterxml.jackson.databind.Module")) {
            assertThat(new String(services.readAllBytes(), UTF_8).strip())
                    .isEqualTo(PlanJackson2Module.class.getName());
        }
    }
}
