package io.github.kehoach.serialization.text;

/** Takes the marks of emphasis ({@code *}, {@code **}) out of a text that was converted from Word or from a web page. */
final class Emphasis {
    private Emphasis() {}

    /** The words of a line without marks of emphasis and without the blanks that those leave at its ends. */
    static String strip(String source, int start, int end) {
        String line = source.substring(start, end);
        if (line.indexOf('*') < 0 || isAllStars(source, start, end)) {
            return line;
        }
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!isMark(source, i, start, end)) {
                text.append(source.charAt(i));
            }
        }
        return text.toString().strip();
    }

    /** Whether the sign at a place is emphasis in a line of words that goes from start to end. */
    static boolean isMark(String source, int at, int start, int end) {
        return source.charAt(at) == '*' && !keeps(source, at, start, end);
    }

    /** A bullet, a footnote mark in brackets and a sign between two figures are no emphasis. */
    private static boolean keeps(String source, int at, int start, int end) {
        char before = at > start ? source.charAt(at - 1) : ' ';
        char after = at + 1 < end ? source.charAt(at + 1) : ' ';
        boolean bullet = (at == start || Line.isBlank(before)) && at + 1 < end && Line.isBlank(after);
        boolean footnote = before == '(' && after == ')';
        boolean sign =
                Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) && Character.isDigit(after);
        return bullet || footnote || sign;
    }

    private static boolean isAllStars(String source, int start, int end) {
        for (int i = start; i < end; i++) {
            if (source.charAt(i) != '*' && source.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
