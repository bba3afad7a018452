package io.github.kehoach.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.testing.Attributes;
import io.github.kehoach.serialization.Limits;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Parts of plans alone and inside types of a user's own. */
class PartBindingTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PlanJacksonModule()).build();

    /** A type of a user's own. */
    public record Board(
            List<Task> tasks,
            Map<String, Plan> plans,
            Optional<Citation> decision,
            Map<Regime, Label> marks,
            Map<PartialDate, DocumentNumber> numbers,
            List<? extends Block> blocks,
            Extensions extensions) {}

    @Test
    void everyPartOfAPlanComesBackAlone() {
        long parts = Attributes.within(SamplePlan.full())
                .filter(value -> value instanceof Node
                        || value instanceof Label
                        || value instanceof DocumentNumber
                        || value instanceof PartialDate
                        || value instanceof TableRow
                        || value instanceof JsonValue
                        || value instanceof Extensions
                        || value instanceof Enum)
                .peek(value -> {
                    Class<?> type = declared(value);
                    String json = MAPPER.writeValueAsString(value);
                    assertThat(MAPPER.readValue(json, type)).as(json).isEqualTo(value);
                    // a tree keeps what a number is, but not that it was written 1.500e+3
                    if (!json.contains("e+3")) {
                        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(value), type))
                                .isEqualTo(value);
                    }
                })
                .count();
        assertThat(parts).isGreaterThan(60);
    }

    private static Class<?> declared(Object value) {
        if (value instanceof Block && value.hashCode() % 2 == 0) {
            return Block.class;
        }
        return value instanceof Node ? value.getClass().getInterfaces()[0] : value.getClass();
    }

    @Test
    void partsComeBackInsideOtherTypes() {
        Board board = new Board(
                List.of(
                        Task.of("-", "Dựng cổng chợ"),
                        Task.builder().text("a").due(PartialDate.of(2026)).build()),
                Map.of("a", SamplePlan.full(), "b", Plan.builder().build()),
                Optional.of(Citation.builder().type("Luật").build()),
                Map.of(Regime.TRADE_UNION, Label.of("I-"), Regime.STATE, Label.NONE),
                Map.of(PartialDate.of(2026, 4), DocumentNumber.of("5/KH-SNV")),
                List.of(Paragraph.of("a"), Item.of("-", "b")),
                Extensions.of("x-a", new JsonValue.JsonNull()));

        String json = MAPPER.writeValueAsString(board);

        assertThat(json)
                .contains(
                        "\"trade-union\":\"I-\"",
                        "{\"2026-04\":\"5/KH-SNV\"}",
                        "{\"type\":\"paragraph\",\"text\":\"a\"}");
        assertThat(MAPPER.readValue(json, Board.class)).isEqualTo(board);
        assertThat(MAPPER.convertValue(MAPPER.convertValue(board, JsonNode.class), Board.class)
                        .tasks())
                .isEqualTo(board.tasks());
    }

    @Test
    void settingsOfTheMapperChangeNothing() {
        JsonMapper other = JsonMapper.builder()
                .addModule(new PlanJacksonModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        Plan plan = SamplePlan.full();

        assertThat(other.writeValueAsString(plan)).isEqualTo(PlanJson.writeString(plan));
        assertThat(other.readValue(PlanJson.writeString(plan), Plan.class)).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Plan | [] | not-a-plan ",
                "Plan | `\"a\"` | not-a-plan ",
                "Section | {\"type\":\"paragraph\",\"text\":\"a\"} | unknown-value /type",
                "Section | {\"heading\":\"a\"} | missing-member ",
                "Block | {\"type\":\"image\"} | unknown-value /type",
                "Task | {\"due\":\"2023-02-29\"} | malformed-date /due, missing-member ",
                "Citation | {} | missing-member ",
                "PartialDate | `\"2023-02-31\"` | malformed-date ",
                "PartialDate | 2023 | wrong-type ",
                "Regime | `\"State\"` | unknown-value ",
                "Label | 1 | wrong-type ",
                "TableRow | [] | empty-array ",
                "Extensions | [] | wrong-type ",
            })
    void anErrorIsAnExceptionWithItsFindings(String type, String json, String findings) throws ClassNotFoundException {
        Class<?> part = Class.forName("io.github.kehoach.core." + type);

        PlanJsonException thrown = catchThrowableOfType(PlanJsonException.class, () -> MAPPER.readValue(json, part));

        String[] expected = findings.split(", ");
        assertThat(thrown.findings())
                .extracting(finding -> finding.code() + " " + finding.location())
                .map(String::strip)
                .containsExactlyInAnyOrder(
                        Arrays.stream(expected).map(String::strip).toArray(String[]::new));
        assertThat(thrown.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(thrown)
                .hasMessageContaining(thrown.findings().get(0).message().en());
    }

    @Test
    void theExceptionHasEveryFindingWithItsPlace() {
        String json = """
                {"plans": {"đẹp": {
                  "formatVersion": "1.3", "place": "Đồng Nai", "issued": "2026-02-30",
                  "new": 1, "body": [{"type": "item", "label": 5}]}}}""";

        PlanJsonException ofText =
                catchThrowableOfType(PlanJsonException.class, () -> MAPPER.readValue(json, Board.class));
        PlanJsonException ofReader = catchThrowableOfType(
                PlanJsonException.class, () -> MAPPER.readValue(new StringReader(json), Board.class));
        PlanJsonException ofBytes = catchThrowableOfType(
                PlanJsonException.class,
                () -> MAPPER.readValue(new ByteArrayInputStream(json.getBytes(UTF_8)), Board.class));

        String plan = json.substring(json.indexOf("{\n"), json.length() - 2);
        assertThat(ofText.findings())
                .extracting(Finding::code, Finding::severity, Finding::location)
                .containsExactlyInAnyOrderElementsOf(PlanJson.read(plan).findings().stream()
                        .map(finding -> tuple(finding.code(), finding.severity(), finding.location()))
                        .toList());
        assertThat(ofText.findings())
                .filteredOn(finding -> finding.code().equals("malformed-date"))
                .extracting(finding -> finding.range().orElseThrow().start())
                .containsExactly(new Position(2, 58));
        assertThat(ofReader.findings()).isEqualTo(ofText.findings());
        assertThat(ofBytes.findings())
                .hasSameSizeAs(ofText.findings())
                .allMatch(finding -> finding.range().isEmpty());
        assertThat(ofBytes).hasMessageContaining("/plans/đẹp/issued (line 2)");
        assertThat(ofText.getPath())
                .extracting(JacksonException.Reference::getPropertyName)
                .contains("plans", "đẹp");
    }

    @Test
    void theMessageSaysWhatTypeIsWrongAndWhere() {
        assertThatThrownBy(() -> MAPPER.readValue("{\n}", Task.class))
                .hasMessageStartingWith("Not a valid Task: (line 1): The required member \"text\" is missing");
        assertThatThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree("[]"), Plan.class))
                .hasMessageStartingWith("Not a valid plan: A plan is an object, not an array");
    }

    @Test
    void numbersKeepTheirDigits() {
        String json = "{\"formatVersion\":\"1.0\",\"x-a\":[1.50,1e400,12345678901234567890123,-0.0,0.1e-7]}";
        Plan plan = PlanJson.read(json).plan().orElseThrow();

        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, Plan.class)))
                .isEqualTo(json);
        assertThat(MAPPER.writeValueAsString(new Object[] {plan})).isEqualTo("[" + json + "]");
        JsonNode tree = MAPPER.valueToTree(plan);
        assertThat(tree.at("/x-a/2").asString()).isEqualTo("12345678901234567890123");
        assertThat(tree.at("/x-a/1").decimalValue()).isEqualByComparingTo("1e400");
        assertThat(MAPPER.convertValue(plan, Plan.class).extensions().get("x-a"))
                .isPresent();
        assertThat(MAPPER.treeToValue(tree, Plan.class).extensions().get("x-a")).isPresent();
    }

    @Test
    void whatIsNoJsonIsRefused() {
        JsonMapper lenient = MAPPER.rebuild()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();

        assertThatThrownBy(() -> lenient.readValue("{\"formatVersion\":\"1.0\",\"x-a\":NaN}", Plan.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/x-a");
        Map<String, Object> bytes = Map.of("formatVersion", "1.0", "x-a", new byte[] {1}, "place", new byte[] {1});
        assertThatThrownBy(() -> MAPPER.convertValue(bytes, Plan.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/x-a")
                .hasMessageContaining("/place");
    }

    @Test
    void whatFindingsAreMadeOfComesBack() {
        Finding finding = PlanJson.read("{\"formatVersion\":\"1.0\",\"subjet\":\"a\"}")
                .findings()
                .get(0);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(finding), Finding.class))
                .isEqualTo(finding);
        assertThat(MAPPER.writeValueAsString(Map.of(finding.location(), finding.severity())))
                .isEqualTo("{\"/subjet\":\"error\"}");
        Map<Location, Severity> back =
                MAPPER.readValue("{\"/subjet\":\"error\"}", new TypeReference<Map<Location, Severity>>() {});
        assertThat(back).containsEntry(finding.location(), Severity.ERROR);
        assertThatThrownBy(() -> MAPPER.readValue("{\"code\":\"a\",\"severity\":\"bad\"}", Finding.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/severity must be error, warning, info, not \"bad\"");
        assertThatThrownBy(() -> MAPPER.readValue("\"body\"", Location.class)).isInstanceOf(DatabindException.class);
    }

    @Test
    void aReadingIsItsPlanAndItsFindings() {
        assertThat(MAPPER.writeValueAsString(PlanJson.read("{\"formatVersion\":\"1.0\",\"place\":\"a\"}")))
                .isEqualTo("{\"plan\":{\"formatVersion\":\"1.0\",\"place\":\"a\"},\"findings\":[]}");
        assertThat(MAPPER.writeValueAsString(PlanJson.read("[]"))).contains("\"code\":\"not-a-plan\"");
    }

    @Test
    void whatHasNoFormIsRefused() {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Limits.standard()))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("A Limits of Kehoach has no form in JSON");
    }

    @Test
    void aSectionInAListKeepsItsType() {
        List<Section> sections = List.of(Section.builder().heading("I").build());
        String json = MAPPER.writeValueAsString(sections);
        assertThat(json).isEqualTo("[{\"type\":\"section\",\"heading\":\"I\"}]");
        assertThat(MAPPER.readValue(json, new TypeReference<List<Section>>() {}))
                .isEqualTo(sections);
    }
}
