package io.github.kehoach.samples.word;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Collects what a Word file holds beside the words of its paragraphs, so that nothing is left out without a word. */
final class WordNotes {
    private static final int LONGEST_QUOTE = 500;

    private record Note(String vi, String en, String quote, int paragraph) {}

    private final List<Note> notes = new ArrayList<>();

    /**
     * Notes what is not taken into the text.
     *
     * @param vi what it is, in Vietnamese
     * @param en what it is, in English
     * @param quote its words; empty if it has none
     * @param paragraph the number of the paragraph that it stands in; 0 if it stands in none
     */
    void leftOut(String vi, String en, String quote, int paragraph) {
        notes.add(new Note(vi, en, quote.strip(), paragraph));
    }

    /**
     * What is said of them.
     *
     * @param places tells where a paragraph stands in the text
     */
    List<Finding> findings(IntFunction<Optional<Range>> places) {
        return notes.stream().map(note -> finding(note, places)).toList();
    }

    private static Finding finding(Note note, IntFunction<Optional<Range>> places) {
        String quote = note.quote.length() > LONGEST_QUOTE ? note.quote.substring(0, LONGEST_QUOTE) + "…" : note.quote;
        Finding.Builder finding = Finding.builder()
                .code("left-out")
                .severity(Severity.INFO)
                .location(Location.ROOT)
                .message(
                        "Không đưa vào kế hoạch: " + note.vi + (quote.isEmpty() ? "" : " “" + quote + "”"),
                        "Not taken into the plan: " + note.en + (quote.isEmpty() ? "" : " \"" + quote + "\""))
                .range(places.apply(note.paragraph));
        return quote.isEmpty() ? finding.build() : finding.found(quote).build();
    }
}
