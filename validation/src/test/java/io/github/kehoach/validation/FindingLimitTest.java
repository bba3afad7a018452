package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Limits.Measure;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import org.junit.jupiter.api.Test;

class FindingLimitTest {
    private static final Reading READING = PlanJson.read(
            "{\"formatVersion\":\"1.0\",\"a\":1,\"regime\":\"state\",\"number\":\"5/KH-SNV\",\"place\":\"Cà Mau\"}");

    private static PlanReport judged(int most) {
        return PlanValidator.builder()
                .limits(Limits.standard().with(Measure.FINDINGS, most))
                .build()
                .validate(READING, "plan.json");
    }

    @Test
    void tellsFindingsUpToTheLimitAndThatThereWereMore() {
        PlanReport all = PlanValidator.standard().validate(READING, "plan.json");
        int count = all.findings().size();
        assertThat(count).isGreaterThan(5);
        assertThat(judged(count).findings()).isEqualTo(all.findings());

        PlanReport cut = judged(3);
        assertThat(cut.findings()).hasSize(4);
        assertThat(cut.findings()).extracting(Finding::code).contains("limit-exceeded", "unknown-member");
        assertThat(cut.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(cut.rules()).isEqualTo(all.rules());
    }

    @Test
    void judgesByTheLimitOfItsOwn() {
        Plan plan = READING.plan().orElseThrow();
        assertThat(PlanValidator.standard().validate(plan).findings())
                .extracting(Finding::code)
                .doesNotContain("limit-exceeded");
    }
}
