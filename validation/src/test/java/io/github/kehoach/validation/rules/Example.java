package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan that is in order, changed at some places: what the examples of rule pages and the tests of rules are made of. The
 * plans to start from are {@code state.json}, {@code party.json} and {@code trade-union.json} beside this class. Changes are
 * made in place. A plan whose words were changed is judged as it is read back from text.
 */
final class Example {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ObjectNode plan;

    private final List<UnaryOperator<String>> changes = new ArrayList<>();

    private Example(ObjectNode plan) {
        this.plan = plan;
    }

    /** The good plan of the state, the Party or the unions; for the other regimes that of the unions with their name. */
    static Example of(Regime regime) {
        String file = regime == Regime.STATE || regime == Regime.PARTY ? regime.code() : "trade-union";
        try (InputStream in = Example.class.getResourceAsStream(file + ".json")) {
            return new Example((ObjectNode) MAPPER.readTree(in)).with("/regime", '"' + regime.code() + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Example state() {
        return of(Regime.STATE);
    }

    static Example party() {
        return of(Regime.PARTY);
    }

    static Example union() {
        return of(Regime.TRADE_UNION);
    }

    /**
     * Sets what stands at a place.
     *
     * @param pointer the place, which may be a new member, the end of a list ({@code /body/-}), or an element
     * @param json the value; blank to take the value there away
     */
    Example with(String pointer, String json) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode holder = plan.at(place.head());
        String last = place.last().getMatchingProperty();
        if (holder instanceof ArrayNode array) {
            change(array, last, json);
        } else {
            Assertions.assertThat(holder).as(pointer).isInstanceOf(ObjectNode.class);
            if (json.isBlank()) {
                Assertions.assertThat(((ObjectNode) holder).remove(last))
                        .as(pointer)
                        .isNotNull();
            } else {
                ((ObjectNode) holder).set(last, MAPPER.readTree(json));
            }
        }
        return this;
    }

    private static void change(ArrayNode array, String index, String json) {
        if (json.isBlank()) {
            array.remove(Integer.parseInt(index));
        } else if (index.equals("-")) {
            array.add(MAPPER.readTree(json));
        } else {
            array.set(Integer.parseInt(index), MAPPER.readTree(json));
        }
    }

    /** Sets a text. */
    Example text(String pointer, String text) {
        return with(pointer, MAPPER.writeValueAsString(text));
    }

    /** Takes away what stands at a place. */
    Example without(String pointer) {
        return with(pointer, "");
    }

    /**
     * Sets a list of items with these labels.
     *
     * @param pointer the list
     * @param labels the labels; an empty one gives a paragraph
     */
    Example items(String pointer, String... labels) {
        with(pointer, "[]");
        for (String label : labels) {
            ObjectNode block = MAPPER.createObjectNode();
            block.put("type", label.isEmpty() ? "paragraph" : "item");
            if (!label.isEmpty()) {
                block.put("label", label);
            }
            block.put("text", "Tuần tra rừng giáp ranh.");
            with(pointer + "/-", block.toString());
        }
        return this;
    }

    /** The plan; it must be a right one as far as the format goes. */
    Plan plan() {
        Reading reading = PlanJson.read(MAPPER.writeValueAsBytes(plan));
        Assertions.assertThat(reading.findings()).isEmpty();
        return reading.plan().orElseThrow();
    }

    /** Lets the plan be set as text and read back. */
    Example asText() {
        changes.add(text -> text);
        return this;
    }

    /**
     * Changes words of the plan set as text.
     *
     * @param words what stands there once
     * @param others what comes in its place; a line break parts lines
     */
    Example words(String words, String others) {
        changes.add(text -> {
            int at = text.indexOf(words);
            Assertions.assertThat(at).as(words + " in " + text).isNotNegative();
            Assertions.assertThat(text.indexOf(words, at + 1)).as(words).isNegative();
            return text.substring(0, at) + others + text.substring(at + words.length());
        });
        return this;
    }

    /** What all rules find. */
    PlanReport report() {
        return report(PlanValidator.standard());
    }

    /** What one rule alone finds; it must get to the end, since one that fails finds nothing too. */
    List<Finding> findings(Rule rule) {
        PlanReport report = report(rule);
        Assertions.assertThat(report.notEvaluatedRules()).isEmpty();
        return report.findings().stream()
                .filter(finding -> finding.code().equals(rule.info().id()))
                .toList();
    }

    /** What one rule alone comes to. */
    PlanReport report(Rule rule) {
        return report(PlanValidator.builder().rules(RuleSet.empty().with(rule)).build());
    }

    private PlanReport report(PlanValidator validator) {
        Plan good = plan();
        if (changes.isEmpty()) {
            return validator.validate(good);
        }
        String text = PlanText.write(good);
        for (UnaryOperator<String> change : changes) {
            text = change.apply(text);
        }
        return validator.validate(PlanText.read(text), "plan.txt");
    }
}
