package io.github.kehoach.serialization.text;

import java.util.Arrays;

/** The text that a plan is written as, in which the letters and figures of lines are looked for, signs passed over. */
final class WrittenText {
    private final char[] characters;

    /** The stretch that was counted last, and how many letters it has. */
    private int start;

    private int end;
    private int count;

    WrittenText(String text) {
        this.characters = text.toCharArray();
    }

    /**
     * Where the letters of a line end that stand at a place, before the next letter or the end of the text.
     *
     * @return the place; -1 if other letters stand there
     */
    int end(char[] line, int from) {
        int i = letter(line, 0);
        int at = letter(characters, from);
        while (i < line.length) {
            int most = Math.min(line.length - i, characters.length - at);
            int other = Arrays.mismatch(line, i, i + most, characters, at, at + most);
            int same = other < 0 ? most : other;
            if (same == 0) {
                return -1;
            }
            i = letter(line, i + same);
            at = letter(characters, at + same);
        }
        return at;
    }

    /** Where the letters of a line start, at or after a place and all of them before another; -1 if they do not occur. */
    int find(char[] line, int from, int limit) {
        char first = line[letter(line, 0)];
        for (int at = from; at < limit; at++) {
            if (characters[at] == first) {
                int last = end(line, at);
                if (last >= 0 && last <= limit) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The place of the letter that has so many letters before it from a place on; counted on from call to call. */
    int after(int from, int letters) {
        if (characters.length - from <= letters) {
            return characters.length;
        }
        if (from < start || from > end) {
            end = from;
            count = 0;
        } else {
            count -= letters(characters, start, from);
        }
        start = from;
        while (end < characters.length && (count < letters || !Characters.isAlphanumeric(characters[end]))) {
            count += Characters.isAlphanumeric(characters[end]) ? 1 : 0;
            end++;
        }
        return end;
    }

    /** How many letters stand between two places. */
    int letters(int from, int to) {
        return letters(characters, from, to);
    }

    static int letters(char[] line, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Characters.isAlphanumeric(line[i]) ? 1 : 0;
        }
        return letters;
    }

    /** The first letter at a place or after it. */
    int letter(int from) {
        return letter(characters, from);
    }

    private static int letter(char[] text, int from) {
        int at = from;
        while (at < text.length && !Characters.isAlphanumeric(text[at])) {
            at++;
        }
        return at;
    }
}
