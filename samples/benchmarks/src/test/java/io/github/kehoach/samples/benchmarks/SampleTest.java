package io.github.kehoach.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanSchema;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleTest {
    @ParameterizedTest
    @CsvSource({"SMALL, 1800, 2600", "USUAL, 15000, 20000", "DENSE, 20000, 26000", "BIG, 950000, 1100000"})
    void isAsLongAsItsNameSays(Sample sample, int least, int most) {
        assertThat(PlanJson.write(sample.plan()).length).isBetween(least, most);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAULTY")
    void hasNothingWrongWithIt(Sample sample) {
        Reading reading = PlanJson.read(sample.json());
        PlanReport report = PlanValidator.standard().validate(reading, "plan.json");

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @EnumSource
    void isThePlanThatIsReadFromItsBytes(Sample sample) {
        assertThat(PlanJson.read(sample.json()).plan()).contains(sample.plan());
    }

    @ParameterizedTest
    @EnumSource
    void passesTheSchema(Sample sample) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(PlanSchema.json())
                        .validate(PlanJson.writeString(sample.plan()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void hasHundredsOfFindingsIfItIsFaulty() {
        assertThat(PlanValidator.standard().validate(Sample.FAULTY.plan()).findings())
                .hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @EnumSource(names = {"USUAL_SORTED", "DENSE_SORTED"})
    void tellsTheKindOfABlockLastIfItIsSorted(Sample sample) {
        JsonNode block = new JsonMapper().readTree(sample.json()).at("/body/0");
        assertThat(List.copyOf(block.propertyNames())).isSorted().endsWith("type");
    }
}
