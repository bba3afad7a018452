package io.github.kehoach.samples.benchmarks;

import io.github.kehoach.serialization.json.PlanJson;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Values to bytes. */
public class WriteBenchmark extends PlanBenchmark {
    private static final ObjectWriter MODEL = ModelMapper.make().writer();
    private static final JsonMapper RECORDS = PlanRecord.mapper();

    private String finished = "";
    private PlanRecord record = PlanRecord.NOTHING;
    private JsonNode tree = RECORDS.nullNode();

    /** The benchmark of a plan. */
    public WriteBenchmark() {}

    /** Makes the plan in the forms that are written. */
    @Setup
    public void read() {
        finished = new String(plan.json(), StandardCharsets.UTF_8);
        record = RECORDS.readValue(plan.json(), PlanRecord.class);
        tree = RECORDS.readTree(plan.json());
    }

    /** The floor: bytes of the JSON when it is there already. */
    @Benchmark
    public byte[] encode() {
        return finished.getBytes(StandardCharsets.UTF_8);
    }

    /** The JSON of the plan. */
    @Benchmark
    public byte[] write() {
        return PlanJson.write(built);
    }

    /** The same by data binding. */
    @Benchmark
    public byte[] writeBound() {
        return MODEL.writeValueAsBytes(built);
    }

    /** The JSON of records of the same shape by data binding. */
    @Benchmark
    public byte[] writeRecords() {
        return RECORDS.writeValueAsBytes(record);
    }

    /** The JSON of a tree. */
    @Benchmark
    public byte[] writeNodes() {
        return RECORDS.writeValueAsBytes(tree);
    }
}
