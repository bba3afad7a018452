package io.github.kehoach.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanJsonWritingTest {
    @Test
    void escapesOnlyWhatMustBe() {
        Plan plan = Plan.builder()
                .subject("\"\\/\n\t\r\b\f\u0000\u001f\u007f\u2028đẤ😀\ud800|\udc00\ud83d")
                .build();
        // ~ stands for a backslash
        String json =
                "{'formatVersion':'1.0','subject':'~\"~~/~n~t~r~b~f~u0000~u001f\u007f\u2028đẤ😀~ud800|~udc00~ud83d'}"
                        .replace('~', (char) 92)
                        .replace((char) 39, '"');
        assertThat(new String(PlanJson.write(plan), UTF_8)).isEqualTo(json);
        assertThat(PlanJson.read(json).plan()).contains(plan);
    }

    @Test
    void sortsUnknownMembersByCodePoint() {
        JsonValue one = JsonValue.of(1);
        Plan plan = Plan.builder()
                .extensions(Extensions.of(Map.of("x-😀", one, "x-\uff5e", one, "x-a", one, "x-\ud800", one)))
                .build();
        assertThat(PlanJson.writeString(plan))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"x-a\":1,\"x-\\ud800\":1,\"x-\uff5e\":1,\"x-😀\":1}");
        // Jackson refuses names with lone surrogates
        assertThat(PlanJson.read(PlanJson.write(plan)).findings())
                .extracting(Finding::code)
                .containsExactly("syntax-error");
    }

    @Test
    void keepsNumbersByTheirText() {
        String json = "{\"formatVersion\":\"1.0\",\"x-n\":[1.50,-0,1E400,12345678901234567890123]}";
        assertThat(PlanJson.writeString(PlanJson.read(json).plan().orElseThrow()))
                .isEqualTo(json);
        for (String text : new String[] {"", "-", "01", "1.", ".5", "1e", "NaN", "1 ", "+1", "0x1", "--1"}) {
            Plan plan = Plan.builder()
                    .extensions(Extensions.of("x-n", new JsonValue.JsonNumber(text)))
                    .build();
            assertThatThrownBy(() -> PlanJson.write(plan)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void writesAsDeepAsItReads() {
        // each item adds an object and an array to the plan's own object and body
        Plan deepest = Plan.builder().addBody(nested(249)).build();
        assertThat(PlanJson.read(PlanJson.write(deepest)).plan()).contains(deepest);
        Plan tooDeep = Plan.builder().addBody(nested(250)).build();
        assertThatThrownBy(() -> PlanJson.write(tooDeep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("500");
        Plan farTooDeep = Plan.builder().addBody(nested(20_000)).build();
        assertThatThrownBy(() -> PlanJson.write(farTooDeep)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Block nested(int items) {
        Item item = Item.of("-", "a");
        for (int i = 1; i < items; i++) {
            item = Item.builder().label("-").text("a").addContent(item).build();
        }
        return item;
    }

    @Test
    void writesARowWithoutCells() {
        Plan plan = Plan.builder().addBody(Table.builder().addRow().build()).build();
        assertThat(PlanJson.writeString(plan)).endsWith("\"rows\":[[]]}]}");
        assertThat(PlanJson.read(PlanJson.write(plan)).plan()).contains(plan);
    }

    @Test
    void writesTheSameToStreamsAndFiles(@TempDir Path folder) throws IOException {
        Plan plan = SamplePlan.full();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(plan, out);
        PlanJson.writePretty(plan, out);
        byte[] both = out.toByteArray();
        int compact = PlanJson.write(plan).length;
        assertThat(PlanJson.read(both, 0, compact).plan()).contains(plan);
        assertThat(PlanJson.read(both, compact, both.length - compact).plan()).contains(plan);
        assertThat(PlanJson.read(new ByteArrayInputStream(PlanJson.write(plan))).plan())
                .contains(plan);
        PlanJson.write(plan, folder.resolve("a.json"));
        PlanJson.writePretty(plan, folder.resolve("b.json"));
        assertThat(folder.resolve("a.json")).hasBinaryContent(PlanJson.write(plan));
        assertThat(PlanJson.read(folder.resolve("b.json")).plan()).contains(plan);
    }
}
