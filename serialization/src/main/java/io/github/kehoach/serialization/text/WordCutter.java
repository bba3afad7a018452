package io.github.kehoach.serialization.text;

import java.util.Arrays;
import java.util.List;

/** Cuts lines into words and tells the shape of each, in one pass over their letters. */
final class WordCutter {
    /** How many letters a word has in the mean, or fewer; the blank after it is one of them. */
    private static final int MEAN = 4;

    int size;

    /** Where each word starts among the words with single blanks, and where one more would. */
    int[] places;

    /** The shapes of the words. */
    int[] shapes;

    /** Where each word starts in the source. */
    int[] starts;

    /** Where each word ends in the source. */
    int[] ends;

    private final StringBuilder joined;

    WordCutter(List<Line> lines) {
        int letters = 0;
        for (Line line : lines) {
            letters += line.text().length() + 1;
        }
        joined = new StringBuilder(letters);
        int capacity = letters / MEAN + 2;
        places = new int[capacity];
        shapes = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        for (Line line : lines) {
            cut(line);
        }
    }

    /** The words with single blanks. */
    String joined() {
        return joined.toString();
    }

    private void cut(Line line) {
        String text = line.text();
        char[] characters = text.toCharArray();
        // A line that was spelled anew may be longer in the source.
        boolean asWritten = line.end() - line.start() == text.length();
        boolean single = true;
        int before = size;
        int blank = -1;
        for (int at = 0; at < characters.length; at++) {
            int start = at;
            int kinds = 0;
            int letters = 0;
            int capitals = 0;
            while (at < characters.length) {
                int kind = Characters.kinds(characters[at]);
                if ((kind & Characters.BLANK) != 0) {
                    break;
                }
                kinds |= kind;
                letters += kind & Characters.LETTER;
                capitals += kind & Characters.CAPITAL;
                at++;
            }
            single &= at > start && (at == characters.length || characters[at] == ' ');
            blank = at;
            if (at > start) {
                starts[size] = asWritten ? line.start() + start : line.start();
                ends[size] = asWritten ? line.start() + at : line.end();
                letters /= Characters.LETTER;
                capitals /= Characters.CAPITAL;
                add(at - start, WordShape.of(text, start, at, kinds, letters, capitals));
            }
        }
        if (size > before) {
            boolean collapsed = single && blank == text.length();
            joined.append(before > 0 ? " " : "").append(collapsed ? text : Words.collapse(text));
        }
    }

    private void add(int length, int shape) {
        shapes[size] = shape;
        places[size + 1] = places[size] + length + 1;
        size++;
        // The place after the last word is one more.
        if (size + 1 == places.length) {
            int capacity = 2 * places.length;
            places = Arrays.copyOf(places, capacity);
            shapes = Arrays.copyOf(shapes, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
    }
}
