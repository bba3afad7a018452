package io.github.kehoach.samples.benchmarks;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.serialization.json.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The plans that are measured. None but the last has anything wrong with it. */
public enum Sample {
    /** Two kilobytes. */
    SMALL,

    /** Eighteen kilobytes of long paragraphs, as most plans are. */
    USUAL,

    /** Twenty-two kilobytes of short strings. */
    DENSE,

    /** A megabyte: the usual plan with an annex for each of many places that says the same twice. */
    BIG,

    /** {@link #USUAL} with the members of each object sorted by name, so that what tells the kind of a block comes last. */
    USUAL_SORTED,

    /** {@link #DENSE}, sorted in the same way. */
    DENSE_SORTED,

    /** {@link #DENSE} with every year changed, so that two hundred dates do not agree. */
    FAULTY;

    private static final int ANNEXES = 39;
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    Plan plan() {
        return switch (this) {
            case SMALL -> ShortPlan.plan();
            case USUAL, USUAL_SORTED -> province();
            case DENSE, DENSE_SORTED -> DensePlan.plan();
            case BIG -> repeated(province());
            case FAULTY -> DensePlan.plan().mapTexts(text -> text.replace("2026", "2025"));
        };
    }

    byte[] json() {
        byte[] json = PlanJson.write(plan());
        return this == USUAL_SORTED || this == DENSE_SORTED ? sorted(json) : json;
    }

    private static byte[] sorted(byte[] json) {
        return JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build()
                .writeValueAsBytes(new JsonMapper().readValue(json, Object.class));
    }

    private static Plan province() {
        try (InputStream json = Objects.requireNonNull(
                Sample.class.getResourceAsStream("state-province.json"), "the plan is not packed")) {
            return PlanJson.read(json).plan().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each annex numbers its sections from the first one, so that repeating them makes no plan with faulty numbers. */
    private static Plan repeated(Plan plan) {
        List<Section> sections = plan.body().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        List<Annex> annexes = new ArrayList<>();
        for (int i = 1; i <= ANNEXES; i++) {
            annexes.add(Annex.builder()
                    .label("Phụ lục " + roman(i))
                    .title("CÔNG VIỆC CỦA CỤM " + i)
                    .addAllContent(sections)
                    .addAllContent(numberedOn(sections))
                    .build());
        }
        List<Block> body = new ArrayList<>(plan.body());
        body.add(sections.size(), Paragraph.of("Công việc của từng cụm có tại các Phụ lục kèm theo."));
        return Plan.builder().from(plan).body(body).annexes(annexes).build();
    }

    /** The same sections with the numbers that follow theirs. */
    private static List<Section> numberedOn(List<Section> sections) {
        List<Section> next = new ArrayList<>();
        for (Section section : sections) {
            Label label = section.label().orElseThrow();
            int ordinal = label.ordinal().orElseThrow() + sections.size();
            next.add(Section.builder()
                    .from(section)
                    .label(label.withOrdinal(ordinal))
                    .build());
        }
        return next;
    }

    /** Below 40, which is where another letter comes in. */
    private static String roman(int number) {
        return "X".repeat(number / 10) + ONES.get(number % 10);
    }
}
