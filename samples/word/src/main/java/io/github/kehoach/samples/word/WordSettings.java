package io.github.kehoach.samples.word;

import io.github.kehoach.serialization.Limits;
import java.util.Map;

/** What holds for a whole Word file while it is read. */
final class WordSettings {
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, String> footnotes;
    private final WordNotes notes;
    private final Limits limits;
    private int paragraphs;

    /**
     * Takes what was read from the parts beside the text.
     *
     * @param footnotes the words of footnotes and endnotes by their kind and number
     */
    WordSettings(
            WordStyles styles, WordNumbering numbering, Map<String, String> footnotes, WordNotes notes, Limits limits) {
        this.styles = styles;
        this.numbering = numbering;
        this.footnotes = footnotes;
        this.notes = notes;
        this.limits = limits;
    }

    WordStyles styles() {
        return styles;
    }

    WordNumbering numbering() {
        return numbering;
    }

    /** The words of a footnote; empty if there is none of that name. */
    String footnote(String name) {
        return footnotes.getOrDefault(name, "");
    }

    WordNotes notes() {
        return notes;
    }

    Limits limits() {
        return limits;
    }

    /** Counts a paragraph. */
    int nextParagraph() throws Unreadable {
        paragraphs++;
        if (paragraphs > limits.most(Limits.Measure.BLOCKS)) {
            throw Unreadable.past(limits, Limits.Measure.BLOCKS);
        }
        return paragraphs;
    }

    /** The number of the last paragraph. */
    int paragraph() {
        return paragraphs;
    }
}
