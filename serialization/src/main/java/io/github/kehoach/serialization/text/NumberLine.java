package io.github.kehoach.serialization.text;

import java.util.Optional;

/** Reads the line of the number and symbol: {@code Số: 15/KH-UBND}, {@code Số 31-KH/TU}, {@code Số:      /KH-SCT}. */
final class NumberLine {
    private NumberLine() {}

    /** Where the word {@code Số} of such a line stands, or -1. */
    static int start(String text) {
        for (int i = 0; i + 2 <= text.length(); i++) {
            boolean first = i == 0 || text.charAt(i - 1) == ' ';
            if (first
                    && text.regionMatches(true, i, "Số", 0, 2)
                    && number(text.substring(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** The number of a line that starts with {@code Số}; empty if what follows is no number. */
    static Optional<String> number(String line) {
        int start = 2;
        while (start < line.length()
                && (line.charAt(start) == ':' || Line.isBlank(line.charAt(start)) || isFiller(line, start))) {
            start++;
        }
        boolean apart = start > 2;
        int end = start;
        while (end < line.length() && !Line.isBlank(line.charAt(end))) {
            end++;
        }
        // A blank around the separators, as in "1105 /KH-ĐKT", does not end the number.
        while (end < line.length() && isSeparator(line, end - 1, end + 1)) {
            end++;
            while (end < line.length() && !Line.isBlank(line.charAt(end))) {
                end++;
            }
        }
        String number = end > start ? Words.withoutClosingMark(line.substring(start, end)) : "";
        boolean symbol = number.indexOf('/') >= 0 || number.indexOf('-') > 0;
        return apart && symbol ? Optional.of(number) : Optional.empty();
    }

    /** Dots and underscores stand for a number that is still to come. */
    private static boolean isFiller(String line, int at) {
        return "._…".indexOf(line.charAt(at)) >= 0;
    }

    private static boolean isSeparator(String line, int before, int after) {
        return before >= 0 && "/-".indexOf(line.charAt(before)) >= 0
                || after < line.length() && "/-".indexOf(line.charAt(after)) >= 0;
    }
}
