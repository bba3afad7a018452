package io.github.kehoach.serialization.text;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the words of a text that no member of the plan holds. */
final class LeftOut {
    private final SourceText source;
    private final List<Line> lines = new ArrayList<>();

    /** The words by the line that they stand on; the cells of a line have its place. */
    private final Map<Integer, List<String>> kept = new HashMap<>();

    LeftOut(SourceText source) {
        this.source = source;
    }

    /** Notes a line whose meaning the plan holds in another form, as it holds a date. */
    void keep(Line line) {
        kept.computeIfAbsent(line.start(), start -> new ArrayList<>()).add(Words.collapse(line.text()));
    }

    /** Whether a line is left out or kept in another form. */
    boolean knows(Line line) {
        String words = Words.collapse(line.text());
        return kept.getOrDefault(line.start(), List.of()).stream().anyMatch(known -> known.contains(words));
    }

    void add(Line line) {
        if (!line.isBlank()) {
            lines.add(line);
            keep(line);
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
