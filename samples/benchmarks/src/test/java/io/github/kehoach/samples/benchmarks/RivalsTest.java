package io.github.kehoach.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A comparison is fair if all read and write the same plan, to the last member. */
class RivalsTest {
    private static final JsonMapper MODEL = ModelMapper.make();
    private static final JsonMapper RECORDS = PlanRecord.mapper();

    @ParameterizedTest
    @EnumSource
    void bindsTheSamePlan(Sample sample) {
        assertThat(MODEL.readValue(sample.json(), Plan.class)).isEqualTo(sample.plan());
    }

    @ParameterizedTest
    @EnumSource
    void holdsTheWholePlanInRecordsAndTrees(Sample sample) {
        byte[] records = RECORDS.writeValueAsBytes(RECORDS.readValue(sample.json(), PlanRecord.class));
        byte[] tree = RECORDS.writeValueAsBytes(RECORDS.readTree(sample.json()));

        assertThat(PlanJson.read(records).plan()).contains(sample.plan());
        assertThat(PlanJson.read(tree).plan()).contains(sample.plan());
    }

    @ParameterizedTest
    @EnumSource
    void writesAsManyBytesInEveryWay(Sample sample) {
        Plan plan = sample.plan();
        byte[] bound = MODEL.writeValueAsBytes(plan);

        assertThat(PlanJson.read(bound).plan()).contains(plan);
        assertThat(bound).hasSameSizeAs(PlanJson.write(plan));
        assertThat(RECORDS.writeValueAsBytes(RECORDS.readValue(sample.json(), PlanRecord.class)))
                .hasSameSizeAs(bound);
    }

    @ParameterizedTest
    @EnumSource
    void makesEveryStringThatATreeHas(Sample sample) {
        assertThat(Tokens.letters(sample.json())).isEqualTo(letters(RECORDS.readTree(sample.json())));
    }

    private static int letters(JsonNode node) {
        int letters = node.isString() ? node.stringValue().length() : 0;
        for (JsonNode inner : node.values()) {
            letters += letters(inner);
        }
        return letters;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BIG")
    void readsFromTheTextAsManyRecipientsAndAnnexes(Sample sample) {
        Plan plan = sample.plan();
        Plan read = PlanText.read(PlanText.write(plan)).plan().orElseThrow();

        assertThat(read.recipients()).hasSameSizeAs(plan.recipients());
        assertThat(read.sections()).hasSameSizeAs(plan.sections());
        assertThat(read.assignments()).hasSameSizeAs(plan.assignments());
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingWrongByConstraints(Sample sample) {
        assertThat(Rivals.constraints().validate(RECORDS.readValue(sample.json(), PlanRecord.class)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    "58/KH-UBND",          "KH 58",                number
                    "2026-04-06",          "2026-24-06",           issued
                    "Các tổ dân phố",      "Các  tổ dân phố",      recipients[1].name
                    "Hồ Thị Bích Liên",    "",                     signatures[0].name
                    "objectives",          "Objectives",           body[0].role
                    """, quoteCharacter = '\'')
    void findsByConstraintsWhatIsWrongWithOneMember(String good, String bad, String at) {
        String json = PlanJson.writeString(Sample.SMALL.plan());

        assertThat(Rivals.constraints()
                        .validate(RECORDS.readValue(json.replace(good.strip(), bad.strip()), PlanRecord.class)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains(at.strip());
    }

    @Test
    void findsByTheSchemaWhatIsWrong() {
        String json = PlanJson.writeString(Sample.SMALL.plan());

        assertThat(Rivals.schema().validate(RECORDS.readTree(json))).isEmpty();
        assertThat(Rivals.schema().validate(RECORDS.readTree(json.replace("2026-04-06", "2026-24-06"))))
                .isNotEmpty();
    }
}
