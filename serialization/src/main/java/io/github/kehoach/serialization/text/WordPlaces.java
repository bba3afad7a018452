package io.github.kehoach.serialization.text;

import org.jspecify.annotations.Nullable;

/** Finds parts of lines in the source, each after the one before it if both stand on one line. Not for several threads. */
final class WordPlaces {
    private final String source;
    private @Nullable SourceWords line;
    private int lineStart = -1;
    private int reached;

    WordPlaces(String source) {
        this.source = source;
    }

    /**
     * Finds the words of a part of a line.
     *
     * @param words the words, with the place of the whole line
     * @return the words with their own place; that of the line if they are not found
     */
    Line find(Line words) {
        SourceWords letters = line(words);
        Line found = letters.find(words.text(), reached);
        reached = found.end();
        return found;
    }

    /** The words of a part of a line as they stand in the source, without marks of emphasis. */
    String written(Line words, Line found) {
        return line(words).written(found.start(), found.end());
    }

    private SourceWords line(Line words) {
        SourceWords last = line;
        if (last == null || words.start() != lineStart) {
            last = SourceWords.of(source, words);
            line = last;
            lineStart = words.start();
            reached = lineStart;
        }
        return last;
    }
}
