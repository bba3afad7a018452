package io.github.kehoach.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.testing.PlanArbitraries;
import io.github.kehoach.core.testing.TextArbitraries;
import io.github.kehoach.serialization.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanJsonPropertyTest {
    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans(TextArbitraries.anyTexts().filter(text -> !Utf8.hasLoneSurrogate(text)));
    }

    @Provide
    Arbitrary<Plan> readablePlans() {
        return PlanArbitraries.plans();
    }

    @Property
    void readsWhatItWrites(@ForAll("plans") Plan plan) {
        for (byte[] json : List.of(PlanJson.write(plan), PlanJson.writePretty(plan))) {
            Reading reading = PlanJson.read(json);
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.plan()).contains(plan);
        }
    }

    @Property
    void writesEqualPlansAsEqualBytes(@ForAll("plans") Plan plan) {
        byte[] json = PlanJson.write(plan);
        assertThat(PlanJson.write(
                        PlanJson.read(PlanJson.writePretty(plan)).plan().orElseThrow()))
                .isEqualTo(json);
        assertThat(PlanJson.read(PlanJson.writeString(plan)).plan()).contains(plan);
        assertThat(new String(json, UTF_8)).isEqualTo(PlanJson.writeString(plan));
    }

    @Property
    void keepsAnyText(@ForAll("texts") String text) {
        Plan plan = Plan.builder().addBody(Paragraph.of(text)).subject(text).build();
        assertThat(PlanJson.read(PlanJson.write(plan)).plan()).contains(plan);
        assertThat(PlanJson.read(PlanJson.writeString(plan)).plan()).contains(plan);
    }

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.anyTexts();
    }

    @Property
    void doesNotDependOnTheOrderOfMembers(@ForAll("plans") Plan plan, @ForAll Random random) {
        JsonBytes shuffled = new JsonBytes(false);
        shuffle(PlanJson.value(PlanJson.write(plan)), random, shuffled);
        Reading reading = PlanJson.read(shuffled.finish());
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.plan()).contains(plan);
    }

    private static void shuffle(JsonValue value, Random random, JsonOutput out) {
        if (value instanceof JsonValue.JsonArray array) {
            out.startArray();
            array.elements().forEach(element -> shuffle(element, random, out));
            out.endArray();
        } else if (value instanceof JsonValue.JsonObject object) {
            List<Map.Entry<String, JsonValue>> members =
                    new ArrayList<>(object.members().members());
            Collections.shuffle(members, random);
            out.startObject();
            members.forEach(member -> {
                out.name(member.getKey());
                shuffle(member.getValue(), random, out);
            });
            out.endObject();
        } else {
            JsonValues.write(value, out);
        }
    }

    /** Writing and reading canonical JSON gives it back byte by byte, whatever members of others it has, and wherever. */
    @Property
    void keepsOwnMembersAnywhere(@ForAll("plans") Plan plan, @ForAll Random random) {
        JsonBytes injected = new JsonBytes(false);
        int[] count = {0};
        inject(PlanJson.value(PlanJson.write(plan)), "x-new", random, count, injected);
        byte[] json = injected.finish();
        Reading reading = PlanJson.read(json);
        assertThat(reading.findings()).isEmpty();
        byte[] written = PlanJson.write(reading.plan().orElseThrow());
        assertThat(new String(written, UTF_8).split("\"x-new\"", -1)).hasSize(count[0] + 1);
        assertThat(PlanJson.write(PlanJson.read(written).plan().orElseThrow())).isEqualTo(written);
        assertThat(PlanJson.read(written).plan()).isEqualTo(reading.plan());
    }

    @Property
    void tellsOrKeepsForeignMembersAnywhere(@ForAll("plans") Plan plan, @ForAll Random random) {
        JsonBytes injected = new JsonBytes(false);
        int[] count = {0};
        inject(PlanJson.value(PlanJson.write(plan)), "zzForeign", random, count, injected);
        Reading reading = PlanJson.read(injected.finish());
        String written = PlanJson.writeString(reading.plan().orElseThrow());
        long told = reading.findings().stream()
                .filter(finding -> finding.location().toString().endsWith("/zzForeign"))
                .count();
        // inside the value of a member x- a name of any kind is kept without a word
        long kept = written.split("\"zzForeign\"", -1).length - 1;
        assertThat(Math.max(told, kept)).isLessThanOrEqualTo(count[0]);
        assertThat(told + kept).isGreaterThanOrEqualTo(count[0]);
    }

    /** Writes a value with one more member in about half of its objects. */
    private static void inject(JsonValue value, String name, Random random, int[] count, JsonOutput out) {
        if (value instanceof JsonValue.JsonArray array) {
            out.startArray();
            array.elements().forEach(element -> inject(element, name, random, count, out));
            out.endArray();
        } else if (value instanceof JsonValue.JsonObject object) {
            out.startObject();
            object.members().members().forEach(member -> {
                out.name(member.getKey());
                inject(member.getValue(), name, random, count, out);
            });
            if (random.nextBoolean()) {
                count[0]++;
                out.name(name);
                JsonValues.write(JsonValue.of("đ" + count[0]), out);
            }
            out.endObject();
        } else {
            JsonValues.write(value, out);
        }
    }

    @Property
    void writesWhatTheSchemaAccepts(@ForAll("readablePlans") Plan plan) {
        assertThat(Schemas.errors(PlanJson.writeString(plan))).isEmpty();
    }
}
