package io.github.kehoach.serialization.json;

import io.github.kehoach.core.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines and columns of findings about a plan in the source that it was read from. */
final class FindingPlaces {
    private final Source source;
    private final Map<Long, List<Integer>> dropped;

    FindingPlaces(Source source, Map<Long, List<Integer>> dropped) {
        this.source = source;
        this.dropped = dropped;
    }

    List<Finding> locate(List<Finding> about) {
        SourceScan scan = new SourceScan(source, dropped);
        about.forEach(finding -> scan.ask(finding.location()));
        scan.run();
        Positions positions = new Positions(source);
        StringPlaces strings = new StringPlaces(source);
        Map<Integer, int[]> bounds = new HashMap<>();
        for (int i = 0; i < about.size(); i++) {
            Finding finding = about.get(i);
            SourceScan.Place place = finding.range().isPresent() ? null : scan.found(finding.location());
            if (place != null) {
                int[] whole = {place.start(), place.end()};
                int[] part = finding.span()
                        .map(span -> strings.narrow(place.start(), place.end(), span))
                        .orElse(whole);
                positions.ask(part[0], part[1]);
                bounds.put(i, part);
            }
        }
        List<Finding> located = new ArrayList<>(about.size());
        for (int i = 0; i < about.size(); i++) {
            int[] part = bounds.get(i);
            located.add(
                    part == null
                            ? about.get(i)
                            : Finding.builder()
                                    .from(about.get(i))
                                    .range(positions.range(part[0], part[1]))
                                    .build());
        }
        return located;
    }
}
