package io.github.kehoach.samples.cli;

import io.github.kehoach.serialization.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What one plan is read from, under its name in reports. */
final class PlanSource {
    private final String name;
    private final PlanForm form;
    private final byte[] bytes;

    PlanSource(String name, PlanForm form, byte[] bytes) {
        this.name = name;
        this.form = form;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    Reading read() {
        return form.read(bytes);
    }

    /** The source as the lines and columns of findings count it: without a byte order mark. */
    String text() {
        if (startsWith(0xFF, 0xFE)) {
            return decoded(2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(0xFE, 0xFF)) {
            return decoded(2, StandardCharsets.UTF_16BE);
        }
        return decoded(startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    /** Whether this cannot be the text it should be: a Word file, for example, has bytes of zero soon. */
    boolean isBinary() {
        if (form == PlanForm.JSON || startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            return false;
        }
        for (int i = 0; i < Math.min(bytes.length, 8000); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private String decoded(int start, Charset charset) {
        return new String(bytes, start, bytes.length - start, charset);
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
