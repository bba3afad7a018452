package io.github.kehoach.samples.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values that are there already to verdicts. The rules are so many that it takes a while until all are compiled. */
@Warmup(iterations = 15, time = 1)
public class JudgeBenchmark extends PlanBenchmark {
    private static final JsonMapper MAPPER = PlanRecord.mapper();

    private final PlanValidator rules = PlanValidator.standard();
    private final Schema schema = Rivals.schema();
    private final Validator constraints = Rivals.constraints();
    private JsonNode tree = MAPPER.nullNode();
    private PlanRecord record = PlanRecord.NOTHING;

    /** The benchmark of a plan. */
    public JudgeBenchmark() {}

    /** Makes the plan in the forms that are judged. */
    @Setup
    public void read() {
        tree = MAPPER.readTree(plan.json());
        record = MAPPER.readValue(plan.json(), PlanRecord.class);
    }

    /** All rules on the plan. */
    @Benchmark
    public PlanReport rules() {
        return rules.validate(built);
    }

    /** The schema on a tree: structure, forms and allowed words, and nothing that rules see. */
    @Benchmark
    public List<Error> schema() {
        return schema.validate(tree);
    }

    /** The constraints that can be said of one member alone, on records. */
    @Benchmark
    public Set<ConstraintViolation<PlanRecord>> constraints() {
        return constraints.validate(record);
    }
}
