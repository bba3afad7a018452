package io.github.kehoach.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Secrecy;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.Urgency;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** What the generators of plans make; only a change of theirs can break it. */
@Tag("slow")
class PlanArbitrariesPropertyTest {
    private static final int SAMPLES = 200;

    private static final List<String> ALL = Attributes.types().stream()
            .flatMap(type -> Attributes.names(type).stream().map(name -> type.getSimpleName() + '.' + name))
            .toList();

    @Example
    void plansFillEveryAttributeOfEveryType() {
        assertThat(ALL).contains("Plan.extensions", "Plan.formatVersion", "Task.due", "Table.rows");
        assertThat(attributes(value -> !Attributes.isEmpty(value))).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Example
    void plansLeaveOutEveryAttributeThatMayBeEmpty() {
        Set<String> empty = attributes(Attributes::isEmpty);

        assertThat(ALL)
                .filteredOn(name -> !empty.contains(name))
                .containsExactlyInAnyOrder(
                        "Plan.formatVersion",
                        "Section.heading",
                        "Paragraph.text",
                        "Item.text",
                        "Objective.text",
                        "Assignment.assignees",
                        "Task.text",
                        "Table.rows",
                        "Recipient.name");
    }

    @Example
    void plansUseEveryConstant() {
        assertThat(sample().filter(Enum.class::isInstance).collect(Collectors.toSet()))
                .contains((Object[]) Regime.values())
                .contains((Object[]) Secrecy.values())
                .contains((Object[]) Urgency.values())
                .contains((Object[]) SectionRole.values())
                .contains((Object[]) ObjectiveKind.values());
    }

    @Example
    void plansHaveDatesOfEveryPrecisionAndLabelsOfEveryStyle() {
        Set<Object> values = sample().collect(Collectors.toSet());

        assertThat(values).contains(Archive.of());
        assertThat(only(values, PartialDate.class).map(date -> date.toString().length()))
                .contains(4, 7, 10);
        assertThat(only(values, Label.class).map(Label::style)).contains(LabelStyle.values());
    }

    @Example
    void plansHaveExtensionsOfEveryKind() {
        Set<Object> values = sample().collect(Collectors.toSet());

        assertThat(only(values, JsonValue.class).map(Object::getClass))
                .contains(JsonValue.class.getPermittedSubclasses());
        assertThat(only(values, JsonValue.JsonNumber.class).map(JsonValue.JsonNumber::text))
                .contains("1.50", "-0", "1e400");
        assertThat(values)
                .contains(new JsonValue.JsonArray(List.of()), new JsonValue.JsonObject(Extensions.NONE))
                .anyMatch(value -> value instanceof JsonValue.JsonArray array
                        && array.elements().stream().anyMatch(JsonValue.JsonArray.class::isInstance))
                .anyMatch(value -> value instanceof JsonValue.JsonArray array
                        && array.elements().stream().anyMatch(JsonValue.JsonObject.class::isInstance));
    }

    @Example
    void textsAreOfEveryKind() {
        Set<String> texts = only(sample(), String.class).collect(Collectors.toSet());

        assertThat(texts)
                .contains("")
                .anyMatch(text -> text.contains("\""))
                .anyMatch(text -> text.contains("\\"))
                .anyMatch(text -> text.contains("\n"))
                .anyMatch(text -> text.chars().anyMatch(c -> c < ' ' && c != '\n'))
                .anyMatch(text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint))
                .anyMatch(text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC))
                .anyMatch(text -> text.contains("Đề án"));
    }

    @Example
    void onlyTextsOfAnyKindHaveLoneSurrogates() {
        assertThat(only(sample(), String.class)).noneMatch(PlanArbitrariesPropertyTest::isBroken);
        assertThat(only(within(PlanArbitraries.plans(TextArbitraries.anyTexts())), String.class))
                .anyMatch(PlanArbitrariesPropertyTest::isBroken);
    }

    @Property
    void extensionsOfPartsAreNamedAsTheFormatWants(@ForAll("plans") Plan plan) {
        assertThat(only(Attributes.within(plan), Node.class))
                .flatMap(node -> node.extensions().members())
                .allMatch(member -> member.getKey().startsWith("x-"));
    }

    @Property
    void typicalPlansHaveWhatAnOfficeWritesOnSingleLines(@ForAll("typicalPlans") Plan plan) {
        assertThat(plan.number()).isPresent();
        assertThat(plan.sections())
                .hasSizeGreaterThan(3)
                .allMatch(section -> section.label().isPresent());
        assertThat(plan.objectives()).isNotEmpty();
        assertThat(plan.assignments()).isNotEmpty();
        assertThat(only(Attributes.within(plan), String.class))
                .allMatch(text -> !text.isBlank()
                        && text.strip().equals(text)
                        && text.lines().count() == 1);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<Plan> typicalPlans() {
        return PlanArbitraries.typicalPlans();
    }

    /** The names of the attributes whose value passes the test in some part of some plan. */
    private static Set<String> attributes(Predicate<Object> test) {
        return only(sample(), Node.class)
                .flatMap(node -> Attributes.names(Attributes.type(node)).stream()
                        .filter(name -> test.test(Attributes.value(node, name)))
                        .map(name -> Attributes.type(node).getSimpleName() + '.' + name))
                .collect(Collectors.toSet());
    }

    /** Everything in some plans of the usual texts, which are generated once. */
    private static Stream<Object> sample() {
        return Store.getOrCreate(
                "sample", Lifespan.RUN, () -> within(PlanArbitraries.plans()).toList())
                .get()
                .stream();
    }

    /** Everything in some plans, always the same ones. */
    private static Stream<Object> within(Arbitrary<Plan> plans) {
        return plans.generator(SAMPLES).stream(new Random(30))
                .limit(SAMPLES)
                .flatMap(plan -> Attributes.within(plan.value()));
    }

    private static <T> Stream<T> only(Set<Object> values, Class<T> type) {
        return only(values.stream(), type);
    }

    private static <T> Stream<T> only(Stream<Object> values, Class<T> type) {
        return values.filter(type::isInstance).map(type::cast);
    }

    private static boolean isBroken(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
