package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a source at places given by line and column. */
final class SourceChanges {
    private final String source;
    private final int[] lineStarts;
    private final List<Change> changes = new ArrayList<>();

    private record Change(int start, int end, String replacement) {}

    SourceChanges(String source) {
        this.source = source;
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean pair = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !pair) {
                starts.add(i + 1);
            }
        }
        lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    void replace(Range range, String replacement) {
        changes.add(new Change(offset(range.start()), offset(range.end()), replacement));
    }

    private int offset(Position position) {
        return source.offsetByCodePoints(lineStarts[position.line() - 1], position.column() - 1);
    }

    /** The source with all changes; of two that overlap, the first in the source. */
    String text() {
        StringBuilder text = new StringBuilder();
        int done = 0;
        changes.sort(Comparator.comparing(Change::start));
        for (Change change : changes) {
            if (change.start >= done) {
                text.append(source, done, change.start).append(change.replacement);
                done = change.end;
            }
        }
        return text.append(source, done, source.length()).toString();
    }
}
