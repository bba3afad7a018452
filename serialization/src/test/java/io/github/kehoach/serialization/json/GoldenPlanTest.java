package io.github.kehoach.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One small file for each type of object, written and read. */
class GoldenPlanTest {
    static Set<String> types() {
        return SamplePlan.byType().keySet();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isWrittenAndReadAsItsFile(String type) throws IOException {
        Plan plan = SamplePlan.byType().get(type);
        Golden.check(Golden.resource(type + ".json"), new String(PlanJson.writePretty(plan), UTF_8));

        var reading = PlanJson.read(Golden.resource(type + ".json"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.plan()).contains(plan);
    }
}
