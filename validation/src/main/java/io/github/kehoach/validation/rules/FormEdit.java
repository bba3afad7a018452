package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.SourceEdit;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.serialization.FormLine;
import java.util.Optional;

/** Changes of the words of a line of the form, in the source. */
final class FormEdit {
    private FormEdit() {}

    /**
     * Replaces a part of the words.
     *
     * @return the change; empty if signs that are none of the words stand between them, so that their place is not known
     */
    static Optional<SourceEdit> of(FormLine line, Span part, String replacement) {
        String written = line.written();
        Position start = line.range().start();
        Position end = line.range().end();
        int width = written.codePointCount(0, written.length());
        if (start.line() != end.line() || start.column() + width != end.column()) {
            return Optional.empty();
        }
        Range range = new Range(at(start, written, part.start()), at(start, written, part.end()));
        return Optional.of(new SourceEdit(range, replacement));
    }

    private static Position at(Position start, String written, int index) {
        return new Position(start.line(), start.column() + written.codePointCount(0, index));
    }
}
