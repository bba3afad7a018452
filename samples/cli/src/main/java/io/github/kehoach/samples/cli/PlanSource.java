package io.github.kehoach.samples.cli;

import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanLine;
import io.github.kehoach.validation.SourceName;
import io.github.kehoach.validation.UnreadPlan;
import org.jspecify.annotations.Nullable;

/** What one plan is read from, under its name in reports. */
final class PlanSource implements UnreadPlan {
    /** Gives the bytes of a file when they are asked for. */
    interface Content {
        byte[] get() throws FileFault;
    }

    private static final byte[] NOTHING = {};

    private final String name;
    private final SourceForm form;
    private final long size;
    private final @Nullable PlanLine line;
    private final Content content;

    /** Nothing before it was read, and nothing of a line. */
    private byte[] bytes = NOTHING;

    private Limits readWithin = Limits.standard();

    private PlanSource(String name, SourceForm form, long size, @Nullable PlanLine line, Content content) {
        this.name = name;
        this.form = form;
        this.size = size;
        this.line = line;
        this.content = content;
    }

    PlanSource(String name, SourceForm form, byte[] bytes) {
        this(name, form, bytes.length, null, () -> bytes);
        this.bytes = bytes;
    }

    /** A file that is loaded by the thread that reads it. */
    static PlanSource file(String name, SourceForm form, long size, Content content) {
        return new PlanSource(name, form, size, null, content);
    }

    /** A line of a file that holds a plan on each. */
    static PlanSource line(String file, PlanLine line) {
        return new PlanSource(
                SourceName.line(file, line.number()), SourceForm.JSON, line.length(), line, () -> NOTHING);
    }

    @Override
    public String source() {
        return name;
    }

    SourceForm form() {
        return form;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Reading read(Limits limits) throws FileFault {
        if (line != null) {
            return line.read();
        }
        if (bytes.length == 0) {
            bytes = content.get();
        }
        readWithin = limits;
        return form.read(bytes, limits);
    }

    /** Reads a file once more that was read before. */
    Reading reread() {
        return form.read(bytes, Limits.widest());
    }

    /** The source that was read, as the lines and columns of findings count it: without a byte order mark. */
    String text() {
        return form.text(line == null ? bytes : line.bytes(), readWithin);
    }
}
