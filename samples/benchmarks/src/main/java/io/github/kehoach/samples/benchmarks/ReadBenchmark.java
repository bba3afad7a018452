package io.github.kehoach.samples.benchmarks;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Bytes to values. */
public class ReadBenchmark extends PlanBenchmark {
    private static final ObjectReader MODEL = ModelMapper.make().readerFor(Plan.class);
    private static final ObjectReader RECORDS = PlanRecord.mapper().readerFor(PlanRecord.class);
    private static final ObjectReader NODES = new JsonMapper().readerFor(JsonNode.class);

    private String text = "";

    /** The benchmark of a plan. */
    public ReadBenchmark() {}

    /** Makes the plan as a text, too. */
    @Setup
    public void write() {
        text = PlanText.write(plan.plan());
    }

    /** The floor: a parser that makes every string value and does nothing with it. */
    @Benchmark
    public int tokens() {
        return Tokens.letters(json);
    }

    /** The plan and what is wrong with its JSON. */
    @Benchmark
    public Reading read() {
        return PlanJson.read(json);
    }

    /** The plan and what the text leaves open. */
    @Benchmark
    public Reading readText() {
        return PlanText.read(text);
    }

    /** The plan by data binding. */
    @Benchmark
    public Plan bind() {
        return MODEL.readValue(json);
    }

    /** Records of the same shape by data binding. */
    @Benchmark
    public Object bindRecords() {
        return RECORDS.readValue(json);
    }

    /** A tree. */
    @Benchmark
    public JsonNode nodes() {
        return NODES.readValue(json);
    }
}
