package io.github.kehoach.serialization.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Checks JSON against the published schema and the schema against its own. */
final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PLAN = REGISTRY.getSchema(PlanSchema.json());

    private Schemas() {}

    static List<String> errors(String json) {
        return PLAN.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    static List<String> errorsInSchema(String schema) {
        return REGISTRY
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
