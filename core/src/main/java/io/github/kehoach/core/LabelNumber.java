package io.github.kehoach.core;

import java.util.Locale;
import java.util.Optional;

/** Writes the numbers of labels. */
final class LabelNumber {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private LabelNumber() {}

    /** The words of a label with another last number; empty if it has none, or cannot have that one. */
    static Optional<String> replaced(Label label, int number) {
        String written = label.written();
        if (label.ordinal().isEmpty() || number < 1) {
            return Optional.empty();
        }
        int end = written.length();
        while (LabelParts.DELIMITERS.indexOf(written.charAt(end - 1)) >= 0 || written.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = start(written, end, label.style());
        String before = written.substring(start, end);
        int last = end;
        return written(number, label.style(), before)
                .map(digits -> written.substring(0, start) + digits + written.substring(last));
    }

    private static int start(String written, int end, LabelStyle style) {
        int start = end;
        // a number in words has two syllables: "thứ nhất"
        int syllables = style == LabelStyle.WORDS ? 2 : 1;
        while (start > 0 && syllables > 0) {
            char c = written.charAt(start - 1);
            boolean ofNumber =
                    style == LabelStyle.ARABIC || style == LabelStyle.DECIMAL ? c >= '0' && c <= '9' : isLetter(c);
            if (!ofNumber) {
                syllables--;
            }
            if (ofNumber || syllables > 0) {
                start--;
            }
        }
        return start;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Optional<String> written(int number, LabelStyle style, String like) {
        boolean small = like.equals(like.toLowerCase(Locale.ROOT));
        Optional<String> digits = switch (style) {
            case ROMAN -> Optional.of(roman(number));
            case LETTER ->
                number <= LabelParts.ALPHABET.length()
                        ? Optional.of(LabelParts.ALPHABET
                                .substring(number - 1, number)
                                .toUpperCase(Locale.ROOT))
                        : Optional.empty();
            case WORDS ->
                number <= LabelParts.ORDINAL_WORDS.size()
                        ? Optional.of(LabelParts.ORDINAL_WORDS.get(number - 1))
                        : Optional.empty();
            default -> Optional.of((like.startsWith("0") && number < 10 ? "0" : "") + number);
        };
        boolean capital = !small && like.equals(like.toUpperCase(Locale.ROOT));
        return digits.map(
                text -> small ? text.toLowerCase(Locale.ROOT) : capital ? text.toUpperCase(Locale.ROOT) : text);
    }

    /** The Roman numeral of a number from 1 to 3999. */
    static String roman(int value) {
        StringBuilder text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN_DIGITS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
