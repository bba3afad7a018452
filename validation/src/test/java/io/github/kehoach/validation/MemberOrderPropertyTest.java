package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.testing.PlanArbitraries;
import io.github.kehoach.core.testing.TextArbitraries;
import io.github.kehoach.serialization.json.PlanJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class MemberOrderPropertyTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    /** Plans with faults that one would make, and plans of anything anywhere. */
    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<Plan> faulty = Combinators.combine(
                        PlanArbitraries.typicalPlans(),
                        Arbitraries.of(CurableFault.class).list().ofMaxSize(5),
                        Arbitraries.integers().between(0, 500))
                .as((plan, faults, place) -> {
                    Plan changed = plan;
                    for (CurableFault fault : faults) {
                        changed = fault.into(changed, place, place);
                    }
                    return changed;
                });
        return Arbitraries.oneOf(faulty, PlanArbitraries.plans(TextArbitraries.texts()));
    }

    @Property
    void theOrderOfMembersIsOfNoAccount(@ForAll("plans") Plan plan, @ForAll Random random) {
        byte[] json = PlanJson.write(plan);
        byte[] shuffled = MAPPER.writeValueAsBytes(shuffled(MAPPER.readTree(json), random));
        assertThat(findings(shuffled)).isEqualTo(findings(json));
        Statistics.collect(findings(json).isEmpty());
        Statistics.coverage(coverage -> coverage.check(false).percentage(most -> most > 80));
    }

    @Property
    void findingsAreTheSameEachTimeAndInTheOrderOfTheFormat(@ForAll("plans") Plan plan) {
        byte[] json = PlanJson.write(plan);
        List<Finding> findings = VALIDATOR.validate(PlanJson.read(json), "a").findings();
        assertThat(VALIDATOR.validate(PlanJson.read(json), "a").findings()).isEqualTo(findings);
        assertThat(PlanValidator.builder()
                        .build()
                        .validate(PlanJson.read(json), "a")
                        .findings())
                .isEqualTo(findings);
        // canonical JSON has its members in the order of the format, so places in it only go on
        List<Integer> columns = findings.stream()
                .filter(finding -> isThere(MAPPER.readTree(json), finding))
                .map(finding -> finding.range().orElseThrow().start().column())
                .toList();
        assertThat(columns).isSorted();
    }

    /** Whether the plan has the member that a finding is about, and the finding is about all of it. */
    private static boolean isThere(JsonNode plan, Finding finding) {
        String pointer = finding.location().toString();
        return finding.span().isEmpty()
                && !pointer.isEmpty()
                && !plan.at(pointer).isMissingNode();
    }

    private static List<Finding> findings(byte[] json) {
        return VALIDATOR.validate(PlanJson.read(json), "a").findings().stream()
                .map(finding ->
                        Finding.builder().from(finding).range(Optional.empty()).build())
                .toList();
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode other = MAPPER.createArrayNode();
            array.forEach(element -> other.add(shuffled(element, random)));
            return other;
        }
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            ObjectNode other = MAPPER.createObjectNode();
            members.forEach(member -> other.set(member.getKey(), shuffled(member.getValue(), random)));
            return other;
        }
        return node;
    }
}
