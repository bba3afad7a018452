package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.testing.Attributes;
import io.github.kehoach.core.testing.PlanArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WalkPropertyTest {
    @Property
    void visitsEveryPartInDocumentOrder(@ForAll("plans") Plan plan) {
        Visited visited = Visited.of(plan);
        List<Node> expected = Attributes.within(plan)
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();

        assertThat(visited.nodes).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(visited.nodes.get(i)).isSameAs(expected.get(i));
        }
    }

    @Property
    void findsEveryPartWhereItWasVisited(@ForAll("plans") Plan plan) {
        Visited visited = Visited.of(plan);

        assertThat(visited.places).doesNotHaveDuplicates();
        for (int i = 0; i < visited.nodes.size(); i++) {
            Location place = visited.places.get(i);
            assertThat(plan.find(place).orElseThrow()).isSameAs(visited.nodes.get(i));
            assertThat(plan.find(place.member("x-other").index(3)).orElseThrow())
                    .isSameAs(visited.nodes.get(i));
            assertThat(Location.parse(place.toString())).isEqualTo(place);
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    /** Every part as the method for its type got it. */
    private static final class Visited implements NodeVisitor {
        private final List<Node> nodes = new ArrayList<>();
        private final List<Location> places = new ArrayList<>();

        static Visited of(Plan plan) {
            Visited visited = new Visited();
            plan.walk(visited);
            return visited;
        }

        private void add(Node node, Location at) {
            nodes.add(node);
            places.add(at);
        }

        @Override
        public void plan(Plan plan, Location at) {
            add(plan, at);
        }

        @Override
        public void issuer(Issuer issuer, Location at) {
            add(issuer, at);
        }

        @Override
        public void citation(Citation citation, Location at) {
            add(citation, at);
        }

        @Override
        public void legalBasis(LegalBasis legalBasis, Location at) {
            add(legalBasis, at);
        }

        @Override
        public void section(Section section, Location at) {
            add(section, at);
        }

        @Override
        public void paragraph(Paragraph paragraph, Location at) {
            add(paragraph, at);
        }

        @Override
        public void item(Item item, Location at) {
            add(item, at);
        }

        @Override
        public void objective(Objective objective, Location at) {
            add(objective, at);
        }

        @Override
        public void assignment(Assignment assignment, Location at) {
            add(assignment, at);
        }

        @Override
        public void table(Table table, Location at) {
            add(table, at);
        }

        @Override
        public void task(Task task, Location at) {
            add(task, at);
        }

        @Override
        public void recipient(Recipient recipient, Location at) {
            add(recipient, at);
        }

        @Override
        public void signature(Signature signature, Location at) {
            add(signature, at);
        }

        @Override
        public void annex(Annex annex, Location at) {
            add(annex, at);
        }
    }
}
