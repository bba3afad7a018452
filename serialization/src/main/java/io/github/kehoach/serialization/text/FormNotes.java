package io.github.kehoach.serialization.text;

import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.serialization.FormLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Notes the lines of the form while a text is read. Where their words stand in the source is looked up when they are asked
 * for.
 */
final class FormNotes {
    private final SourceText source;
    private final List<Note> notes = new ArrayList<>();

    /** A part of the form with its words, which have the place of the whole line that they stand on. */
    private record Note(FormPart part, Location location, List<Line> words) {}

    private record Placed(int start, FormLine line) {}

    FormNotes(SourceText source) {
        this.source = source;
    }

    void add(FormPart part, Location location, Line words) {
        add(part, location, List.of(words));
    }

    /** Notes words that may stand on several lines; those on one line are noted from left to right. */
    void add(FormPart part, Location location, List<Line> words) {
        notes.add(new Note(part, location, List.copyOf(words)));
    }

    /** The lines of the form in the order of the source. */
    List<FormLine> lines() {
        List<Placed> placed = new ArrayList<>(notes.size());
        WordPlaces places = new WordPlaces(source.text());
        for (Note note : notes) {
            StringBuilder written = new StringBuilder();
            int start = -1;
            int end = -1;
            for (Line words : note.words) {
                Line found = places.find(words);
                written.append(start < 0 ? "" : " ").append(places.written(words, found));
                start = start < 0 ? found.start() : start;
                end = found.end();
            }
            FormLine line = new FormLine(note.part, written.toString(), note.location, source.range(start, end));
            placed.add(new Placed(start, line));
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::start))
                .map(Placed::line)
                .toList();
    }
}
