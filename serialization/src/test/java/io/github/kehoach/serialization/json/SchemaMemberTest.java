package io.github.kehoach.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.text.PlanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The member {@code "$schema"}, by which editors find the schema. */
class SchemaMemberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$schema':'../plan-1.json','formatVersion':'1.0','subject':'a','x-b':1}",
                "{'formatVersion':'1.0','$schema':'../plan-1.json','subject':'a','x-b':1}",
                "{'x-b':1,'subject':'a','formatVersion':'1.0','$schema':'../plan-1.json'}"
            })
    void isReadAnywhereAndWrittenFirst(String json) {
        Reading reading = PlanJson.read(json.replace('\'', '"'));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.plan().orElseThrow().schema()).contains("../plan-1.json");
        assertThat(PlanJson.writeString(reading.plan().orElseThrow()))
                .isEqualTo(
                        "{'$schema':'../plan-1.json','formatVersion':'1.0','subject':'a','x-b':1}".replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({
        "1,wrong-type",
        "[],wrong-type",
        "{},wrong-type",
        "true,wrong-type",
        "null,null-value",
    })
    void isAString(String value, String code) {
        Reading reading = PlanJson.read("{\"$schema\":" + value + ",\"formatVersion\":\"1.0\",\"subject\":\"a\"}");

        assertThat(reading.findings())
                .extracting(Finding::code, finding -> finding.location().toString())
                .containsExactly(tuple(code, "/$schema"));
        assertThat(reading.plan().orElseThrow())
                .isEqualTo(Plan.builder().subject("a").build());
    }

    @Test
    void isKnownToEveryVersion() {
        Reading later = PlanJson.read("{\"$schema\":\"s\",\"formatVersion\":\"1.7\"}");

        assertThat(later.findings()).extracting(Finding::code).containsExactly("unsupported-version");
        assertThat(later.plan().orElseThrow().schema()).contains("s");
    }

    @Test
    void belongsToThePlanAlone() {
        Reading inside = PlanJson.read("{\"formatVersion\":\"1.0\",\"attachedTo\":{\"$schema\":\"s\",\"type\":\"a\"}}");
        Reading misspelt = PlanJson.read("{\"formatVersion\":\"1.0\",\"schema\":\"s\"}");

        assertThat(inside.findings())
                .extracting(finding -> finding.code() + " " + finding.location())
                .containsExactly("unknown-member /attachedTo/$schema");
        assertThat(misspelt.findings())
                .extracting(finding -> finding.expected().orElse("-"))
                .containsExactly("$schema");
    }

    @Test
    void isNoPartOfTheText() {
        Plan plan = Plan.builder().subject("Mở chợ").build();

        assertThat(PlanText.write(Plan.builder().from(plan).schema("s").build()))
                .isEqualTo(PlanText.write(plan));
    }
}
