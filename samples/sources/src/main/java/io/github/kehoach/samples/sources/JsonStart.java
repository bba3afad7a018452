package io.github.kehoach.samples.sources;

/** How JSON starts, and what a text starts with that only looks like it. */
final class JsonStart {
    private JsonStart() {}

    /** The index of the first letter behind a byte order mark and blanks; the length if there is none. */
    static int firstLetter(byte[] text, int length) {
        boolean mark = length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
        return next(text, mark ? 3 : 0, length);
    }

    /** Whether JSON starts there, even if it is broken further on. */
    static boolean isAt(byte[] text, int start) {
        int next = next(text, start + 1, text.length);
        if (text[start] == '{') {
            return next == text.length || "\"}'".indexOf(text[next]) >= 0 || isBareName(text, next);
        }
        return text[start] == '[' && next < text.length && "{[\"]".indexOf(text[next]) >= 0;
    }

    /** Whether a name without quotation marks and a colon are there, as people write JSON by hand. */
    private static boolean isBareName(byte[] text, int start) {
        int end = start;
        while (end < text.length && (Character.isLetterOrDigit(text[end]) || text[end] == '_' || text[end] == '$')) {
            end++;
        }
        int colon = next(text, end, text.length);
        return end > start && colon < text.length && text[colon] == ':';
    }

    /** The index of the next byte that is no blank. */
    static int next(byte[] text, int start, int length) {
        int at = start;
        while (at < length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n')) {
            at++;
        }
        return at;
    }
}
