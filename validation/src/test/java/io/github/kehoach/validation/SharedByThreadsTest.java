package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.report.JsonReport;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.SarifReport;
import io.github.kehoach.validation.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What many threads share gives each of them what it gives one alone. */
class SharedByThreadsTest {
    private static final PlanValidator VALIDATOR = PlanValidator.builder().build();
    private static final TextReport REPORT = TextReport.in(Language.VI);
    private static final SarifReport SARIF = SarifReport.of(RuleSet.standard(), Language.EN);

    /** Plans of all kinds, each with faults of its own. */
    private static List<Plan> plans() throws IOException {
        List<Plan> plans = new ArrayList<>();
        for (String name : List.of("state", "party", "trade-union")) {
            try (InputStream in = SharedByThreadsTest.class.getResourceAsStream("rules/" + name + ".json")) {
                Plan plan = PlanJson.read(in.readAllBytes()).plan().orElseThrow();
                for (CurableFault fault : CurableFault.values()) {
                    plans.add(fault.into(plan, 7, 3));
                }
            }
        }
        return plans;
    }

    @Test
    void manyJudgeDifferentPlansAsOneDoes() throws Exception {
        List<Callable<String>> works = new ArrayList<>();
        for (Plan plan : plans()) {
            works.add(() -> all(plan));
        }
        List<String> alone = new ArrayList<>();
        for (Callable<String> work : works) {
            alone.add(work.call());
        }
        for (int round = 0; round < 3; round++) {
            assertThat(atOnce(works)).isEqualTo(alone);
        }
    }

    private static String all(Plan plan) {
        String text = PlanText.write(plan);
        Reading reading = PlanText.read(text);
        PlanReport report = VALIDATOR.validate(reading, "a.txt");
        Report all = VALIDATOR.report(List.of(report, VALIDATOR.validate(plan)));
        return REPORT.plan(report, text)
                + JsonReport.write(all)
                + SARIF.write(all)
                + PlanJson.writeString(Repair.of(plan, VALIDATOR).plan());
    }

    @Test
    void manyAskOneReading() throws Exception {
        String text = PlanText.write(plans().get(0)) + "\n_____\nTrang 1\n";
        String json = PlanJson.writeString(plans().get(1));
        Callable<String> expected = () -> asked(PlanText.read(text)) + asked(PlanJson.read(json));
        String alone = expected.call();
        for (int round = 0; round < 10; round++) {
            Reading ofText = PlanText.read(text);
            Reading ofJson = PlanJson.read(json);
            List<Callable<String>> works = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                works.add(() -> asked(ofText) + asked(ofJson));
            }
            assertThat(atOnce(works)).containsOnly(alone);
        }
    }

    private static String asked(Reading reading) {
        return reading.findings() + "\n" + reading.form() + "\n"
                + VALIDATOR.validate(reading, "a").findings();
    }

    private static List<String> atOnce(List<Callable<String>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<String> results = new ArrayList<>();
            for (Future<String> result : threads.invokeAll(works)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
