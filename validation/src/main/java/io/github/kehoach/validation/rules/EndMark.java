package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.Span;
import org.jspecify.annotations.Nullable;

/** The sign that closes the body of a document, in the texts that it stands in. */
final class EndMark {
    /** The sign as the templates of Nghị định 30/2020/NĐ-CP have it. */
    static final String SIGN = "./.";

    private static final int MOST_STOPS = 4;
    private static final int MOST_SLASHES = 2;

    private EndMark() {}

    /** Returns where the sign, or what was meant for it, stands in a text; null if nowhere. The last one counts. */
    static @Nullable Span in(String text) {
        if (text.indexOf('/') < 0) {
            return null;
        }
        int end = trimmed(text);
        int start = end;
        while (start > 0 && isSign(text.charAt(start - 1))) {
            start--;
            if (text.charAt(start) == '/') {
                return at(text, start, end);
            }
        }
        int slash = text.lastIndexOf("/.");
        return slash < 0 ? null : at(text, slash, end);
    }

    /** Whether the sign is written as it should be; an ellipsis before it takes the place of its first stop. */
    static boolean isWellFormed(String text, Span mark) {
        String written = mark.in(text);
        boolean afterEllipsis = mark.start() > 0 && text.charAt(mark.start() - 1) == '…';
        return written.equals(SIGN) || written.equals(".../.") || afterEllipsis && written.equals("/.");
    }

    /** Whether a text is a note in brackets, such as {@code (Có danh sách kèm theo).} */
    static boolean isNote(String text) {
        String note = text.strip();
        int end = note.length();
        while (end > 0 && ".;/".indexOf(note.charAt(end - 1)) >= 0) {
            end--;
        }
        return note.startsWith("(") && end > 1 && note.charAt(end - 1) == ')';
    }

    /** Whether a text has words after a place that are no note. */
    static boolean hasWordsAfter(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return !isNote(text.substring(at));
            }
        }
        return false;
    }

    /** The end of a text without blanks behind it. */
    static int trimmed(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static @Nullable Span at(String text, int slash, int trimmed) {
        int start = slash;
        while (start > 0 && isSign(text.charAt(start - 1))) {
            start--;
        }
        int end = slash + 1;
        while (end < trimmed && isSign(text.charAt(end))) {
            end++;
        }
        while (isBlank(text.charAt(end - 1))) {
            end--;
        }
        int stops = count(text, '.', start, end);
        int slashes = count(text, '/', start, end);
        boolean inside = end < trimmed;
        boolean known = stops > 0 && stops <= MOST_STOPS && slashes <= MOST_SLASHES;
        // inside a text, a slash with a stop may be anything, say the label of a list: "a/."
        return known && (!inside || text.charAt(start) != '/' && stops > 1) ? new Span(start, end) : null;
    }

    private static boolean isSign(char c) {
        return c == '.' || c == '/' || isBlank(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\n' || c == '\t' || c == '\r';
    }

    private static int count(String text, char wanted, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}
