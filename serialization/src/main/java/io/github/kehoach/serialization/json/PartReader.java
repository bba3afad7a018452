package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a plan or a part of one from the parser of a mapper; all errors there are one exception. */
final class PartReader<T> extends ValueDeserializer<T> {
    private static final int MOST_ERRORS = 5;

    private final Parts.Part<T> part;

    PartReader(Parts.Part<T> part) {
        this.part = part;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        boolean counted = parser.currentTokenLocation().getCharOffset() >= 0;
        PlanReader reader = new PlanReader(parser, Limits.widest());
        Location base = reader.location();
        Object value = value(reader);
        List<Faults.Placed> faults = faults(reader);
        if (value == null || faults.stream().anyMatch(placed -> isError(placed.fault()))) {
            List<Finding> findings = new ArrayList<>(faults.size());
            faults.forEach(placed -> findings.add(finding(placed, base, counted)));
            throw new PlanJsonException(parser, message(faults), findings);
        }
        return part.of().cast(value);
    }

    /** Reads the value that the parser is at; null if it is none of the type, which has then been reported. */
    private @Nullable Object value(PlanReader reader) {
        JsonParser parser = reader.parser();
        try {
            if (part.of() == Plan.class && parser.currentToken() != JsonToken.START_OBJECT) {
                Fault fault = Fault.notAPlan(JsonType.of(parser.currentToken()));
                reader.faults().add(fault, reader.key(), reader.location());
                parser.skipChildren();
                return null;
            }
            long start = reader.key();
            Location at = reader.location();
            Object value = part.kind().read(reader);
            if (value != null && !part.of().isInstance(value)) {
                reader.faults().add(otherType(value), start, value instanceof Block ? at.member("type") : at);
                return null;
            }
            return value;
        } catch (LimitPassed e) {
            reader.faults().add(Fault.of(reader.limits().passed(e.measure())), reader.key(), reader.location());
            return null;
        }
    }

    private Fault otherType(Object value) {
        String wanted = name(part.of());
        String found = name(value.getClass());
        return !(value instanceof Block)
                ? Fault.wrongType(Parts.json(part.of()), Parts.json(value.getClass()), null)
                : Fault.unknownValue(found, List.of(wanted));
    }

    /** The name of a type of block; empty for a type of another kind. */
    private static String name(Class<?> type) {
        return BlockFormat.TYPES.stream()
                .filter(block -> block.of().isAssignableFrom(type))
                .map(block -> block.kind().name)
                .findFirst()
                .orElse("");
    }

    private static List<Faults.Placed> faults(PlanReader reader) {
        VersionKind.Version version = reader.version();
        return reader.faults().all().stream()
                .map(placed -> placed.with(JsonReading.graded(placed.fault(), version)))
                .filter(placed -> version != VersionKind.Version.LATER_MAJOR || JsonReading.isDecisive(placed.fault()))
                .sorted(Comparator.comparingLong(Faults.Placed::key))
                .toList();
    }

    private static boolean isError(Fault fault) {
        return fault.severity() == Severity.ERROR;
    }

    private static Finding finding(Faults.Placed placed, Location base, boolean counted) {
        Finding.Builder finding = placed.fault().finding(below(base, placed.location()));
        if (counted && placed.line() > 0) {
            Position start = new Position(placed.line(), placed.column());
            finding.range(new Range(start, start));
        }
        return finding.build();
    }

    /** A place in the source as one in the value that starts at another place. */
    private static Location below(Location base, Location place) {
        Location below = Location.ROOT;
        List<Location> steps = place.steps();
        for (Location step : steps.subList(Math.min(base.depth(), steps.size()), steps.size())) {
            below = step.elementIndex() < 0
                    ? below.member(step.memberName().orElse(""))
                    : below.index(step.elementIndex());
        }
        return below;
    }

    private String message(List<Faults.Placed> faults) {
        List<Faults.Placed> errors =
                faults.stream().filter(placed -> isError(placed.fault())).toList();
        String type = part.of() == Plan.class ? "plan" : part.of().getSimpleName();
        StringBuilder message = new StringBuilder("Not a valid " + type);
        String separator = ": ";
        for (Faults.Placed error : errors.subList(0, Math.min(MOST_ERRORS, errors.size()))) {
            String place = error.location() + (error.line() > 0 ? " (line " + error.line() + ")" : "");
            message.append(separator).append(place.strip());
            message.append(place.isEmpty() ? "" : ": ")
                    .append(error.fault().message().en());
            separator = "; ";
        }
        int more = errors.size() - MOST_ERRORS;
        return more > 0 ? message + "; and " + more + " more" : message.toString();
    }

    /** The types tell themselves, so a mapper needs to write no names of classes. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return part.of().isAssignableFrom(JsonValue.JsonNull.class) ? new JsonValue.JsonNull() : null;
    }
}
