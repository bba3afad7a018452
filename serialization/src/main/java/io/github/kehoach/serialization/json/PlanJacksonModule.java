package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Limits;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a {@code JsonMapper} of Jackson 3 read and write {@link Plan}, alone or inside types of one's own. Reading a plan that
 * has an error throws a {@link DatabindException} which names the first errors with their places; warnings are passed over,
 * and {@link PlanJson} gives all of them. How large a source may be is up to the mapper. Needs {@code jackson-databind}, which this library does not bring along.
 */
public final class PlanJacksonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ERRORS = 5;

    /** Makes the module, to be added to a mapper. */
    public PlanJacksonModule() {
        super(PlanJacksonModule.class.getName());
        addDeserializer(Plan.class, new Reader());
        addSerializer(Plan.class, new Writer());
    }

    private static final class Reader extends ValueDeserializer<Plan> {
        @Override
        public @Nullable Plan deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return (Plan) context.handleUnexpectedToken(Plan.class, parser);
            }
            PlanReader reader = new PlanReader(parser, Limits.widest());
            Plan plan = plan(parser, reader);
            List<Faults.Placed> errors = reader.faults().all().stream()
                    .filter(fault -> isError(fault.fault(), reader.version()))
                    .sorted(Comparator.comparingLong(Faults.Placed::key))
                    .toList();
            if (!errors.isEmpty()) {
                throw DatabindException.from(parser, message(errors));
            }
            return plan;
        }

        private static @Nullable Plan plan(JsonParser parser, PlanReader reader) {
            try {
                return reader.read();
            } catch (LimitPassed e) {
                throw DatabindException.from(
                        parser, reader.limits().message(e.measure()).en());
            }
        }

        private static boolean isError(Fault fault, VersionKind.Version version) {
            return JsonReading.graded(fault, version).severity() == Severity.ERROR;
        }

        private static String message(List<Faults.Placed> errors) {
            String first = errors.stream()
                    .limit(MOST_ERRORS)
                    .map(error -> error.location() + (error.line() > 0 ? " (line " + error.line() + ")" : "") + ": "
                            + error.fault().message().en())
                    .collect(Collectors.joining("; "));
            int more = errors.size() - MOST_ERRORS;
            return "Not a valid plan: " + first + (more > 0 ? "; and " + more + " more" : "");
        }
    }

    private static final class Writer extends ValueSerializer<Plan> {
        @Override
        public void serialize(Plan plan, JsonGenerator generator, SerializationContext context) {
            PlanFormat.PLAN.write(plan, new GeneratorOutput(generator));
        }
    }
}
