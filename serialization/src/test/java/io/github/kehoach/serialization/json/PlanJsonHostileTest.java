package io.github.kehoach.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the source is, reading ends, throws nothing and says what is wrong. */
@Timeout(60)
class PlanJsonHostileTest {
    private static final byte[] SAMPLE = PlanJson.writePretty(SamplePlan.full());

    private static List<String> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static List<String> codes(String json) {
        return codes(PlanJson.read(json));
    }

    @Test
    void reportsASourceCutOffAnywhere() {
        for (int length = 0; length < SAMPLE.length - 1; length++) {
            Reading reading = PlanJson.read(SAMPLE, 0, length);
            if (length < SAMPLE.length - 2) {
                assertThat(codes(reading)).as("cut at %d", length).containsExactly("syntax-error");
                assertThat(reading.plan()).isEmpty();
            }
        }
    }

    @Test
    void reportsAnyByteThatIsDamaged() {
        for (int i = 0; i < SAMPLE.length; i += 3) {
            for (int damage : new int[] {0, 0xFF, '"', '{', 0xC0, 0xED}) {
                byte[] json = SAMPLE.clone();
                json[i] = (byte) damage;
                Reading reading = PlanJson.read(json);
                assertThat(reading.findings())
                        .allMatch(finding -> finding.range().isPresent());
            }
        }
    }

    @Test
    void readsEveryOneByteSource() {
        for (int b = 0; b < 256; b++) {
            assertThat(PlanJson.read(new byte[] {(byte) b}).plan()).isEmpty();
            assertThat(PlanJson.read(new byte[] {(byte) b}).findings()).isNotEmpty();
        }
    }

    @Test
    void namesTheLimitOfDepth() {
        String deep = "{\"formatVersion\":\"1.0\",\"x-a\":" + "[".repeat(100_000);
        List<Finding> findings = PlanJson.read(deep).findings();
        assertThat(findings).extracting(Finding::code).containsExactly("limit-exceeded");
        assertThat(findings.get(0).expected()).contains("nesting 500");
        assertThat(findings.get(0).range()).isPresent();
        String blocks = "{\"formatVersion\":\"1.0\",\"body\":" + "[{\"content\":".repeat(100_000);
        assertThat(codes(blocks)).contains("limit-exceeded");
    }

    @Test
    void namesTheLimitsOfNumbersAndNames() {
        assertThat(codes("{\"formatVersion\":\"1.0\",\"x-a\":" + "1".repeat(2000) + "}"))
                .containsExactly("limit-exceeded");
        assertThat(codes("{\"formatVersion\":\"1.0\",\"" + "a".repeat(100_000) + "\":1}"))
                .containsExactly("limit-exceeded");
    }

    @Test
    void readsALongString() {
        String text = "đ".repeat(1_000_000);
        Reading reading = PlanJson.read("{\"formatVersion\":\"1.0\",\"subject\":\"" + text + "\"}");
        assertThat(reading.plan().flatMap(Plan::subject)).contains(text);
    }

    @Test
    void reportsManyFaultsInOnePass() {
        String members = "\"a\":1,".repeat(100_000);
        assertThat(codes("{\"formatVersion\":\"1.0\"," + members + "\"a\":2}"))
                .containsExactly("unknown-member", "duplicate-member");
        String nulls = "null,".repeat(50_000);
        assertThat(codes("{\"formatVersion\":\"1.0\",\"body\":[" + nulls + "null]}"))
                .hasSize(10_001)
                .contains("null-value", "limit-exceeded");
    }

    @Test
    void reportsNullEverywhere() {
        for (String name : PlanFormat.PLAN.table.names) {
            String version = name.equals("formatVersion") ? "" : "\"formatVersion\":\"1.0\",";
            assertThat(codes("{" + version + "\"" + name + "\":null}")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C0 AF",
        "C1 BF",
        "E0 80 AF",
        "ED A0 80",
        "F0 80 80 AF",
        "F4 90 80 80",
        "F8 88 80 80 80",
        "FF",
        "80",
        "C3 22"
    })
    void refusesIllFormedUtf8(String hex) {
        byte[] start = "{\"formatVersion\":\"1.0\",\n\"subject\":\"đ".getBytes(UTF_8);
        String[] bytes = hex.split(" ", -1);
        byte[] json = Arrays.copyOf(start, start.length + bytes.length + 2);
        for (int i = 0; i < bytes.length; i++) {
            json[start.length + i] = (byte) Integer.parseInt(bytes[i], 16);
        }
        json[json.length - 2] = '"';
        json[json.length - 1] = '}';
        Reading reading = PlanJson.read(json);
        assertThat(codes(reading)).containsExactly("syntax-error");
        assertThat(reading.findings().get(0).message().en()).contains("UTF-8");
        assertThat(reading.findings().get(0).range().orElseThrow().start()).hasToString("2:13");
    }

    @Test
    void refusesAnUnescapedLoneSurrogateInAString() {
        assertThat(codes("{\"formatVersion\":\"1.0\",\"subject\":\"\ud800\"}")).containsExactly("syntax-error");
    }

    @Test
    void passesOverAByteOrderMark() {
        Reading reading = PlanJson.read("\ufeff{\"formatVersion\":\"1.0\",\"number\":1}");
        assertThat(reading.findings().get(0).range().orElseThrow().start()).hasToString("1:33");
        assertThat(reading.plan()).isPresent();
    }

    @Test
    void readsInTwoThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Reading>> readings = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                readings.add(threads.submit(() -> PlanJson.read(PlanJson.write(SamplePlan.full()))));
            }
            for (Future<Reading> reading : readings) {
                assertThat(reading.get().plan()).contains(SamplePlan.full());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void agreesWithThePublicParsingCases() throws IOException {
        Path cases = Golden.project().resolve("../shared/data/json-parsing/test_parsing");
        assumeThat(cases).as("the public parsing cases are not here").exists();
        try (Stream<Path> files = Files.list(cases)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                List<String> codes = codes(PlanJson.read(file));
                if (name.startsWith("y_")) {
                    assertThat(codes).as(name).doesNotContain("syntax-error", "trailing-content", "limit-exceeded");
                } else if (name.startsWith("n_")) {
                    assertThat(codes).as(name).containsAnyOf("syntax-error", "trailing-content", "limit-exceeded");
                }
            }
        }
    }
}
