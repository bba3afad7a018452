package io.github.kehoach.samples.sources;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.serialization.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenedInputTest {
    private static final Limits LIMITS = Limits.standard().with(Limits.Measure.BYTES, 20_000);

    /** Gives a few bytes at a time, and counts what was taken. */
    private static final class Slow extends InputStream {
        private final InputStream bytes;
        private final int atOnce;
        private int taken;

        Slow(String bytes, int atOnce) {
            this.bytes = new ByteArrayInputStream(bytes.getBytes(UTF_8));
            this.atOnce = atOnce;
        }

        @Override
        public int read() throws IOException {
            taken++;
            return bytes.read();
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = bytes.read(to, offset, Math.min(length, atOnce));
            taken += Math.max(0, read);
            return read;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100, 8192})
    void givesLinesBeforeTheirEnd(int atOnce) throws IOException {
        String line = "{\"subject\":\"Trồng cây\"}\n";
        Slow in = new Slow(line.repeat(10_000), atOnce);
        OpenedInput input = OpenedInput.of(in, LIMITS);
        assertThat(input.kind()).isEqualTo(ContentKind.LINES);
        assertThat(in.taken).isLessThan(9_000);
        assertThat(input.stream().readAllBytes()).isEqualTo(line.repeat(10_000).getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 50_000})
    void readsOneValueToItsEndOrTheLimit(int atOnce) throws IOException {
        String json = "{\"subject\": \"" + "a".repeat(5_000) + "\"}\n";
        OpenedInput input = OpenedInput.of(new Slow(json, atOnce), LIMITS);
        assertThat(input.kind()).isEqualTo(ContentKind.JSON);
        assertThat(input.bytes()).isEqualTo(json.getBytes(UTF_8));
        assertThat(OpenedInput.of(new Slow("a".repeat(50_000), atOnce), LIMITS).bytes())
                .hasSize(20_001);
    }

    @Test
    void goesOnAfterALongOrBrokenFirstLine() throws IOException {
        String lines = "{\"subject\":\n" + "{\"subject\":\"Trồng cây\"}\n".repeat(10_000);
        OpenedInput input = OpenedInput.of(new Slow(lines, 8192), LIMITS);
        assertThat(input.kind()).isEqualTo(ContentKind.LINES);
        assertThat(input.stream().readAllBytes()).isEqualTo(lines.getBytes(UTF_8));
    }

    @Test
    void turnsUtf16IntoUtf8() throws IOException {
        for (String content : new String[] {"KẾ HOẠCH\nTrồng cây", "{\"a\": 1}", "{\"a\":1}\n{\"a\":2}"}) {
            OpenedInput input =
                    OpenedInput.of(new ByteArrayInputStream(("\uFEFF" + content).getBytes(UTF_16LE)), LIMITS);
            assertThat(new String(input.bytes(), UTF_8)).isEqualTo("\uFEFF" + content);
            assertThat(input.kind()).isEqualTo(ContentKind.of(content.getBytes(UTF_8)));
        }
    }

    @Test
    void leavesUtf16BeyondTheLimitToTheReaderThatRefusesIt() throws IOException {
        byte[] lines = "{\"a\":1}\n".repeat(5_000).getBytes(UTF_16LE);
        OpenedInput input = OpenedInput.of(new ByteArrayInputStream(lines), LIMITS);
        assertThat(input.kind()).isEqualTo(ContentKind.JSON);
        assertThat(input.bytes()).isEqualTo(Arrays.copyOf(lines, 20_001));
    }
}
