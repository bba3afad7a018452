package io.github.kehoach.samples.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.serialization.json.PlanSchema;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What else judges plans. */
final class Rivals {
    private Rivals() {}

    static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PlanSchema.json());
    }

    /** A validator of constraints on records; its messages need no expression language. */
    @SuppressWarnings("MustBeClosed") // the validator is used as long as the program runs
    static Validator constraints() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
