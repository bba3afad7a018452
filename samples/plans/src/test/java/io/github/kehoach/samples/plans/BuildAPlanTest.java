package io.github.kehoach.samples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildAPlanTest {
    @Test
    void printsThePlanAsJsonAndAsText() throws IOException {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            BuildAPlan.main(new String[0]);
        } finally {
            System.setOut(standard);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("{\n  \"formatVersion\": \"1.0\",\n  \"regime\": \"state\",\n")
                .contains("\"x-budget\": 45000000\n}\n")
                .contains("Số: 27/KH-SVHTTDL", "Lai Châu, ngày 09 tháng 3 năm 2026", "Nơi nhận:")
                .contains("Căn cứ Kế hoạch số 112/KH-UBND ngày");
    }

    @Test
    void comesBackFromJson() {
        Plan plan = BuildAPlan.plan();

        assertThat(PlanJson.read(PlanJson.write(plan)).findings()).isEmpty();
        assertThat(PlanJson.read(PlanJson.write(plan)).plan()).contains(plan);
    }

    @Test
    void comesBackFromText() {
        Plan plan = BuildAPlan.plan();
        String text = PlanText.write(plan);
        Plan read = PlanText.read(text).plan().orElseThrow();

        assertThat(PlanText.write(read)).isEqualTo(text);
        assertThat(read.number()).isEqualTo(plan.number());
        assertThat(read.issued()).isEqualTo(plan.issued());
        assertThat(read.legalBases())
                .flatExtracting(LegalBasis::documents)
                .containsExactlyElementsOf(plan.legalBases().get(0).documents());
        assertThat(read.assignments()).isEqualTo(plan.assignments());
        assertThat(read.recipients()).isEqualTo(plan.recipients());
        assertThat(read.signatures()).isEqualTo(plan.signatures());
        assertThat(read.annexes()).isEqualTo(plan.annexes());
    }

    @Test
    void hasABlockOfEveryKind() {
        List<Block> blocks = new ArrayList<>(BuildAPlan.plan().body());
        for (int i = 0; i < blocks.size(); i++) {
            blocks.addAll(blocks.get(i).content());
        }

        assertThat(Block.class.getPermittedSubclasses())
                .allMatch(kind -> blocks.stream().anyMatch(kind::isInstance));
    }
}
