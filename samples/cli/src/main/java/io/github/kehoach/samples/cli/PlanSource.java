package io.github.kehoach.samples.cli;

import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.text.PlanText;

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

    PlanForm form() {
        return form;
    }

    Reading read() {
        return form.read(bytes);
    }

    /** The source as the lines and columns of findings count it: without a byte order mark. */
    String text() {
        return PlanText.decode(bytes);
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

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
