package io.github.kehoach.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings say beside code and place, and what the plan then holds. */
class FaultWordsTest {
    private static Reading read(String members) {
        return PlanJson.read("{\"formatVersion\":\"1.0\"," + members + "}");
    }

    private static Finding only(String members) {
        List<Finding> findings = read(members).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "legalBasis, legalBases",
        "legal_bases, legalBases",
        "isued, issued",
        "Number, number",
        "recepients, recipients",
        "signature, signatures",
        "attachTo, attachedTo",
        "zzz,",
        "documents,"
    })
    void suggestsTheNearestMember(String name, String nearest) {
        Finding finding = only("\"" + name + "\":1");
        assertThat(finding.found()).contains(name);
        assertThat(finding.expected().orElse(null)).isEqualTo(nearest);
    }

    @Test
    void suggestsTheNearestValue() {
        assertThat(only("\"regime\":\"trade_union\"").expected()).contains("trade-union");
        assertThat(only("\"secrecy\":\"qqqqqqqq\"").expected()).contains("secret, top-secret, highest-secret");
    }

    @Test
    void quotesEveryValueOfADuplicateAndKeepsTheLast() {
        Reading reading = read("\"place\":\"a\",\"place\":2,\"place\":\"c\"");
        assertThat(reading.plan().flatMap(Plan::place)).contains("c");
        Finding finding = reading.findings().get(1);
        assertThat(finding.found()).contains("\"a\", 2, \"c\"");
        assertThat(finding.message().vi()).contains("\"a\", 2, \"c\"");
    }

    @Test
    void keepsTheLastTypeOfABlock() {
        Reading reading =
                read("\"body\":[{\"type\":\"item\",\"rows\":[[\"a\"]],\"type\":\"table\",\"rows\":[[\"b\"]]}]");
        assertThat(reading.plan().orElseThrow().body())
                .containsExactly(Table.builder().addRow("b").build());
        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsExactly("duplicate-member", "duplicate-member");
    }

    @Test
    void holdsEmptyTextForRequiredMembersThatAreMissing() {
        Plan plan = read("\"body\":[{\"type\":\"assignment\"},{\"type\":\"table\"}],\"attachedTo\":{}")
                .plan()
                .orElseThrow();
        assertThat(((Assignment) plan.body().get(0)).assignees()).containsExactly("");
        assertThat(((Table) plan.body().get(1)).rows()).containsExactly(TableRow.of(""));
        assertThat(plan.attachedTo().orElseThrow().type()).contains("");
    }

    @Test
    void keepsWhatABlockDoesNotDefineWhereverItsTypeStands() {
        String item =
                "{\"formatVersion\":\"1.0\",\"body\":[{\"rows\":[[\"a\"]],\"foo\":1,\"text\":\"t\",\"type\":\"item\"}]}";
        Reading reading = PlanJson.read(item);
        assertThat(reading.findings())
                .extracting(f -> f.location().toString())
                .containsExactly("/body/0/rows", "/body/0/foo");
        assertThat(PlanJson.writeString(reading.plan().orElseThrow()))
                .contains("{\"type\":\"item\",\"text\":\"t\",\"foo\":1,\"rows\":[[\"a\"]]}");
    }

    @Test
    void keepsUnknownMembers() {
        Reading reading = read("\"foo\":{\"b\":[null,1.0],\"a\":\"x\"}");
        assertThat(reading.plan().orElseThrow().extensions())
                .isEqualTo(Extensions.of(Map.of(
                        "foo",
                        new JsonValue.JsonObject(Extensions.of(Map.of(
                                "a",
                                JsonValue.of("x"),
                                "b",
                                new JsonValue.JsonArray(
                                        List.of(new JsonValue.JsonNull(), new JsonValue.JsonNumber("1.0")))))))));
    }

    @Test
    void warnsOnlyUnderALaterMinorVersionWhereverItStands() {
        List<Finding> findings = PlanJson.read(
                        "{\"foo\":1,\"body\":[{\"type\":\"item\",\"text\":\"a\",\"bar\":2}],\"formatVersion\":\"1.2\"}")
                .findings();
        assertThat(findings).hasSize(3).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void givesNoPlanOfALaterMajorVersion() {
        Reading reading = PlanJson.read("{\"foo\":1,\"formatVersion\":\"2.0\",\"body\":5}");
        assertThat(reading.plan()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
    }

    @Test
    void keepsThePlanThatSomethingFollows() {
        assertThat(PlanJson.read("{\"formatVersion\":\"1.0\"}{}").plan()).isPresent();
    }
}
