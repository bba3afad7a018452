package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableHeadTest {
    private static Table read(String rows) {
        Plan plan = PlanText.read("KẾ HOẠCH\nMở chợ phiên\n\nI. GIAN HÀNG\n" + rows)
                .plan()
                .orElseThrow();
        Section section = plan.sections().get(0);
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
        return (Table) section.content().get(0);
    }

    @Test
    void takesARowThatStartsWithTheHeadOfNumbersAsHead() {
        Table table = read("TT | Gian hàng\n1 | Rau quả\n2 | Thổ cẩm\n");

        assertThat(table.columns()).isEqualTo(List.of("TT", "Gian hàng"));
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void takesTheRowOverARulingAsHead() {
        Table table = read("Khu | Gian hàng\n--- | ---\nA | Rau quả\n");

        assertThat(table.columns()).isEqualTo(List.of("Khu", "Gian hàng"));
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void keepsEveryRowOfATableWithoutHead() {
        assertThat(read("A | Rau quả\nB | Thổ cẩm\n").rows()).hasSize(2);
    }

    @Test
    void keepsAHeadThatHasNoRowsAsARow() {
        Table table = read("STT | Gian hàng\n--- | ---\n");

        assertThat(table.columns()).isEmpty();
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void keepsTheLineBreaksOfACell() {
        Table table = read("Khu | Gian hàng\n--- | ---\nA | Rau quả<br>Thổ cẩm <br/> <br />Mật ong<br>\n");

        assertThat(table.rows().get(0).cells()).containsExactly("A", "Rau quả\nThổ cẩm\n\nMật ong");
    }

    @Test
    void writesTheLineBreaksOfACellOnOneLine() {
        Plan plan = Plan.builder()
                .addBody(Table.builder().addRow("A", " Rau quả \n Thổ cẩm").build())
                .build();

        assertThat(PlanText.write(plan)).contains("| A | Rau quả<br>Thổ cẩm |");
    }
}
