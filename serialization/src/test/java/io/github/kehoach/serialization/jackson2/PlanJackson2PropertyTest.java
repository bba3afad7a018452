package io.github.kehoach.serialization.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.testing.PlanArbitraries;
import io.github.kehoach.core.testing.TextArbitraries;
import io.github.kehoach.serialization.json.PlanJson;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanJackson2PropertyTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new PlanJackson2Module()).build();

    @Property
    void readsAndWritesAnyPlanAsPlanJsonDoes(@ForAll("plans") Plan plan) throws IOException {
        byte[] json = PlanJson.write(plan);
        assertThat(MAPPER.readValue(json, Plan.class)).isEqualTo(plan);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(plan), Plan.class))
                .isEqualTo(plan);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(plan))).isEqualTo(MAPPER.readTree(json));
    }

    /** Without halves of surrogate pairs: a name with one can be written and not read. */
    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans(TextArbitraries.texts());
    }
}
