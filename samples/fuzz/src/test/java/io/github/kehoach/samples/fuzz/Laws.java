package io.github.kehoach.samples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Repair;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.report.JsonReport;
import io.github.kehoach.validation.report.JunitReport;
import io.github.kehoach.validation.report.Language;
import io.github.kehoach.validation.report.SarifReport;
import io.github.kehoach.validation.report.TextReport;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What holds for every source, whoever wrote it. */
final class Laws {
    /** For one source of a few thousand letters: a thousand times what it needs once all classes are loaded. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    private Laws() {}

    /** Holds the work on one source to a time of the processor, which others on the machine do not use up. */
    static void inTime(Runnable work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        work.run();
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start)).isLessThan(LONGEST);
    }

    /**
     * Checks what was read.
     *
     * @param reading what reading the source gave
     * @param again what reading it again gave
     * @param source the source in letters, as places count it
     */
    static void check(Reading reading, Reading again, String source) {
        assertThat(again.plan()).isEqualTo(reading.plan());
        assertThat(again.findings()).isEqualTo(reading.findings());
        assertThat(again.form()).isEqualTo(reading.form());
        PlanReport report = VALIDATOR.validate(reading, "plan");
        assertThat(VALIDATOR.validate(again, "plan")).isEqualTo(report);
        report(report, source);
        if (reading.plan().isPresent()) {
            Plan plan = reading.plan().get();
            keeps(plan);
            mends(plan);
        } else {
            assertThat(reading.findings())
                    .anyMatch(finding -> finding.severity() == Severity.ERROR)
                    .allMatch(finding -> !finding.message().vi().isBlank());
        }
    }

    /** Writing a plan and reading it gives the plan. */
    private static void keeps(Plan plan) {
        byte[] json = PlanJson.write(plan);
        Plan back = PlanJson.read(json).plan().orElseThrow();
        assertThat(back).isEqualTo(plan);
        assertThat(PlanJson.write(back)).isEqualTo(json);
        assertThat(PlanJson.read(PlanJson.writePretty(plan)).plan()).contains(plan);
        assertThat(PlanText.read(PlanText.write(plan)).plan()).isPresent();
    }

    /** Mending a plan leaves no finding that is new and as grave as what was cured. */
    private static void mends(Plan plan) {
        Repair repair = Repair.of(plan, VALIDATOR);
        if (repair.cured().isEmpty()) {
            assertThat(repair.plan()).isEqualTo(plan);
            return;
        }
        Severity gravest = repair.cured().stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<String> added = keys(VALIDATOR.validate(repair.plan()).findings(), gravest);
        keys(VALIDATOR.validate(plan).findings(), Severity.INFO).forEach(added::remove);
        assertThat(added).isEmpty();
    }

    private static List<String> keys(List<Finding> findings, Severity lightest) {
        List<String> keys = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity().compareTo(lightest) <= 0) {
                keys.add(finding.code() + " " + finding.location());
            }
        }
        return keys;
    }

    private static void report(PlanReport plan, String source) {
        assertThat(TextReport.in(Language.VI).plan(plan, source)).doesNotContain("\u0000", "\u001b", "\u202e");
        Report report = VALIDATOR.report(List.of(plan));
        assertThat(JsonReport.write(report)).isNotEmpty();
        // these also list all rules, which takes longer than all the rest
        if (source.hashCode() % 16 == 0) {
            assertThat(SarifReport.of(RuleSet.standard(), Language.EN).write(report))
                    .isNotEmpty();
            assertThat(JunitReport.in(Language.VI, Severity.ERROR).write(report))
                    .isNotEmpty();
        }
    }
}
