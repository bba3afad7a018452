package io.github.kehoach.serialization.text;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Puts the line breaks back that a text lost, as those of many portals do: its paragraphs follow each other with a blank
 * between them, and the lines end anywhere.
 */
final class LostBreaks {
    private static final int LEAST_MARKERS = 4;

    /** In a text with its breaks, most markers stand first on a line; in one without, only some by chance. */
    private static final int INSIDE_FOR_FIRST = 2;

    private static final List<String> BASIS = List.of("căn cứ");

    private LostBreaks() {}

    /** The lines that the words tell where the breaks say nothing; empty if the breaks are there. */
    static Optional<List<Line>> restored(List<Line> lines) {
        if (!areLost(lines)) {
            return Optional.empty();
        }
        RunningText text = RunningText.of(lines);
        int body = HeadBreaks.set(text);
        int closing = ClosingBreaks.start(text, body);
        MarkerBreaks.set(text, body, closing);
        ClosingBreaks.set(text, closing);
        return Optional.of(text.lines());
    }

    /** Tells that the places of all lines were guessed. */
    static Finding finding(List<Line> lines) {
        return Finding.builder()
                .code("guessed")
                .severity(Severity.INFO)
                .location(Location.ROOT)
                .message(
                        "Văn bản bị mất chỗ xuống dòng; đã chia lại thành " + lines.size()
                                + " dòng theo số thứ tự, chữ in hoa và dấu câu, nên đối chiếu với bản gốc",
                        "The text had lost its line breaks; it was cut into " + lines.size()
                                + " lines by markers, capitals and punctuation, so compare it with the original")
                .build();
    }

    /** Whether most markers that come after a full sentence stand inside the lines. */
    private static boolean areLost(List<Line> lines) {
        int first = 0;
        int inside = 0;
        for (Line line : lines) {
            String text = line.text();
            if (text.indexOf('|') >= 0) {
                continue;
            }
            first += Labels.end(text) > 0 || Words.startsWithAny(text, BASIS) ? 1 : 0;
            inside += inside(text);
        }
        return inside >= LEAST_MARKERS && inside > INSIDE_FOR_FIRST * first;
    }

    /** How many markers and bases stand in a line after the end of a sentence. */
    private static int inside(String line) {
        int inside = 0;
        for (int i = 1; i + 1 < line.length(); i++) {
            boolean starts = line.charAt(i - 1) == ' ' && i > 1 && ".;:".indexOf(line.charAt(i - 2)) >= 0;
            if (starts) {
                String ahead = line.substring(i, Math.min(line.length(), i + 20));
                int label = Labels.end(ahead);
                boolean marker =
                        label > 0 && startsInCapital(ahead.substring(label).strip());
                inside += marker || Words.startsWithAny(ahead, BASIS) && startsInCapital(ahead) ? 1 : 0;
            }
        }
        return inside;
    }

    private static boolean startsInCapital(String words) {
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    }
}
