package io.github.kehoach.samples.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.Report;
import io.github.kehoach.validation.report.JsonReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** Bytes to verdicts. */
@Warmup(iterations = 15, time = 1)
public class WholeBenchmark extends PlanBenchmark {
    private static final JsonMapper MAPPER = PlanRecord.mapper();

    private final PlanValidator rules = PlanValidator.standard();
    private final Schema schema = Rivals.schema();
    private final Validator constraints = Rivals.constraints();

    /** The benchmark of a plan. */
    public WholeBenchmark() {}

    /** The verdict of all rules. */
    @Benchmark
    public PlanReport readAndRules() {
        return rules.validate(PlanJson.read(json), "plan.json");
    }

    /** The same as bytes of a JSON report. */
    @Benchmark
    public byte[] report() {
        return JsonReport.bytes(Report.of(List.of(readAndRules())));
    }

    /** The verdict of the schema. */
    @Benchmark
    public List<Error> treeAndSchema() {
        return schema.validate(MAPPER.readTree(json));
    }

    /** The verdict of the constraints. */
    @Benchmark
    public Set<ConstraintViolation<PlanRecord>> recordsAndConstraints() {
        return constraints.validate(MAPPER.readValue(json, PlanRecord.class));
    }
}
