package io.github.kehoach.serialization.json;

import io.github.kehoach.serialization.Limits;
import java.io.Serial;

/** Ends reading where a source goes past a limit. */
final class LimitPassed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Limits.Measure measure;

    LimitPassed(Limits.Measure measure) {
        super(measure.code(), null, false, false);
        this.measure = measure;
    }

    Limits.Measure measure() {
        return measure;
    }
}
