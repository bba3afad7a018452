package io.github.kehoach.samples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.text.PlanText;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class PlanTextFuzzTest {
    @FuzzTest
    void everyTextObeysTheLaws(byte[] bytes) {
        Laws.inTime(() -> {
            Reading reading = PlanText.read(bytes);
            String text = PlanText.decode(bytes);
            Laws.check(reading, PlanText.read(text), text);
            assertThat(LetterCount.of(text).without(LetterCount.in(reading))).isEmpty();
        });
    }
}
