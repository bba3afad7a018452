package io.github.kehoach.samples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class PlanJsonFuzzTest {
    @FuzzTest
    void everySourceObeysTheLaws(byte[] json) {
        Laws.inTime(() -> {
            Reading reading = PlanJson.read(json);
            Laws.check(reading, PlanJson.read(json), new String(json, StandardCharsets.UTF_8));
        });
    }
}
