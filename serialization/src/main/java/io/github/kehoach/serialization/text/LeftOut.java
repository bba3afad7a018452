package io.github.kehoach.serialization.text;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the words of a text that no member of the plan holds. */
final class LeftOut {
    private final SourceText source;
    private final WordPlaces places;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> moved = new ArrayList<>();

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

    List<Line> lines() {
        return lines;
    }

    List<Finding> findings() {
        List<Line> told = new ArrayList<>(lines);
        told.addAll(moved);
        return told.stream()
                .sorted(Comparator.comparingInt(Line::start))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Line line) {
        String words = line.text();
        boolean form = moved.contains(line);
        return Finding.builder()
                .code("left-out")
                .severity(Severity.INFO)
                .location(Location.ROOT)
                .message(
                        form
                                ? "Không giữ vị trí của “" + words
                                        + "”; khi ghi thành văn bản, dòng này đứng ngang với tên cơ quan"
                                : "Không đưa vào kế hoạch: “" + words + "”",
                        form
                                ? "The place of \"" + words + "\" is not kept; writing sets it beside the issuer"
                                : "Not taken into the plan: \"" + words + "\"")
                .found(words)
                .range(source.range(line.start(), line.end()))
                .build();
    }
}
