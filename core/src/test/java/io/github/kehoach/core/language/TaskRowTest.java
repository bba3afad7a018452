package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskRowTest {
    private static final Location AT = Location.parse("/body/0");

    private static Table.Builder table(String... titles) {
        return Table.builder().addColumns(titles);
    }

    private static List<Assignment> assignments(Table table) {
        return TaskRow.in(table, AT).stream().map(TaskRow::assignment).toList();
    }

    @Test
    void saysWhatTheColumnsSay() {
        Table table = table("TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Sản phẩm")
                .addRow("1", "Dựng gian hàng", "Phòng Kinh tế", "Đoàn xã, Hội Phụ nữ", "Trước 05/4/2026", "Gian hàng")
                .build();

        assertThat(TaskRow.in(table, AT))
                .containsExactly(new TaskRow(
                        Location.parse("/body/0/rows/0"),
                        Assignment.builder()
                                .label("1")
                                .addAssignees("Phòng Kinh tế")
                                .addPartners("Đoàn xã", "Hội Phụ nữ")
                                .addTask(Task.builder()
                                        .text("Dựng gian hàng")
                                        .due(PartialDate.of(2026, 4, 4))
                                        .deliverable("Gian hàng")
                                        .build())
                                .build()));
    }

    @Test
    void takesEachLineOrDashOfACellForABody() {
        Table table = table("Nhiệm vụ", "Đơn vị thực hiện")
                .addRow("Mắc đèn", "- Phòng Kinh tế\n- Hội Phụ nữ xã")
                .addRow("Bán vé", "- Đoàn xã - Hội Nông dân")
                .addRow("Dọn chợ", "Lò Thị Mai\nVàng A Páo")
                .build();

        assertThat(assignments(table).stream().map(Assignment::assignees))
                .containsExactly(
                        List.of("Phòng Kinh tế", "Hội Phụ nữ xã"),
                        List.of("Đoàn xã", "Hội Nông dân"),
                        List.of("Lò Thị Mai", "Vàng A Páo"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026           | 2026
            Quý II/2026    | 2026-06
            2026-2027      | 2027
            30/6/2026      | 2026-06-30
            Tháng 5/2026   | 2026-05
            """)
    void readsTheTimeOfARow(String time, String due) {
        Table table = table("Nhiệm vụ", "Chủ trì", "Thời gian")
                .addRow("Mắc đèn", "Phòng Kinh tế", time)
                .build();

        assertThat(assignments(table).get(0).tasks().get(0).due().map(PartialDate::toString))
                .contains(due);
    }

    @Test
    void knowsNoTimeWhereWorkRecurs() {
        Table table = table("Nhiệm vụ", "Chủ trì", "Thời gian")
                .addRow("Mắc đèn trước ngày 05/4/2026", "Phòng Kinh tế", "Thường xuyên")
                .build();

        assertThat(assignments(table).get(0).tasks().get(0).due()).isEmpty();
    }

    @Test
    void readsTheTimeInTheWordsOfWorkWithoutOne() {
        Table table = table("Nhiệm vụ", "Chủ trì", "Thời gian")
                .addRow("Mắc đèn trước ngày 05/4/2026", "Phòng Kinh tế", "")
                .build();

        assertThat(assignments(table).get(0).tasks().get(0).due()).contains(PartialDate.of(2026, 4, 4));
    }

    @Test
    void passesOverGroupsAndRowsThatNameNobody() {
        Table table = table("TT", "Nhiệm vụ", "Chủ trì")
                .addRow("I", "Trước ngày hội", "")
                .addRow("1", "", "Phòng Kinh tế")
                .addRow("2")
                .addRow("3", "Mắc đèn", "Phòng Kinh tế")
                .build();

        assertThat(TaskRow.in(table, AT)).extracting(TaskRow::at).containsExactly(Location.parse("/body/0/rows/3"));
    }

    @Test
    void givesNothingWhereTheColumnsDoNotSayWhoLeads() {
        assertThat(TaskRow.in(
                        table("TT", "Nhiệm vụ", "Đơn vị tính")
                                .addRow("1", "Mắc đèn", "Cái")
                                .build(),
                        AT))
                .isEmpty();
        assertThat(TaskRow.in(
                        table("Nhiệm vụ", "Chủ trì", "Người thực hiện")
                                .addRow("Mắc đèn", "Phòng Kinh tế", "Lò Thị Mai")
                                .build(),
                        AT))
                .isEmpty();
        assertThat(TaskRow.in(
                        Table.builder().addRow("1", "Mắc đèn", "Phòng Kinh tế").build(), AT))
                .isEmpty();
    }

    @Test
    void findsTheRowsOfBodyAndAnnexes() {
        Table table =
                table("Nhiệm vụ", "Chủ trì").addRow("Mắc đèn", "Phòng Kinh tế").build();
        Plan plan = Plan.builder()
                .addBody(table)
                .addAnnex(Annex.builder().label("Phụ lục I").addContent(table).build())
                .build();

        assertThat(TaskRow.in(plan))
                .extracting(row -> row.at().toString())
                .containsExactly("/body/0/rows/0", "/annexes/0/content/0/rows/0");
    }
}
