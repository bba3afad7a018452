package io.github.kehoach.validation.report;

import java.util.ArrayList;
import java.util.List;

/** The findings of one code in one plan, as one test. */
final class JunitCase {
    private final List<String> counting = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private boolean fails;

    /** Adds a finding that counts. */
    void add(String line, boolean failing) {
        counting.add(line);
        fails |= failing;
    }

    /** Adds a finding that is put aside. */
    void suppressed(String line) {
        aside.add(line);
    }

    void write(String code, JunitSuite suite) {
        String text = String.join("\n", counting);
        if (fails) {
            suite.failed(code, text);
        } else if (counting.isEmpty()) {
            suite.skipped(code, String.join("\n", aside));
        } else {
            suite.passed(code, text);
        }
    }
}
