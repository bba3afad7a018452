package io.github.kehoach.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void looksUpTheLinesOfTheFormOnceAndOnlyWhenAsked() {
        AtomicInteger asked = new AtomicInteger();
        FormLine line = new FormLine(
                FormPart.MOTTO, "Độc lập", Location.ROOT, new Range(new Position(1, 1), new Position(1, 8)));
        Reading reading = Reading.of(Optional.of(Plan.builder().build()), List.of(), about -> about, () -> {
            asked.incrementAndGet();
            return List.of(line);
        });
        reading.plan();
        reading.findings();

        assertThat(asked).hasValue(0);
        assertThat(reading.form()).containsExactly(line);
        assertThat(reading.form()).containsExactly(line);
        assertThat(asked).hasValue(1);
    }

    @Test
    void hasNoLinesOfTheFormForPlanJson() {
        Plan plan = PlanText.read("Số: 5/KH-UBND\nKẾ HOẠCH\nMở lớp\n").plan().orElseThrow();

        assertThat(PlanJson.read(PlanJson.write(plan)).form()).isEmpty();
    }
}
