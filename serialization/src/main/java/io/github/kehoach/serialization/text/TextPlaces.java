package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.serialization.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where the words of a plan stood in the text, by laying the letters and figures of both beside each other. Nothing is
 * noted while reading; the work is done when a place is first asked for.
 */
final class TextPlaces implements Reading.Places {
    private final SourceText source;
    private final Plan plan;
    private final List<Line> leftOut;

    /** A text of the plan and where its letters start among those of the source. */
    private record Placed(String text, int start) {}

    TextPlaces(SourceText source, Plan plan, List<Line> leftOut) {
        this.source = source;
        this.plan = plan;
        this.leftOut = List.copyOf(leftOut);
    }

    @Override
    public List<Finding> locate(List<Finding> findings) {
        SourceLetters letters = SourceLetters.of(source.text(), leftOut);
        Map<Location, Placed> placed = place(letters);
        List<Finding> located = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Optional<Range> range = finding.range().or(() -> range(finding, placed, letters));
            located.add(Finding.builder().from(finding).range(range).build());
        }
        return located;
    }

    private Map<Location, Placed> place(SourceLetters letters) {
        Map<Location, Placed> placed = new HashMap<>();
        int[] reached = {0};
        PlanTexts.each(plan, (at, text) -> {
            boolean ofPlan = at.parent().filter(Location.ROOT::equals).isPresent();
            int start = letters.find(text, ofPlan ? 0 : reached[0]);
            if (start >= 0) {
                Placed here = new Placed(text, start);
                placed.put(at, here);
                // The first text of a part stands for the part as a whole, and for a list of such parts.
                for (Optional<Location> part = at.parent();
                        part.isPresent();
                        part = part.get().parent()) {
                    if (placed.putIfAbsent(part.get(), here) != null) {
                        break;
                    }
                }
                reached[0] = ofPlan ? reached[0] : start + SourceLetters.count(text, text.length());
            }
        });
        return placed;
    }

    private Optional<Range> range(Finding finding, Map<Location, Placed> placed, SourceLetters letters) {
        Location at = finding.location();
        Placed exact = placed.get(at);
        // A bullet has no letters, and what is missing has no place: the part around it stands for them.
        Placed here = exact != null ? exact : at.parent().map(placed::get).orElse(null);
        Optional<Location> around = at.parent();
        // but the plan as a whole says nothing of where a part of it may be
        while (here == null && around.isPresent() && !around.get().equals(Location.ROOT)) {
            here = placed.get(around.get());
            around = around.get().parent();
        }
        if (here == null) {
            return Optional.empty();
        }
        Span whole = new Span(0, here.text.length());
        Span span = exact != null ? finding.span().orElse(whole) : whole;
        int length = here.text.length();
        int first = letters.offset(here.text, here.start, Math.min(span.start(), length));
        int last = letters.end(here.text, here.start, Math.min(span.end(), length));
        return Optional.of(source.range(Math.min(first, last), last));
    }
}
