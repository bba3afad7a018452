package io.github.kehoach.samples.sources;

/** Tells JSON with a value on each line from one value on many lines. */
final class JsonLines {
    private static final int UNKNOWN = -1;

    private JsonLines() {}

    /** Whether the first value ends on its line and another object starts on a later one. */
    static boolean begin(byte[] text, int start, int length) {
        int line = start;
        while (line < length && text[line] != '\n') {
            line++;
        }
        int end = end(text, start, line);
        if (end == UNKNOWN || JsonStart.next(text, end, line) < line) {
            return false;
        }
        int next = JsonStart.next(text, line, length);
        return next < length && text[next] == '{';
    }

    /** Whether a whole text has a value on each line. One whose first line is broken is known by all lines being objects. */
    static boolean areAllOf(byte[] text, int start) {
        if (begin(text, start, text.length)) {
            return true;
        }
        int end = end(text, start, text.length);
        if (end != UNKNOWN) {
            return false;
        }
        int lines = 0;
        int at = start;
        while (at < text.length) {
            if (text[at] != '{') {
                return false;
            }
            lines++;
            while (at < text.length && text[at] != '\n') {
                at++;
            }
            at = JsonStart.next(text, at, text.length);
        }
        return lines > 1;
    }

    /** Where the value that starts here ends; unknown if it does not before the length, or is broken. */
    private static int end(byte[] text, int start, int length) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < length; i++) {
            byte b = text[i];
            if (quoted) {
                if (b == '\n') {
                    return UNKNOWN;
                }
                i += b == '\\' ? 1 : 0;
                quoted = b != '"';
            } else if (b == '"') {
                quoted = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return UNKNOWN;
    }
}
