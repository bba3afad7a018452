package io.github.kehoach.serialization.text;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.BrokenWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Joins the words of a text that have blanks inside, and keeps in mind which they were. */
final class TornWords {
    private static final int MOST_TOLD = 20;

    private final List<Line> torn = new ArrayList<>();

    /** The lines with such words whole. */
    List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines.size());
        for (Line line : lines) {
            List<Span> words = line.isBlank() ? List.of() : BrokenWords.in(line.text());
            joined.add(words.isEmpty() ? line : join(line, words));
        }
        return joined;
    }

    private Line join(Line line, List<Span> words) {
        String text = line.text();
        StringBuilder joined = new StringBuilder(text.length());
        int copied = 0;
        for (Span word : words) {
            joined.append(text, copied, word.start());
            String written = word.in(text);
            written.chars().filter(c -> !Line.isBlank((char) c)).forEach(c -> joined.append((char) c));
            torn.add(new Line(written, line.indent(), line.start(), line.end()));
            copied = word.end();
        }
        joined.append(text, copied, text.length());
        return new Line(joined.toString(), line.indent(), line.start(), line.end());
    }

    /** Tells which words were joined; empty if none was. */
    Optional<Finding> finding(SourceText source) {
        if (torn.isEmpty()) {
            return Optional.empty();
        }
        StringJoiner vietnamese = new StringJoiner(", ");
        StringJoiner english = new StringJoiner(", ");
        for (Line word : torn.subList(0, Math.min(torn.size(), MOST_TOLD))) {
            int line = source.range(word.start(), word.end()).start().line();
            vietnamese.add("“" + word.text() + "” (dòng " + line + ")");
            english.add("\"" + word.text() + "\" (line " + line + ")");
        }
        int more = torn.size() - MOST_TOLD;
        return Optional.of(Guesses.at(Location.ROOT)
                .message(
                        "Đã nối lại các chữ bị cách rời: " + vietnamese + (more > 0 ? " và " + more + " chữ khác" : ""),
                        "Words with blanks inside were joined: " + english + (more > 0 ? " and " + more + " more" : ""))
                .build());
    }
}
