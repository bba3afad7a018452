package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Label;
import java.util.List;
import java.util.Optional;

/**
 * Words that belong together, from one or more lines: a heading, an item, a paragraph.
 *
 * @param label the marker; empty if the passage has none, {@link Label#NONE} if it is a title all the same
 * @param text the words after the marker, with single blanks
 * @param cells the cells, if the passage is a row of a table; otherwise empty
 */
record Passage(Optional<Label> label, String text, List<String> cells) {
    static Passage of(String words) {
        String text = Words.collapse(words);
        if (text.indexOf('|') >= 0) {
            return new Passage(Optional.empty(), text, Words.cells(text));
        }
        int label = Labels.end(text);
        return label == 0
                ? new Passage(Optional.empty(), text, List.of())
                : new Passage(
                        Optional.of(Label.of(text.substring(0, label))),
                        text.substring(label).strip(),
                        List.of());
    }

    /** A passage with the same marker and other words. */
    Passage withText(String words) {
        return new Passage(label, words, cells);
    }

    /** The same words as a title that has no marker. */
    Passage asTitle() {
        return new Passage(Optional.of(Label.NONE), text, cells);
    }

    /** Whether it is a title without a marker. */
    boolean isBareTitle() {
        return label.equals(Optional.of(Label.NONE));
    }

    boolean endsWithColon() {
        return text.endsWith(":");
    }
}
