package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkTest {
    private static final Citation DECISION =
            Citation.builder().number("5/QĐ-UBND").build();

    private static final Plan PLAN = Plan.builder()
            .subject("Ngày hội")
            .attachedTo(DECISION)
            .addLegalBasis(LegalBasis.builder()
                    .addDocument(Citation.builder().subject("Thư viện").build())
                    .build())
            .addBody(Section.builder()
                    .heading("MỤC TIÊU")
                    .addContent(Objective.of(ObjectiveKind.GOAL, "-", "Một"))
                    .addContent(Section.builder()
                            .heading("Chỉ tiêu")
                            .addContent(Objective.of(ObjectiveKind.TARGET, "-", "Hai"))
                            .build())
                    .build())
            .addBody(Assignment.builder()
                    .addAssignee("Văn phòng")
                    .addTask(Task.builder()
                            .text("Việc")
                            .addContent(Assignment.builder()
                                    .addAssignee("Tổ giúp việc")
                                    .build())
                            .build())
                    .addContent(Objective.of(ObjectiveKind.TARGET, "+", "Ba"))
                    .build())
            .archive("VT")
            .addAnnex(Annex.builder()
                    .addContent(Section.builder().heading("Danh mục").build())
                    .addContent(Objective.of(ObjectiveKind.GOAL, "-", "Bốn"))
                    .build())
            .build();

    @Test
    void collectsObjectivesAtAnyDepth() {
        assertThat(PLAN.objectives()).extracting(Objective::text).containsExactly("Một", "Hai", "Ba", "Bốn");
    }

    @Test
    void collectsAssignmentsAtAnyDepth() {
        assertThat(PLAN.assignments())
                .flatExtracting(Assignment::assignees)
                .containsExactly("Văn phòng", "Tổ giúp việc");
    }

    @Test
    void collectsSectionsBeforeThoseInThem() {
        assertThat(PLAN.sections()).extracting(Section::heading).containsExactly("MỤC TIÊU", "Chỉ tiêu", "Danh mục");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # place,                       part
            '',                            ''
            /subject,                      ''
            /archive/0,                    ''
            /body,                         ''
            /attachedTo,                   /attachedTo
            /attachedTo/number,            /attachedTo
            /legalBases/0/documents,       /legalBases/0
            /legalBases/0/documents/0,     /legalBases/0/documents/0
            /body/0/content/1/content/0,   /body/0/content/1/content/0
            /body/0/label,                 /body/0
            /body/1/tasks/0/text,          /body/1/tasks/0
            /body/1/tasks/0/content/0,     /body/1/tasks/0/content/0
            /body/1/assignees/0,           /body/1
            /body/1/x-note/0/content/7,    /body/1
            /annexes/0/content/1/kind,     /annexes/0/content/1
            """)
    void findsTheInnermostPart(String place, String part) {
        Node[] expected = new Node[1];
        Walk.all(PLAN, (node, at) -> {
            if (at.toString().equals(part)) {
                expected[0] = node;
            }
        });

        assertThat(expected[0]).isNotNull();
        assertThat(PLAN.find(Location.parse(place)).orElseThrow()).isSameAs(expected[0]);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /body/2
            /body/0/content/5/text
            /body/label
            /body/0/content/0/content/0
            /issuers/0
            """)
    void findsNothingThroughAPartThatIsNotThere(String place) {
        assertThat(PLAN.find(Location.parse(place))).isEmpty();
    }

    @Test
    void findsThePlanForADecisionThatIsNotThere() {
        Plan empty = Plan.builder().build();

        assertThat(empty.find(Location.parse("/attachedTo"))).contains(empty);
        assertThat(empty.find(Location.parse("/attachedTo/number"))).isEmpty();
    }

    @Test
    void visitsEachKindByItsOwnMethodInTheOrderOfTheFormat() {
        Plan plan = Plan.builder()
                .from(PLAN)
                .addAnnex(Annex.builder().title("Biểu").build())
                .addSignature(Signature.builder().name("Lò Văn Bình").build())
                .addRecipient(Recipient.of("UBND tỉnh"))
                .addBody(Item.builder()
                        .text("Ý")
                        .addContent(Paragraph.of("Lời"))
                        .addContent(Table.builder().addRow("1").build())
                        .build())
                .addIssuer(Issuer.of("SỞ NỘI VỤ"))
                .build();

        assertThat(Visits.of(plan))
                .containsExactly(
                        "plan ",
                        "issuer /issuers/0",
                        "citation /attachedTo",
                        "legalBasis /legalBases/0",
                        "citation /legalBases/0/documents/0",
                        "section /body/0",
                        "objective /body/0/content/0",
                        "section /body/0/content/1",
                        "objective /body/0/content/1/content/0",
                        "assignment /body/1",
                        "task /body/1/tasks/0",
                        "assignment /body/1/tasks/0/content/0",
                        "objective /body/1/content/0",
                        "item /body/2",
                        "paragraph /body/2/content/0",
                        "table /body/2/content/1",
                        "recipient /recipients/0",
                        "signature /signatures/0",
                        "annex /annexes/0",
                        "section /annexes/0/content/0",
                        "objective /annexes/0/content/1",
                        "annex /annexes/1");
    }

    @Test
    void goesDownTenThousandLevels() {
        int depth = 10_000;
        Block block = Objective.of(ObjectiveKind.GOAL, "-", "đáy");
        for (int i = 0; i < depth; i++) {
            block = Item.builder().text("tầng").addContent(block).build();
        }
        Plan plan = Plan.builder().addBody(block).build();

        List<Location> places = new ArrayList<>();
        plan.walk(new NodeVisitor() {
            @Override
            public void item(Item item, Location at) {
                places.add(at);
            }

            @Override
            public void objective(Objective objective, Location at) {
                places.add(at);
            }
        });
        Location bottom = places.get(depth);

        assertThat(places).hasSize(depth + 1);
        assertThat(plan.find(bottom).orElseThrow()).isSameAs(plan.objectives().get(0));
        assertThat(Location.parse(bottom.toString()).equals(bottom)).isTrue();
    }

    @Test
    void pathLeadsFromTheOutermostPartToTheInnermost() {
        Item inner = Item.of("-", "Trồng cây");
        Section section =
                Section.builder().heading("VIỆC LÀM").addContent(inner).build();
        Plan plan = Plan.builder().addBody(section).build();
        assertThat(plan.path(Location.parse("/body/0/content/0/text"))).containsExactly(section, inner);
        assertThat(plan.path(Location.parse("/body/0/content/1"))).isEmpty();
        assertThat(plan.path(Location.parse("/subject"))).isEmpty();
    }
}
