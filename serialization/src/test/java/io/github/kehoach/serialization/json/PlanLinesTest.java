package io.github.kehoach.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanLinesTest {
    private static Limits within(int bytes) {
        return Limits.standard().with(Limits.Measure.BYTES, bytes);
    }

    private static final int LIMIT = 1000;

    /** Gives no more than a few bytes at a time, as a pipe may. */
    private static InputStream drops(String text, int most) {
        return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return super.read(to, offset, Math.min(length, most));
            }
        };
    }

    private static List<PlanLine> all(PlanLines lines) throws IOException {
        List<PlanLine> all = new ArrayList<>();
        for (Optional<PlanLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        assertThat(lines.next()).isEmpty();
        return all;
    }

    private static List<String> shown(String text, int most) throws IOException {
        return all(PlanLines.of(drops(text, most), within(LIMIT))).stream()
                .map(line ->
                        line.number() + ":" + new String(line.bytes(), StandardCharsets.UTF_8).replace("\r", "\\r"))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            ''                   | none
            a                    | 1:a
            a\\n                 | 1:a
            a\\nb                | 1:a 2:b
            a\\r\\nb\\r\\n       | 1:a\\r 2:b\\r
            \\n\\na\\n\\n\\nb\\n | 3:a 6:b
            \\t\\r\\na\\n\\t     | 2:a
            \\n                  | none
            \\u00A0              | 1:\\u00A0
            """)
    void countsAllLinesAndGivesThoseThatAreNotBlank(String text, String lines) throws IOException {
        for (int most : List.of(1, 2, 3, 1000)) {
            assertThat(shown(escaped(text), most))
                    .as("%d bytes at a time", most)
                    .isEqualTo(lines == null ? List.of() : List.of(lines.split(" ")));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 4096, 1 << 20})
    void keepsEachLineWholeWhereverTheStreamIsCut(int most) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 900; i++) {
            lines.add("x".repeat(i) + "đ");
        }
        List<PlanLine> all = all(PlanLines.of(drops(String.join("\n", lines), most), within(1 << 20)));
        assertThat(all)
                .extracting(line -> new String(line.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(lines);
        assertThat(all.get(899).length()).isEqualTo(902);
    }

    @Test
    void holdsALineThatIsLongerThanAPiece() throws IOException {
        String text = "a\n" + "x".repeat(3_000_000) + "\nb";
        List<PlanLine> all = all(PlanLines.of(drops(text, 50_000)));
        assertThat(all).extracting(PlanLine::length).containsExactly(1, 3_000_000, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 300_000, 700_000})
    void refusesALineBeyondTheLimitAndGoesOn(int length) throws IOException {
        String long1 = "x".repeat(length);
        String text = "a\n" + long1 + "\nb\n" + "y".repeat(LIMIT) + "\n" + long1;
        for (int most : List.of(100, 1 << 20)) {
            List<PlanLine> all = all(PlanLines.of(drops(text, most), within(LIMIT)));
            assertThat(all).extracting(PlanLine::number).containsExactly(1, 2, 3, 4, 5);
            assertThat(all).extracting(PlanLine::length).containsExactly(1, 0, 1, LIMIT, 0);
            Reading reading = all.get(1).read();
            assertThat(reading.plan()).isEmpty();
            assertThat(reading.findings()).extracting(Finding::code).containsExactly("limit-exceeded");
            assertThat(reading.findings().get(0).expected()).contains("bytes " + LIMIT);
        }
    }

    @Tag("slow")
    @Test
    void holdsNothingOfALineBeyondTheLimit() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 8L << 30;

            @Override
            public int read() {
                throw new AssertionError("one byte at a time");
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                if (left == 0) {
                    return -1;
                }
                left -= Math.min(left, length);
                return length;
            }
        };
        assertThat(all(PlanLines.of(endless))).extracting(PlanLine::length).containsExactly(0);
    }

    @Test
    void readsEachLineAsAPlanOfItsOwn() throws IOException {
        String text = "{\"formatVersion\":\"1.0\",\"subject\":\"Một\"}\n{\"broken\":\r\n"
                + "{\"formatVersion\":\"1.0\",\"sbject\":\"Hai\"}";
        List<Reading> readings =
                all(PlanLines.of(drops(text, 10))).stream().map(PlanLine::read).toList();
        assertThat(readings.get(0).plan().orElseThrow().subject()).contains("Một");
        assertThat(readings.get(1).findings()).extracting(Finding::code).containsExactly("syntax-error");
        assertThat(readings.get(2).findings())
                .extracting(finding ->
                        finding.code() + " " + finding.range().orElseThrow().start())
                .contains("unknown-member 1:33");
    }

    @Test
    void passesOnThatAStreamBreaksOff() throws IOException {
        InputStream broken = new InputStream() {
            private boolean first = true;

            @Override
            public int read() throws IOException {
                if (first) {
                    first = false;
                    return 'a';
                }
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                to[offset] = (byte) read();
                return 1;
            }
        };
        assertThatThrownBy(() -> PlanLines.of(broken).next())
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
