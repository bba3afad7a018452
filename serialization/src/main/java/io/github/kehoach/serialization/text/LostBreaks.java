package io.github.kehoach.serialization.text;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import java.util.List;
import java.util.Optional;

/**
 * Puts the line breaks back that a text lost, as those of many portals do: its paragraphs follow each other with a blank
 * between them, and the lines end anywhere.
 */
final class LostBreaks {
    private LostBreaks() {}

    /** The lines that the words tell where the breaks say nothing; empty if the breaks are there. */
    static Optional<List<Line>> restored(List<Line> lines) {
        if (!BreakSigns.areLost(lines)) {
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
        return Guesses.at(Location.ROOT)
                .message(
                        "Văn bản bị mất chỗ xuống dòng; đã chia lại thành " + lines.size()
                                + " dòng theo số thứ tự, chữ in hoa và dấu câu, nên đối chiếu với bản gốc",
                        "The text had lost its line breaks; it was cut into " + lines.size()
                                + " lines by markers, capitals and punctuation, so compare it with the original")
                .build();
    }
}
