package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PlanTextThreadsTest {
    private static final String TEXT = """
            Số: 5/KH-SNV
            KẾ HOẠCH
            Mở lớp dạy bơi

            I. NỘI DUNG
            - Mở lớp ở xã.
            2
            III. TỔ CHỨC THỰC HIỆN
            1. Văn phòng
            - Thuê hồ bơi trước ngày 15/4/2026.
            """;

    @Test
    void manyReadAndWriteTheSameAtOnce() throws Exception {
        Plan plan = PlanText.read(TEXT).plan().orElseThrow();
        String text = PlanText.write(plan);

        assertThat(atOnce(() -> PlanText.read(TEXT).plan().orElseThrow())).containsOnly(plan);
        assertThat(atOnce(() -> PlanText.write(plan))).containsOnly(text);
    }

    @Test
    void manyAskOneReadingForPlaces() throws Exception {
        Finding finding = Finding.builder()
                .code("any")
                .severity(Severity.INFO)
                .location(Location.parse("/body/0/content/0/text"))
                .message("gì đó", "something")
                .build();
        List<Finding> located = PlanText.read(TEXT).locate(List.of(finding));
        Reading reading = PlanText.read(TEXT);

        assertThat(located.get(0).range().orElseThrow().start().line()).isEqualTo(6);
        assertThat(atOnce(() -> reading.locate(List.of(finding)))).containsOnly(located);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> results = threads.invokeAll(Collections.nCopies(200, work));
            List<T> values = new ArrayList<>();
            for (Future<T> result : results) {
                values.add(result.get());
            }
            return values;
        } finally {
            threads.shutdownNow();
        }
    }
}
