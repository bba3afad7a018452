package io.github.kehoach.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanLine;
import io.github.kehoach.serialization.json.PlanLines;
import io.github.kehoach.serialization.text.PlanText;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any stream is read that answers the one call which all streams answer. */
class StrangeStreamsTest {
    private static final Plan PLAN = PlanText.read("KẾ HOẠCH\nMở lớp dạy bơi\n\nI. NỘI DUNG\n1. Mở lớp cho 40 em.\n")
            .plan()
            .orElseThrow();
    private static final byte[] JSON = PlanJson.write(PLAN);
    private static final byte[] TEXT = PlanText.write(PLAN).getBytes(UTF_8);
    private static final byte[] LINES = (new String(JSON, UTF_8) + "\n\n" + new String(JSON, UTF_8)).getBytes(UTF_8);

    /** Gives a few bytes at a time, lies about what is there, and can do nothing else. */
    private static final class Grudging extends InputStream {
        private final InputStream bytes;
        private final int atOnce;

        Grudging(byte[] bytes, int atOnce) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.atOnce = atOnce;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            return bytes.read(to, offset, Math.min(length, atOnce));
        }

        @Override
        public byte[] readAllBytes() throws IOException {
            throw new IOException("Illegal seek");
        }

        @Override
        public byte[] readNBytes(int length) throws IOException {
            throw new IOException("Illegal seek");
        }

        @Override
        public int readNBytes(byte[] to, int offset, int length) throws IOException {
            throw new IOException("Illegal seek");
        }

        @Override
        public long skip(long bytes) throws IOException {
            throw new IOException("Illegal seek");
        }

        @Override
        public int available() {
            return atOnce % 2 == 0 ? 0 : Integer.MAX_VALUE;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8192, Integer.MAX_VALUE})
    void areReadInPieces(int atOnce) throws IOException {
        assertThat(PlanJson.read(new Grudging(JSON, atOnce)).plan()).contains(PLAN);
        assertThat(PlanText.read(new Grudging(TEXT, atOnce)).plan()).contains(PLAN);
        assertThat(plans(new Grudging(LINES, atOnce))).containsExactly(PLAN, PLAN);
        assertThat(Limits.standard().loaded(new Grudging(LINES, atOnce))).isEqualTo(LINES);
    }

    @Test
    void areReadOneByteBeyondTheLimit() throws IOException {
        Limits limits = Limits.standard().with(Limits.Measure.BYTES, 20_000);
        byte[] many = "a".repeat(50_000).getBytes(UTF_8);
        for (int atOnce : List.of(1, 9_999, 50_000)) {
            Grudging in = new Grudging(many, atOnce);
            assertThat(limits.loaded(in)).hasSize(20_001);
            assertThat(limits.bytes(new Grudging(many, atOnce))).isEmpty();
        }
        assertThat(limits.loaded(InputStream.nullInputStream())).isEmpty();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void areReadFromPipes(@TempDir Path directory) throws Exception {
        Path pipe = directory.resolve("pipe");
        assumeThat(canMakeFifo(pipe)).as("the program mkfifo").isTrue();
        assertThat(piped(
                        pipe,
                        JSON,
                        () -> open(pipe, in -> PlanJson.read(in).plan().orElseThrow())))
                .isEqualTo(PLAN);
        assertThat(piped(
                        pipe,
                        TEXT,
                        () -> open(pipe, in -> PlanText.read(in).plan().orElseThrow())))
                .isEqualTo(PLAN);
        assertThat(piped(pipe, LINES, () -> open(pipe, in -> plans(in).get(1)))).isEqualTo(PLAN);
        assertThat(piped(pipe, JSON, () -> PlanJson.read(pipe).plan().orElseThrow()))
                .isEqualTo(PLAN);
        assertThat(piped(pipe, TEXT, () -> PlanText.read(pipe).plan().orElseThrow()))
                .isEqualTo(PLAN);
    }

    /** Reads a plan. */
    private interface Reader {
        Plan read() throws IOException;
    }

    /** Reads a plan from a stream. */
    private interface StreamReader {
        Plan read(InputStream in) throws IOException;
    }

    /** Reads while another thread writes. A stream that stays open would be taken for the reader of the next source. */
    private static Plan piped(Path pipe, byte[] source, Reader reader) throws Exception {
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(pipe, source));
        Plan read = reader.read();
        writing.get();
        return read;
    }

    private static Plan open(Path pipe, StreamReader reader) throws IOException {
        try (InputStream in = new FileInputStream(pipe.toFile())) {
            return reader.read(in);
        }
    }

    private static List<Plan> plans(InputStream in) throws IOException {
        List<Plan> plans = new ArrayList<>();
        PlanLines lines = PlanLines.of(in);
        for (Optional<PlanLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            plans.add(line.get().read().plan().orElseThrow());
        }
        return plans;
    }

    private static boolean canMakeFifo(Path pipe) throws InterruptedException {
        try {
            Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void write(Path pipe, byte[] source) {
        try {
            Files.write(pipe, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
