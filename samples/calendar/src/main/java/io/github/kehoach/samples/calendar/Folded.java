package io.github.kehoach.samples.calendar;

/** Folds the lines of an iCalendar file: RFC 5545, section 3.1, counts bytes, and a letter must not be cut in two. */
final class Folded {
    private static final int LONGEST_LINE = 75;

    private Folded() {}

    /** Returns a file with its lines folded; those that are folded already are unfolded before. */
    static String lines(String written) {
        String file = written.replace("\r\n ", "");
        StringBuilder folded = new StringBuilder(file.length() + file.length() / 16);
        int length = 0;
        for (int i = 0; i < file.length(); ) {
            int c = file.codePointAt(i);
            int bytes = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            boolean lineEnd = c == '\r' || c == '\n';
            if (!lineEnd && length + bytes > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.appendCodePoint(c);
            length = lineEnd ? 0 : length + bytes;
            i += Character.charCount(c);
        }
        return folded.toString();
    }
}
