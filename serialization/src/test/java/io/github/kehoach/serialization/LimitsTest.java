package io.github.kehoach.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Limits.Measure;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {
    private static final String TEXT = """
            ỦY BAN NHÂN DÂN XÃ PHÚ LỘC
            Số: 14/KH-UBND
            KẾ HOẠCH
            Nạo vét kênh mương năm 2026
            I. MỤC ĐÍCH
            - Bảo đảm nước tưới cho vụ Hè Thu.
            - Huy động người dân tham gia.
            """;

    private static Limits with(Measure measure, int limit) {
        return Limits.standard().with(measure, limit);
    }

    private static void assertRefused(Reading reading, Measure measure, int limit) {
        assertThat(reading.plan()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        assertNames(reading.findings().get(0), measure, limit);
    }

    private static void assertNames(Finding finding, Measure measure, int limit) {
        assertThat(finding.code()).isEqualTo("limit-exceeded");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.expected()).contains(measure.code() + " " + limit);
        assertThat(finding.message().en()).contains("(" + limit + ")").contains("raise the limit \"" + measure.code());
        assertThat(finding.message().vi()).contains("(" + limit + ")").contains("nâng giới hạn “" + measure.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NESTING       | 2  | {"formatVersion":"1.0","x-a":[[1]]}
            NESTING       | 2  | {"formatVersion":"1.0","x-a":{"b":{}}}
            NESTING       | 3  | {"formatVersion":"1.0","body":[{"type":"item","text":"a","content":[]}]}
            LETTERS | 5  | {"formatVersion":"1.0","subject":"tưới nước"}
            LETTERS | 5  | {"formatVersion":"1.0","x-note":"tưới nước"}
            LETTERS | 5  | {"formatVersion":"1.0","body":"tưới nước"}
            MEMBERS       | 2  | {"formatVersion":"1.0","x-a":1,"x-b":2,"x-c":3}
            MEMBERS       | 2  | {"formatVersion":"1.0","x-a":{"a":1,"b":2,"c":3}}
            BLOCKS        | 2  | {"formatVersion":"1.0","issuers":[{"name":"A"},{"name":"B"}]}
            BYTES         | 40 | {"formatVersion":"1.0","subject":"tưới nước"}
            """)
    void refusesJsonPastALimit(Measure measure, int limit, String json) {
        assertRefused(PlanJson.read(json, with(measure, limit)), measure, limit);
        byte[] bytes = json.getBytes(UTF_8);
        assertRefused(PlanJson.read(bytes, 0, bytes.length, with(measure, limit)), measure, limit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NESTING       | 3  | {"formatVersion":"1.0","x-a":[[1]]}
            LETTERS | 9  | {"formatVersion":"1.0","subject":"tưới nước"}
            MEMBERS       | 3  | {"formatVersion":"1.0","x-a":1,"x-b":2,"x-c":3}
            BLOCKS        | 3  | {"formatVersion":"1.0","issuers":[{"name":"A"},{"name":"B"}]}
            BYTES         | 51 | {"formatVersion":"1.0","subject":"tưới nước"}
            """)
    void readsJsonAtALimit(Measure measure, int limit, String json) {
        assertThat(PlanJson.read(json, with(measure, limit)).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BYTES, 100", "LETTERS, 20", "BLOCKS, 3", "NESTING, 3"})
    void refusesTextPastALimit(Measure measure, int limit) {
        assertRefused(PlanText.read(TEXT, with(measure, limit)), measure, limit);
        assertRefused(PlanText.read(TEXT.getBytes(UTF_8), with(measure, limit)), measure, limit);
    }

    @Test
    void countsTheBytesOfAStringAsUtf8() {
        int bytes = TEXT.getBytes(UTF_8).length;
        assertThat(PlanText.read(TEXT, with(Measure.BYTES, bytes)).plan()).isPresent();
        assertRefused(PlanText.read(TEXT, with(Measure.BYTES, bytes - 1)), Measure.BYTES, bytes - 1);
    }

    @Test
    void keepsThePlanPastTheLimitOfFindings() {
        String json = "{\"formatVersion\":\"1.0\",\"a\":1,\"b\":2,\"c\":3,\"d\":4}";
        Reading reading = PlanJson.read(json, with(Measure.FINDINGS, 2));
        assertThat(reading.plan()).isPresent();
        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsExactly("limit-exceeded", "unknown-member", "unknown-member");
        assertNames(reading.findings().get(0), Measure.FINDINGS, 2);
        assertThat(PlanJson.read(json, with(Measure.FINDINGS, 4)).findings()).hasSize(4);
    }

    @Test
    void cutsTheFindingsOfAText() {
        String ruled = TEXT + "_____\nTrang 1\n_____\nTrang 2\n_____\n";
        int all = PlanText.read(ruled).findings().size();
        assertThat(all).isGreaterThan(1);
        Reading reading = PlanText.read(ruled, with(Measure.FINDINGS, 1));
        assertThat(reading.plan()).isPresent();
        assertThat(reading.findings()).hasSize(2);
        assertNames(reading.findings().get(1), Measure.FINDINGS, 1);
    }

    /** Gives letters for ever; one that is asked for more than allowed fails the test. */
    private static final class Endless extends InputStream {
        private final long most;
        private long given;

        Endless(long most) {
            this.most = most;
        }

        @Override
        public int read() {
            assertThat(++given).isLessThanOrEqualTo(most);
            return 'a';
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            given += length;
            assertThat(given).isLessThanOrEqualTo(most);
            java.util.Arrays.fill(to, offset, offset + length, (byte) 'a');
            return length;
        }
    }

    @Test
    void readsNoStreamBeyondTheLimitOfBytes() throws IOException {
        Limits limits = with(Measure.BYTES, 50_000);
        assertRefused(PlanJson.read(new Endless(50_001), limits), Measure.BYTES, 50_000);
        assertRefused(PlanText.read(new Endless(50_001), limits), Measure.BYTES, 50_000);
        byte[] bytes = TEXT.getBytes(UTF_8);
        Limits exact = with(Measure.BYTES, bytes.length);
        assertThat(PlanText.read(new ByteArrayInputStream(bytes), exact).plan()).isPresent();
    }

    @Test
    void refusesALargeFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), TEXT);
        assertRefused(PlanText.read(file, with(Measure.BYTES, 100)), Measure.BYTES, 100);
        assertRefused(PlanJson.read(file, with(Measure.BYTES, 100)), Measure.BYTES, 100);
    }

    @ParameterizedTest
    @EnumSource
    void setsEachMeasureWithinItsRange(Measure measure) {
        assertThat(Limits.standard().most(measure)).isEqualTo(measure.standard());
        assertThat(Limits.widest().most(measure)).isEqualTo(measure.highest());
        assertThat(with(measure, 7).most(measure)).isEqualTo(7);
        assertThat(Measure.of(measure.code())).contains(measure);
        assertThatIllegalArgumentException().isThrownBy(() -> with(measure, 0)).withMessageContaining(measure.code());
        assertThatIllegalArgumentException().isThrownBy(() -> with(measure, measure.highest() + 1));
    }

    @Test
    void changesNoOtherMeasure() {
        Limits changed = with(Measure.MEMBERS, 5);
        List<Integer> others = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            others.add(changed.most(measure) - Limits.standard().most(measure));
        }
        assertThat(others).containsExactly(0, 0, 0, 5 - Measure.MEMBERS.standard(), 0, 0);
        assertThat(Measure.of("depth")).isEmpty();
    }

    @Test
    void saysThatTheHighestLimitCannotBeRaised() {
        assertThat(Limits.standard().message(Measure.NESTING).en()).endsWith("; this limit cannot be raised");
        assertThat(Limits.standard().message(Measure.NESTING).vi()).endsWith("; giới hạn này không nâng được");
    }
}
