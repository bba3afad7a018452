package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.SourceEdit;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.serialization.FormLine;
import java.util.Optional;

/** The sign that closes a line of the form. */
final class ClosingSign {
    private ClosingSign() {}

    /**
     * Sets a sign at the end of a line, after its last word or in place of another sign.
     *
     * @param others the signs that it can take the place of
     * @return the change; empty where it would not be certain: if other signs stand there, a full stop that may belong to a
     *     shortened word, or if several lines were taken for one
     */
    static Optional<SourceEdit> set(FormLine line, String sign, String others) {
        String written = line.written();
        int end = written.length();
        while (end > 0 && Character.isWhitespace(written.charAt(end - 1))) {
            end--;
        }
        boolean joined = line.range().start().line() < line.range().end().line();
        if (end == 0 || joined || isAbbreviation(written.substring(0, end))) {
            return Optional.empty();
        }
        char last = written.charAt(end - 1);
        boolean word = Character.isLetterOrDigit(last) || last == ')';
        if (!word && others.indexOf(last) < 0) {
            return Optional.empty();
        }
        return FormEdit.of(line, new Span(word ? end : end - 1, end), sign);
    }

    /** Whether the full stop at the end may belong to a shortened word or to dots that stand for more. */
    static boolean isAbbreviation(String words) {
        int stop = words.length() - 1;
        return words.charAt(stop) == '.' && words.lastIndexOf('.', stop - 1) >= stop - 2;
    }
}
