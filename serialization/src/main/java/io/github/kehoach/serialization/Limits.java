package io.github.kehoach.serialization;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How large a source may be before reading it ends, so that what strangers send cannot use up memory or time. A source past a
 * limit gives one finding {@code limit-exceeded} that names the limit, and no plan; past the limit of findings it gives the
 * plan and the findings up to there. The same limits hold for every form. Immutable and safe for use by many threads.
 */
public final class Limits {
    /** What is limited. */
    public enum Measure {
        /** Bytes of the source; a string counts as its UTF-8. */
        BYTES("bytes", 16 << 20, Integer.MAX_VALUE - 8, "số byte của một tệp", "bytes in one source"),
        /** Arrays and objects inside each other; beyond the standard limit the stack of a thread might not do. */
        NESTING("nesting", 500, 500, "số tầng lồng nhau", "arrays and objects inside each other"),
        /** UTF-16 code units of one string. */
        LETTERS("letters", 1_000_000, Integer.MAX_VALUE - 8, "độ dài một chuỗi", "letters in one string"),
        /** Members of one object that the format does not define. */
        MEMBERS(
                "members",
                10_000,
                Integer.MAX_VALUE - 8,
                "số thành phần ngoài định dạng của một đối tượng",
                "members of one object beyond the format"),
        /** Blocks, tasks, recipients and all other objects that make a plan. */
        BLOCKS("blocks", 100_000, Integer.MAX_VALUE - 8, "số đơn vị nội dung của một kế hoạch", "parts of one plan"),
        /** Findings about one plan: those of reading, and those of all rules together with them. */
        FINDINGS("findings", 10_000, Integer.MAX_VALUE - 8, "số phát hiện về một kế hoạch", "findings about one plan");

        private final String code;
        private final int standard;
        private final int highest;
        private final String vi;
        private final String en;

        Measure(String code, int standard, int highest, String vi, String en) {
            this.code = code;
            this.standard = standard;
            this.highest = highest;
            this.vi = vi;
            this.en = en;
        }

        /** The name of the setting, for example {@code letters}. */
        public String code() {
            return code;
        }

        /** The limit unless another is set. */
        public int standard() {
            return standard;
        }

        /** The highest limit that can be set. */
        public int highest() {
            return highest;
        }

        /** Returns the measure with a name; empty if none has it. */
        public static Optional<Measure> of(String code) {
            return Arrays.stream(values())
                    .filter(measure -> measure.code.equals(code))
                    .findFirst();
        }
    }

    private static final int FIRST_PIECE = 1 << 13;
    private static final Limits STANDARD = new Limits(Measure::standard);
    private static final Limits WIDEST = new Limits(Measure::highest);

    private final EnumMap<Measure, Integer> most = new EnumMap<>(Measure.class);

    private Limits(ToIntFunction<Measure> most) {
        for (Measure measure : Measure.values()) {
            this.most.put(measure, most.applyAsInt(measure));
        }
    }

    /** The limits that hold unless others are given: a hundred times what the largest known plan needs. */
    public static Limits standard() {
        return STANDARD;
    }

    /** All limits as high as can be, for sources of one's own. */
    public static Limits widest() {
        return WIDEST;
    }

    /**
     * Returns these limits with another one.
     *
     * @param limit from 1 to the measure's highest
     * @throws IllegalArgumentException if the limit is lower or higher
     */
    public Limits with(Measure measure, int limit) {
        if (limit < 1 || limit > measure.highest) {
            throw new IllegalArgumentException(
                    "the limit \"" + measure.code + "\" goes from 1 to " + measure.highest + ": " + limit);
        }
        return new Limits(each -> each == measure ? limit : most(each));
    }

    /** The highest number that is let through. */
    public int most(Measure measure) {
        return Objects.requireNonNull(most.get(measure));
    }

    /** What is said of a source past a limit; its place is the source as a whole. */
    public Finding passed(Measure measure) {
        return Finding.builder()
                .code("limit-exceeded")
                .severity(Severity.ERROR)
                .location(Location.ROOT)
                .message(message(measure))
                .expected(measure.code + " " + most(measure))
                .build();
    }

    /** Returns the reading of a source that is past a limit: no plan, and the one finding. */
    public Reading refused(Measure measure) {
        return Reading.of(Optional.empty(), List.of(passed(measure)), about -> about);
    }

    /** The words for a source past a limit, with the setting that raises it. */
    public Message message(Measure measure) {
        int limit = most(measure);
        boolean fixed = limit == measure.highest;
        return new Message(
                "Vượt giới hạn " + measure.vi + " (" + limit + ")"
                        + (fixed
                                ? "; giới hạn này không nâng được"
                                : "; nếu tin nguồn này, hãy nâng giới hạn “" + measure.code + "”"),
                "Past the limit of " + measure.en + " (" + limit + ")"
                        + (fixed
                                ? "; this limit cannot be raised"
                                : "; raise the limit \"" + measure.code + "\" if the source is to be trusted"));
    }

    /** Returns findings up to the limit of them, and after those that there were more; all of them if they are within it. */
    public List<Finding> cut(List<Finding> findings) {
        if (findings.size() <= most(Measure.FINDINGS)) {
            return findings;
        }
        List<Finding> cut = new ArrayList<>(findings.subList(0, most(Measure.FINDINGS)));
        cut.add(passed(Measure.FINDINGS));
        return cut;
    }

    /**
     * Reads a stream to its end, but not beyond the limit of bytes. The stream is not closed.
     *
     * @return the bytes; empty if there are more than the limit lets through
     * @throws IOException if the stream cannot be read
     */
    public Optional<byte[]> bytes(InputStream in) throws IOException {
        byte[] bytes = loaded(in);
        return bytes.length > most(Measure.BYTES) ? Optional.empty() : Optional.of(bytes);
    }

    /**
     * Reads a stream to its end, but not further than one byte beyond the limit of bytes, by which those who read the bytes see
     * that there were more. Any stream will do, that of a pipe too. It is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    public byte[] loaded(InputStream in) throws IOException {
        int most = most(Measure.BYTES) + 1;
        byte[] bytes = new byte[Math.min(most, FIRST_PIECE)];
        int length = 0;
        while (length < most) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, most));
            }
            // the one call that every stream answers: those that load all at once seek, which no pipe can
            int read = in.read(bytes, length, bytes.length - length);
            if (read < 0) {
                break;
            }
            length += read;
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
