package io.github.kehoach.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.serialization.json.PlanJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BulkTest {
    @Test
    void makesDifferentPlansOfTwoToFifteenKilobytes() {
        ManyPlans plans = new ManyPlans();
        Set<String> seen = new HashSet<>();
        long bytes = 0;
        for (int i = 0; i < 500; i++) {
            byte[] json = PlanJson.write(plans.next());
            assertThat(json.length).isBetween(2_000, 15_000);
            assertThat(seen.add(PlanJson.writeString(PlanJson.read(json).plan().orElseThrow())))
                    .isTrue();
            bytes += json.length;
        }
        assertThat(bytes / 500).isBetween(9_000L, 11_000L);
    }

    @Test
    void findsNothingWrongWithThemInAnyWay() throws IOException, InterruptedException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        assertThat(new ManyPlans().write(100, lines)).isEqualTo(lines.size());
        assertThat(BulkRun.kehoach(new ByteArrayInputStream(lines.toByteArray()), 2))
                .containsExactly(100, 100);
        assertThat(BulkRun.schema(new ByteArrayInputStream(lines.toByteArray()), 2))
                .containsExactly(100, 100);
    }

    @Tag("slow")
    @Test
    @Timeout(60)
    void judgesManyPlansInASmallHeap(@TempDir Path directory) throws IOException, InterruptedException {
        Path file = directory.resolve("plans.ndjson");
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        new ManyPlans().write(1_000, lines);
        // thirty megabytes: more than would fit
        for (int i = 0; i < 3; i++) {
            Files.write(file, lines.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        String[] figures = Bulk.run(BulkRun.Way.KEHOACH, 2, "-Xmx16m", file);
        assertThat(figures[0]).isEqualTo("3000");
        assertThat(figures[1]).isEqualTo("3000");
    }
}
