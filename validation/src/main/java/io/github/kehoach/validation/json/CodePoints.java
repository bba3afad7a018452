package io.github.kehoach.validation.json;

import io.github.kehoach.core.finding.Position;

/** Counts lines and columns of a text from its start; asked for places in their order, it goes through the text once. */
final class CodePoints {
    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    CodePoints(String text) {
        this.text = text;
    }

    /** Returns the place of an index, counted from the last one asked for or, if it lies before that, anew. */
    Position position(int index) {
        if (index < at) {
            at = 0;
            line = 1;
            column = 1;
        }
        while (at < index) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                line++;
                column = 1;
                at++;
            } else {
                at += Character.charCount(text.codePointAt(at));
                column++;
            }
        }
        return new Position(line, column);
    }
}
