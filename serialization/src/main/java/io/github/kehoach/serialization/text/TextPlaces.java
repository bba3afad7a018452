package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import java.util.List;

/** Finds where the words of a plan stood in the text. */
final class TextPlaces implements Reading.Places {
    TextPlaces(SourceText source, Plan plan, List<Line> leftOut) {}

    @Override
    public List<Finding> locate(List<Finding> findings) {
        return findings;
    }
}
