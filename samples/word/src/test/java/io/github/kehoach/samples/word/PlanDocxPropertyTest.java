package io.github.kehoach.samples.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.testing.PlanArbitraries;
import io.github.kehoach.core.testing.TextArbitraries;
import io.github.kehoach.serialization.text.PlanText;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanDocxPropertyTest {
    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans(TextArbitraries.anyTexts());
    }

    @Provide
    Arbitrary<Plan> typicalPlans() {
        return PlanArbitraries.typicalPlans();
    }

    @Property
    void writesAndReadsAnyPlan(@ForAll("plans") Plan plan) {
        byte[] file = PlanDocx.write(plan);
        assertThat(PlanDocx.write(plan)).isEqualTo(file);
        assertThat(PlanDocx.read(file).plan()).isPresent();
    }

    @Property
    void readsBackWhatWasReadFromAText(@ForAll("typicalPlans") Plan typical) {
        Plan plan = PlanText.read(PlanText.write(typical)).plan().orElseThrow();
        assertThat(PlanDocx.read(PlanDocx.write(plan)).plan()).contains(plan);
    }
}
