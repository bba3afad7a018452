package io.github.kehoach.serialization.text;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the words of a text that no member of the plan holds. */
final class LeftOut {
    private final SourceText source;
    private final WordPlaces places;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Line> moved = new LinkedHashSet<>();
    private final Set<Line> inCells = new LinkedHashSet<>();

    /** The words by the line that they stand on; the cells of a line have its place. */
    private final Map<Integer, List<String>> kept = new HashMap<>();

    LeftOut(SourceText source) {
        this.source = source;
        this.places = new WordPlaces(source.text());
    }

    /** Notes a line whose meaning the plan holds in another form, as it holds a date. */
    void keep(Line line) {
        kept.computeIfAbsent(line.start(), start -> new ArrayList<>()).add(Words.collapse(line.text()));
    }

    /** Whether a line is left out or kept in another form. */
    boolean knows(Line line) {
        List<String> known = kept.get(line.start());
        if (known == null) {
            return false;
        }
        String words = Words.collapse(line.text());
        return known.stream().anyMatch(text -> text.contains(words));
    }

    void add(Line line) {
        if (!line.isBlank()) {
            lines.add(line);
            keep(line);
        }
    }

    /** Adds words that are a part of a line, with the place of these words alone; the rest of the line may be kept. */
    void addPart(Line words) {
        add(places.find(words));
    }

    /** Notes a title or motto of the form that writing will set in another place. */
    void move(Line line) {
        moved.add(line);
    }

    /** Notes a line of a table in columns whose words now stand in cells with those of other lines. */
    void moveIntoCells(Line line) {
        inCells.add(line);
    }

    List<Line> lines() {
        return lines;
    }

    List<Finding> findings() {
        List<Line> told = new ArrayList<>(lines);
        told.addAll(moved);
        told.addAll(inCells);
        return told.stream()
                .sorted(Comparator.comparingInt(Line::start))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Line line) {
        String words = line.text();
        return Finding.builder()
                .code("left-out")
                .severity(Severity.INFO)
                .location(Location.ROOT)
                .message(vietnamese(line), english(line))
                .found(words)
                .range(source.range(line.start(), line.end()))
                .build();
    }

    private String vietnamese(Line line) {
        String words = "“" + line.text() + "”";
        if (inCells.contains(line)) {
            return "Không giữ thứ tự dòng của " + words + "; các chữ này nằm trong ô của bảng";
        }
        return moved.contains(line)
                ? "Không giữ vị trí của " + words + "; khi ghi thành văn bản, dòng này đứng ngang với tên cơ quan"
                : "Không đưa vào kế hoạch: " + words;
    }

    private String english(Line line) {
        String words = "\"" + line.text() + "\"";
        if (inCells.contains(line)) {
            return "The order of " + words + " is not kept; its words stand in the cells of a table";
        }
        return moved.contains(line)
                ? "The place of " + words + " is not kept; writing sets it beside the issuer"
                : "Not taken into the plan: " + words;
    }
}
