package io.github.kehoach.samples.cli;

import io.github.kehoach.core.language.Composition;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters and digits of a text.
 *
 * @param letters the run, composed
 * @param line the line it starts in, from 1
 * @param column the column it starts in, from 1, in code points
 */
record SourceWord(String letters, int line, int column) {
    int length() {
        return letters.codePointCount(0, letters.length());
    }

    static List<SourceWord> of(String text) {
        List<SourceWord> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        int line = 1;
        int column = 1;
        int start = 1;
        int before = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : '\n';
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                start = letters.length() == 0 ? column : start;
                letters.appendCodePoint(c);
            } else if (letters.length() > 0) {
                words.add(new SourceWord(Composition.composed(letters.toString()), line, start));
                letters.setLength(0);
            }
            boolean second = c == '\n' && before == '\r';
            if (c == '\n' || c == '\r') {
                line += second ? 0 : 1;
                column = 1;
            } else {
                column++;
            }
            before = c;
            i += Character.charCount(c);
        }
        return words;
    }
}
