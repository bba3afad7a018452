package io.github.kehoach.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PlanJacksonModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PlanJacksonModule()).build();

    /** A type of a user's own. */
    public record Dossier(String id, Plan plan, List<Plan> others) {}

    @Test
    void readsAndWritesAPlanAlone() {
        Plan plan = SamplePlan.full();
        assertThat(MAPPER.writeValueAsString(plan)).isEqualTo(PlanJson.writeString(plan));
        assertThat(MAPPER.readValue(PlanJson.write(plan), Plan.class)).isEqualTo(plan);
    }

    @Test
    void readsAndWritesPlansInsideOtherTypes() {
        Dossier dossier =
                new Dossier("a", SamplePlan.full(), List.of(Plan.builder().build()));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(dossier), Dossier.class))
                .isEqualTo(dossier);
    }

    @Test
    void readsATypeThatStandsLast() {
        ObjectNode json =
                (ObjectNode) MAPPER.readTree(PlanJson.write(SamplePlan.byType().get("table")));
        ObjectNode table = (ObjectNode) json.get("body").get(0);
        table.set("type", table.remove("type"));
        assertThat(MAPPER.treeToValue(json, Plan.class))
                .isEqualTo(SamplePlan.byType().get("table"));
    }

    @Test
    void namesErrorsWithPlaceAndLine() {
        String json = """
                {"id": "a", "others": [
                  {"formatVersion": "1.0",
                   "issued": "2026-02-30",
                   "sbject": "b"}]}""";
        assertThatThrownBy(() -> MAPPER.readValue(json, Dossier.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/others/0/issued (line 3)")
                .hasMessageContaining("/others/0/sbject (line 4)")
                .hasMessageContaining("\"subject\"");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> MAPPER.readValue("[]", Plan.class)).isInstanceOf(DatabindException.class);
        assertThat(MAPPER.readValue("null", Plan.class)).isNull();
    }

    @Test
    void passesOverWarnings() {
        Plan plan = MAPPER.readValue("{\"formatVersion\":\"1.3\",\"new\":[1]}", Plan.class);
        assertThat(plan.formatVersion()).isEqualTo("1.3");
        assertThat(plan.extensions().get("new")).isPresent();
    }
}
