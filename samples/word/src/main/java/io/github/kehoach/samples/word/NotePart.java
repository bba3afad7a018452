package io.github.kehoach.samples.word;

import java.util.function.BiConsumer;

/** A part with footnotes, endnotes or comments. */
final class NotePart {
    private final WordXml xml;
    private final WordSettings settings;

    NotePart(WordXml xml, WordSettings settings) {
        this.xml = xml;
        this.settings = settings;
    }

    /**
     * Gives each note of a kind that has words.
     *
     * @param notes gets the name of the note and its words
     */
    void each(String kind, BiConsumer<String, String> notes) throws Unreadable {
        while (xml.next()) {
            if (xml.isStart(kind)) {
                String id = xml.attribute("id");
                // lines drawn above footnotes are notes of a type of their own
                boolean line = xml.attribute("type").startsWith("separator")
                        || xml.attribute("type").startsWith("continuation");
                String words = WordText.flat(new WordBody(xml, settings).blocks());
                if (!line && !words.isBlank()) {
                    notes.accept(id, words);
                }
            }
        }
    }
}
