package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Limits.Measure;
import io.github.kehoach.serialization.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads one source: the plan, what comes after it, and where all that is wrong stands. */
final class JsonReading {
    /** A fault with the bytes it is about. */
    private record Bounded(Fault fault, Location location, int start, int end) {}

    private final Source source;
    private final Limits limits;
    private final List<Bounded> atBytes = new ArrayList<>();

    private JsonReading(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    static Reading of(Source source, Limits limits) {
        return new JsonReading(source, limits).read();
    }

    private Reading read() {
        try (JsonParser parser = source.parser()) {
            PlanReader reader = new PlanReader(parser, limits);
            Plan plan = null;
            try {
                plan = plan(parser, reader);
            } catch (JacksonException e) {
                broken(e, parser, reader.location());
            } catch (LimitPassed e) {
                int offset = source.offset(parser.currentTokenLocation());
                broken(offset, Fault.of(limits.passed(e.measure())), reader.location());
            }
            Faults faults = reader.faults();
            boolean clean = faults.isEmpty() && atBytes.isEmpty();
            List<Finding> findings = clean ? List.of() : findings(faults, reader.version());
            boolean readable = reader.version() != VersionKind.Version.LATER_MAJOR;
            Map<Long, List<Integer>> dropped = faults.dropped();
            return Reading.of(
                    readable ? Optional.ofNullable(plan) : Optional.empty(),
                    findings,
                    about -> new FindingPlaces(source, dropped).locate(about));
        }
    }

    private @Nullable Plan plan(JsonParser parser, PlanReader reader) {
        JsonToken token = parser.nextToken();
        if (token == null) {
            if (source.readable < source.end) {
                broken(source.readable, SyntaxFaults.notUtf8(source, source.readable), Location.ROOT);
            } else {
                broken(source.end, SyntaxFaults.empty(), Location.ROOT);
            }
            return null;
        }
        Plan plan = null;
        if (token == JsonToken.START_OBJECT) {
            plan = reader.read();
        } else {
            reader.faults().add(Fault.notAPlan(JsonType.of(token)), reader.key(), Location.ROOT);
            parser.skipChildren();
            parser.finishToken();
        }
        int end = source.offset(parser.currentLocation());
        int next = afterBlanks(end);
        if (next < source.end) {
            int last = source.end;
            while (isBlank(source.bytes[last - 1])) {
                last--;
            }
            atBytes.add(new Bounded(Fault.trailingContent(), Location.ROOT, next, last));
        }
        return plan;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < source.end && isBlank(source.bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private void broken(JacksonException e, JsonParser parser, Location location) {
        // a limit that is passed is not always told with its place
        TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        int offset = source.offset(at);
        int illFormed = Utf8.firstIllFormed(source.bytes, source.start, source.end);
        if (illFormed <= offset && illFormed < source.end) {
            broken(illFormed, SyntaxFaults.notUtf8(source, illFormed), location);
        } else {
            broken(offset, SyntaxFaults.of(e, source, offset, limits, parser.streamReadConstraints()), location);
        }
    }

    private void broken(int offset, Fault fault, Location location) {
        int end = Math.min(offset + 1, source.end);
        while (end < source.end && (source.bytes[end] & 0xC0) == 0x80) {
            end++;
        }
        atBytes.add(new Bounded(fault, location, offset, end));
    }

    private List<Finding> findings(Faults faults, VersionKind.Version version) {
        SourceScan scan = new SourceScan(source, faults.dropped());
        List<Faults.Placed> placed = faults.all();
        List<SourceScan.Place> places = placed.stream().map(scan::ask).toList();
        scan.run();
        List<Bounded> all = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Faults.Placed fault = placed.get(i);
            SourceScan.Place place = places.get(i);
            boolean found = place.isFound();
            Fault graded = graded(fault.fault(), version);
            if (found && graded.code().equals("duplicate-member")) {
                graded = graded.quoting(place.texts(source));
            }
            int start = found ? place.start() : source.start;
            all.add(new Bounded(graded, fault.location(), start, found ? place.end() : source.readable));
        }
        all.addAll(atBytes);
        if (faults.isCut()) {
            Fault more = Fault.of(limits.passed(Measure.FINDINGS));
            all.add(new Bounded(more, Location.ROOT, source.start, source.readable));
        }
        if (version == VersionKind.Version.LATER_MAJOR) {
            all.removeIf(bounded -> !isDecisive(bounded.fault));
        }
        all.sort(Comparator.comparingInt(Bounded::start));
        Positions positions = new Positions(source);
        all.forEach(bounded -> positions.ask(bounded.start, bounded.end));
        return all.stream()
                .map(bounded -> bounded.fault
                        .finding(bounded.location)
                        .range(positions.range(bounded.start, bounded.end))
                        .build())
                .toList();
    }

    static Fault graded(Fault fault, VersionKind.Version version) {
        return version == VersionKind.Version.LATER_MINOR && fault.code().equals("unknown-member")
                ? fault.asWarning()
                : fault;
    }

    /** Of a plan that cannot be read, the rest is judged by the wrong version. */
    static boolean isDecisive(Fault fault) {
        return switch (fault.code()) {
            case "unsupported-version", "syntax-error", "trailing-content", "limit-exceeded" -> true;
            default -> false;
        };
    }
}
