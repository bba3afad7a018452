package io.github.kehoach.core.language;

import io.github.kehoach.core.PartialDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text with what it says, each kind told when it is first asked for and then kept. For use by one thread. */
public final class Passage {
    private final String text;
    private @Nullable List<DateMention> dates;
    private @Nullable List<CitationMention> citations;

    private Passage(String text) {
        this.text = text;
    }

    /** Returns a text of which nothing is told yet. */
    public static Passage of(String text) {
        return new Passage(text);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Whether the text has a trait. */
    public boolean has(Trait trait) {
        return !text.isEmpty() && trait != Trait.LEGACY;
    }

    /** The dates of the text, see {@link Dates#in}. */
    public List<DateMention> dates() {
        List<DateMention> told = dates;
        if (told == null) {
            told = Dates.in(text);
            dates = told;
        }
        return told;
    }

    /** The documents cited, see {@link Citations#in}. */
    public List<CitationMention> citations() {
        List<CitationMention> told = citations;
        if (told == null) {
            told = Citations.in(text);
            citations = told;
        }
        return told;
    }

    /** The anniversaries, see {@link Anniversaries#in}. */
    public List<Anniversary> anniversaries() {
        return Anniversaries.in(text);
    }

    /** The references to parts of a document, see {@link SectionReferences#in}. */
    public List<SectionReference> sectionReferences() {
        return SectionReferences.in(text);
    }

    /** By when the text wants its work done, see {@link Deadlines#due}. */
    public Optional<PartialDate> due() {
        return Deadlines.due(text);
    }
}
