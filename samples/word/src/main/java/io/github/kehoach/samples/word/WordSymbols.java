package io.github.kehoach.samples.word;

import java.util.Locale;

/** Numbers and bullets as Word prints them. */
final class WordSymbols {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 30;

    /** Where fonts of signs have their own: Symbol, Wingdings. */
    private static final char FIRST_OWN = '\uf000';

    private static final char LAST_OWN = '\uf0ff';

    private WordSymbols() {}

    /** A number in the figures or letters of a kind of list. */
    static String number(String kind, int number) {
        return switch (kind) {
            case "upperRoman" -> upper(roman(number));
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> upper(letters(number));
            case "lowerLetter" -> letters(number);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String upper(String letters) {
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }

    /** Word goes on with {@code aa}, {@code bb} after {@code z}. */
    private static String letters(int number) {
        if (number < 1 || number > MOST_LETTERS * LETTERS) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    /** A bullet as a sign that every font has. */
    static String bullet(String text) {
        return text.equals("o") ? "○" : text.length() == 1 ? sign(text.charAt(0)) : text;
    }

    /** A sign of a font of its own as one that every font has; other signs as they are. */
    static String sign(char sign) {
        if (sign < FIRST_OWN || sign > LAST_OWN) {
            return String.valueOf(sign);
        }
        return switch (sign) {
            case '\uf02d', '\uf0be' -> "-";
            case '\uf02b' -> "+";
            case '\uf02a' -> "*";
            case '\uf0a7', '\uf06e' -> "▪";
            case '\uf0d8' -> "➢";
            case '\uf0a8', '\uf06f' -> "□";
            default -> "•";
        };
    }
}
