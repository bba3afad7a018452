package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.report.JsonReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PlanBatchTest {
    private static final PlanValidator VALIDATOR = PlanValidator.standard();
    private static final PlanBatch BATCH = PlanBatch.of(VALIDATOR);

    /** A plan that is read by what a test says. */
    private record Made(String source, long size, Call call) implements UnreadPlan {
        interface Call {
            Reading read() throws IOException;
        }

        static Made of(int number, Call call) {
            return new Made("plan " + number, 100, call);
        }

        static Made of(int number) {
            return of(number, () -> PlanJson.read("{\"formatVersion\":\"1.0\",\"subject\":\"a\",\"place\":\"b\"}"));
        }

        @Override
        public Reading read(Limits limits) throws IOException {
            return call.read();
        }
    }

    private static InputStream lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String subject = "Việc " + "rất ".repeat(i % 40) + "gấp " + i;
            lines.append(
                            i % 7 == 3
                                    ? "{\"broken\":"
                                    : PlanJson.writeString(Plan.builder()
                                            .subject(subject)
                                            .place("Cà Mau")
                                            .build()))
                    .append(i % 5 == 0 ? "\r\n\n" : "\n");
        }
        return new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String report(PlanBatch batch) throws Exception {
        List<PlanReport> reports = new ArrayList<>();
        batch.lines(lines(500), "plans.ndjson", (report, plan) -> reports.add(report));
        return JsonReport.write(Report.of(reports));
    }

    private static List<String> kehoachThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("kehoach-batch"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 16})
    void manyThreadsGiveTheBytesThatOneGives(int threads) throws Exception {
        assertThat(report(BATCH.threads(threads))).isEqualTo(report(BATCH.threads(1)));
    }

    @Test
    void keepsTheOrderAndNamesEachLine() throws Exception {
        List<String> sources = new ArrayList<>();
        BATCH.threads(4).lines(lines(12), "a.ndjson", (report, plan) -> {
            assertThat(report.source()).contains(plan.source());
            sources.add(plan.source().substring("a.ndjson#".length()) + " "
                    + report.verdict().code());
        });
        assertThat(sources)
                .startsWith("1 invalid", "3 invalid", "4 invalid", "5 not-evaluated", "6 invalid", "7 invalid")
                .hasSize(12);
    }

    @Test
    void givesNoReportOnNothing() throws Exception {
        BATCH.lines(InputStream.nullInputStream(), "a", (report, plan) -> {
            throw new AssertionError();
        });
        BATCH.judge(List.<UnreadPlan>of(), (report, plan) -> {
            throw new AssertionError();
        });
    }

    @Test
    void formIsToldByTheNameOfTheFile(@TempDir Path directory) throws Exception {
        Path json = Files.writeString(directory.resolve("A.JSON"), "{\"formatVersion\":\"1.0\",\"x\":1}");
        Path text = Files.writeString(directory.resolve("a.txt"), "KẾ HOẠCH\nVIỆC GẤP\n");
        Reading fromJson = UnreadPlan.file(json, "one").orElseThrow().read(Limits.standard());
        Reading fromText = UnreadPlan.file(text, "two").orElseThrow().read(Limits.standard());
        assertThat(fromJson.findings()).extracting(Finding::code).contains("unknown-member");
        assertThat(fromText.plan().orElseThrow().subject()).contains("VIỆC GẤP");
        assertThat(UnreadPlan.file(directory.resolve("a.docx"), "three")).isEmpty();
    }

    @Test
    void judgesFilesOfBothForms(@TempDir Path directory) throws Exception {
        Path json = Files.writeString(directory.resolve("a.json"), "{\"formatVersion\":\"1.0\",\"x\":1}");
        Path text = Files.writeString(directory.resolve("a.txt"), "KẾ HOẠCH\nVIỆC GẤP\n");
        List<PlanReport> reports = new ArrayList<>();
        BATCH.judge(
                List.of(UnreadPlan.json(json, "one"), UnreadPlan.text(text, "two")),
                (report, plan) -> reports.add(report));
        assertThat(reports)
                .isEqualTo(List.of(
                        VALIDATOR.validate(PlanJson.read(json), "one"),
                        VALIDATOR.validate(PlanText.read("KẾ HOẠCH\nVIỆC GẤP\n"), "two")));
        assertThat(reports.get(0).findings()).extracting(Finding::code).contains("unknown-member");
    }

    @Test
    void endsAtASourceThatCannotBeReadUnlessTheSinkGoesOn(@TempDir Path directory) throws Exception {
        List<UnreadPlan> plans =
                List.of(Made.of(1), UnreadPlan.json(directory.resolve("missing.json"), "missing"), Made.of(3));
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> BATCH.judge(plans, (report, plan) -> told.add(plan.source())))
                .isInstanceOf(IOException.class);
        assertThat(told).containsExactly("plan 1");
        told.clear();
        BATCH.judge(plans, new BatchSink<UnreadPlan, RuntimeException>() {
            @Override
            public void judged(PlanReport report, UnreadPlan plan) {
                told.add(plan.source());
            }

            @Override
            public void unreadable(IOException cause, UnreadPlan plan) {
                told.add("not " + plan.source());
            }
        });
        assertThat(told).containsExactly("plan 1", "not missing", "plan 3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void passesOnWhatTheSinkThrowsAndEndsItsThreads(int threads) {
        AtomicInteger judged = new AtomicInteger();
        assertThatThrownBy(() -> BATCH.threads(threads).lines(lines(500), "a", (report, plan) -> {
                    if (judged.incrementAndGet() == 100) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
        assertThat(judged).hasValue(100);
        assertThat(kehoachThreads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void passesOnAFaultOfReadingInItsPlace(int threads) {
        List<Made> plans = new ArrayList<>(List.of(Made.of(1), Made.of(2)));
        plans.add(Made.of(3, () -> {
            throw new IllegalArgumentException("a fault of a reader");
        }));
        plans.addAll(List.of(Made.of(4), Made.of(5)));
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> BATCH.threads(threads).judge(plans, (report, plan) -> told.add(plan.source())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a fault of a reader");
        assertThat(told).containsExactly("plan 1", "plan 2");
    }

    @Test
    void usesAllThreadsItMayAndEndsThem() throws Exception {
        // each plan but the first waits until four are read at a time
        CountDownLatch together = new CountDownLatch(4);
        List<Made> plans = new ArrayList<>(List.of(Made.of(0)));
        for (int i = 1; i < 64; i++) {
            plans.add(Made.of(i, () -> {
                together.countDown();
                try {
                    assertThat(together.await(20, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return PlanJson.read("{}");
            }));
        }
        BATCH.threads(4).judge(plans, (report, plan) -> {});
        assertThat(together.getCount()).isZero();
        assertThat(kehoachThreads()).isEmpty();
    }

    @Test
    void judgesInTheCallingThreadIfThereIsOneOnly() throws Exception {
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        BATCH.threads(1)
                .judge(
                        List.of(Made.of(1, () -> {
                            threads.add(Thread.currentThread());
                            return PlanJson.read("{}");
                        })),
                        (report, plan) -> {});
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void holdsAFewPlansOnly(int threads) throws Exception {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterable<Made> plans = () -> new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return given < 3000;
            }

            @Override
            public Made next() {
                given++;
                most.accumulateAndGet(held.incrementAndGet(), Math::max);
                return new Made("x", given % 100 == 0 ? 10_000_000 : 1, () -> PlanJson.read("{}"));
            }
        };
        BATCH.threads(threads).judge(plans, (report, plan) -> held.decrementAndGet());
        assertThat(held).hasValue(0);
        assertThat(most.get()).isBetween(threads, threads * 16 + 1);
    }

    @Test
    void holdsOneLargePlanAtATime() throws Exception {
        AtomicInteger held = new AtomicInteger();
        List<Made> plans = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            plans.add(new Made("x", 10_000_000, () -> {
                assertThat(held.incrementAndGet()).isEqualTo(1);
                return PlanJson.read("{}");
            }));
        }
        BATCH.threads(4).judge(plans, (report, plan) -> held.decrementAndGet());
        assertThat(held).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void stopsWhenItIsInterrupted(int threads) throws Exception {
        List<Throwable> ends = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        Thread caller = new Thread(() -> {
            Iterable<Made> endless = () -> new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return true;
                }

                @Override
                public Made next() {
                    return Made.of(1);
                }
            };
            try {
                BATCH.threads(threads).judge(endless, (report, plan) -> begun.countDown());
            } catch (InterruptedException | IOException e) {
                ends.add(e);
            }
        });
        caller.start();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        caller.interrupt();
        caller.join(20_000);
        assertThat(ends).hasSize(1).first().isInstanceOf(InterruptedException.class);
        assertThat(kehoachThreads()).isEmpty();
    }

    @Test
    void needsAThread() {
        assertThatThrownBy(() -> BATCH.threads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a batch needs a thread: 0");
    }
}
