package io.github.kehoach.validation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A source by its lines, which end in LF, CR LF or CR, as the ranges of findings count them. */
final class SourceLines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    SourceLines(String text) {
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                starts.add(i + 1);
            }
        }
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    /** Returns a line without its end; empty if the source has no such line. */
    Optional<String> line(int number) {
        if (number > starts.size()) {
            return Optional.empty();
        }
        int start = starts.get(number - 1);
        int end = number < starts.size() ? starts.get(number) : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return Optional.of(text.substring(start, end));
    }
}
