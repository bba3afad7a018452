package io.github.kehoach.serialization.text;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects the words of a text that no member of the plan holds. */
final class LeftOut {
    private final SourceText source;
    private final List<Line> lines = new ArrayList<>();

    LeftOut(SourceText source) {
        this.source = source;
    }

    void add(Line line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Finding> findings() {
        return lines.stream()
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Line line) {
        return Finding.builder()
                .code("left-out")
                .severity(Severity.INFO)
                .location(Location.ROOT)
                .message(
                        "Không đưa vào kế hoạch: “" + line.text() + "”",
                        "Not taken into the plan: \"" + line.text() + "\"")
                .found(line.text())
                .range(source.range(line.start(), line.end()))
                .build();
    }
}
