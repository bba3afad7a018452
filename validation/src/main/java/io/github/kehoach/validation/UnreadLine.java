package io.github.kehoach.validation;

import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanLine;

/** A line of a file that holds a plan on each. */
record UnreadLine(PlanLine line, String file) implements UnreadPlan {
    @Override
    public String source() {
        return SourceName.line(file, line.number());
    }

    @Override
    public long size() {
        return line.length();
    }

    @Override
    public Reading read(Limits limits) {
        return line.read();
    }
}
