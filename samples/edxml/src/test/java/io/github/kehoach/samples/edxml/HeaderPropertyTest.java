package io.github.kehoach.samples.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.testing.PlanArbitraries;
import io.github.kehoach.core.testing.TextArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeaderPropertyTest {
    @Provide
    Arbitrary<Plan> plans() {
        return Arbitraries.oneOf(PlanArbitraries.plans(TextArbitraries.anyTexts()), PlanArbitraries.typicalPlans());
    }

    @Property
    void headerOfAnyPlanParsesAndWhatIsMissingIsTold(@ForAll("plans") Plan plan) {
        HeaderCheck header = HeaderCheck.of(plan);
        boolean subject = !header.words("MessageHeader", "Subject").isEmpty();
        assertThat(subject || header.places().contains("/subject")).isTrue();
        boolean number = !header.words("Code", "CodeNumber").isEmpty()
                && !header.words("Code", "CodeNotation").isEmpty();
        assertThat(number || header.places().contains("/number")).isTrue();
    }
}
