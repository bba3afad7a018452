package io.github.kehoach.samples.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanSchema;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same plan read and judged in several ways. Code is compiled where it is called ({@code -Xbatch}), so that what is warm
 * does not depend on what else the machine does; the rules are so many that this takes a quarter of a minute.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xbatch")
public class PlanBenchmark {
    private static final JsonFactory TOKENS = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.json());
    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    /** Which plan. */
    @Param
    public Sample plan = Sample.SMALL;

    private Plan built = Plan.builder().build();
    private byte[] json = {};
    private JsonNode tree = MAPPER.nullNode();

    /** Makes the plan as each of the methods takes it. */
    @Setup
    public void prepare() {
        built = plan.plan();
        json = PlanJson.write(built);
        tree = MAPPER.readTree(json);
    }

    /** The floor: a parser that makes every string value and does nothing with it. */
    @Benchmark
    public int tokens() {
        int letters = 0;
        try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    letters += parser.getString().length();
                }
            }
        }
        return letters;
    }

    /** Bytes to a plan. */
    @Benchmark
    public Reading read() {
        return PlanJson.read(json);
    }

    /** A plan that is there already to a verdict. */
    @Benchmark
    public PlanReport rules() {
        return VALIDATOR.validate(built);
    }

    /** Bytes to a verdict. */
    @Benchmark
    public PlanReport readAndRules() {
        return VALIDATOR.validate(PlanJson.read(json), "plan.json");
    }

    /** A tree of nodes that is there already, checked by a schema, which sees no more than structure and  */
    @Benchmark
    public List<Error> schema() {
        return SCHEMA.validate(tree);
    }

    /** Bytes to a tree of nodes to the verdict of the schema. */
    @Benchmark
    public List<Error> treeAndSchema() {
        return SCHEMA.validate(MAPPER.readTree(json));
    }
}
