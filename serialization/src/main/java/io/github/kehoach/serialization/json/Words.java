package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.serialization.Limits.Measure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Tells short strings from the letters that the parser has read, without making a string of them first. */
final class Words {
    private static final int LABELS = 32;
    private static final int LONGEST_LABEL = 6;
    private static final int DAYS_OF_EVERY_MONTH = 28;

    private final JsonParser parser;
    private final int mostLetters;
    private final @Nullable Label[] labels = new Label[LABELS];
    private char[] letters = {};
    private int start;
    private int length;

    Words(JsonParser parser, int mostLetters) {
        this.parser = parser;
        this.mostLetters = mostLetters;
    }

    private void read() {
        letters = parser.getStringCharacters();
        start = parser.getStringOffset();
        length = parser.getStringLength();
        if (length > mostLetters) {
            throw new LimitPassed(Measure.LETTERS);
        }
    }

    private boolean is(String word) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The index among some words of the string that the parser stands at; -1 if it is none of them. */
    int among(String[] words) {
        read();
        for (int i = 0; i < words.length; i++) {
            if (is(words[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The string that the parser stands at, as a label. */
    Label label() {
        read();
        if (length > LONGEST_LABEL) {
            return Label.of(new String(letters, start, length));
        }
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + letters[i];
        }
        int place = hash & LABELS - 1;
        Label known = labels[place];
        if (known == null || !is(known.written())) {
            known = Label.of(new String(letters, start, length));
            labels[place] = known;
        }
        return known;
    }

    /** The string that the parser stands at, if it is a date that is in every calendar; null says nothing about others. */
    @Nullable
    PartialDate date() {
        read();
        if (length != 10 || letters[start + 4] != '-' || letters[start + 7] != '-') {
            return null;
        }
        int year = number(0, 4);
        int month = number(5, 7);
        int day = number(8, 10);
        boolean exists = year > 0 && month > 0 && month <= 12 && day > 0 && day <= DAYS_OF_EVERY_MONTH;
        return exists ? PartialDate.of(year, month, day) : null;
    }

    private int number(int from, int to) {
        int value = 0;
        for (int i = start + from; i < start + to; i++) {
            int digit = letters[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
