package io.github.kehoach.samples.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {
    private static Assignment assignment(String body, Task... tasks) {
        return Assignment.builder()
                .label("1.")
                .heading(body)
                .addAssignee(body)
                .addPartner("Đoàn xã")
                .addTasks(tasks)
                .build();
    }

    @Test
    void eachTaskIsARow() {
        Task planting = Task.builder()
                .label("a)")
                .text("Trồng cây")
                .due(PartialDate.of(2024, 3))
                .deliverable("500 cây")
                .build();
        Section section = Section.builder()
                .label("II.")
                .heading("TỔ CHỨC")
                .addContent(assignment("Hội Nông dân", planting, Task.of("b)", "Báo cáo")))
                .build();
        List<Row> rows = RegisterCheck.rows(section);
        assertThat(rows).hasSize(2);
        Row row = rows.get(0);
        assertThat(row.number()).isEqualTo("12/KH-UBND");
        assertThat(row.leaders()).containsExactly("Hội Nông dân");
        assertThat(row.partners()).containsExactly("Đoàn xã");
        assertThat(row.task()).isEqualTo("Trồng cây");
        assertThat(row.lastDay().orElseThrow()).isEqualTo("2024-03-31");
        assertThat(row.deliverable()).isEqualTo("500 cây");
        assertThat(row.place()).isEqualTo("II. TỔ CHỨC › 1. Hội Nông dân › a)");
        assertThat(row.at()).hasToString("/body/0/content/0/tasks/0");
        assertThat(rows.get(1).due()).isEmpty();
    }

    @Test
    void linesUnderATaskSayWhoHelpsAndByWhen() {
        Task task = Task.builder()
                .text("Trồng cây")
                .addContent(
                        Paragraph.of("Đơn vị phối hợp: Trạm Y tế"), Paragraph.of("Thời gian hoàn thành: tháng 4/2024"))
                .addContent(Paragraph.of("Sản phẩm: Báo cáo"))
                .build();
        Row row = RegisterCheck.rows(assignment("Hội Nông dân", task)).get(0);
        assertThat(row.partners()).containsExactly("Đoàn xã", "Trạm Y tế");
        assertThat(row.due()).contains(PartialDate.of(2024, 4));
        assertThat(row.deliverable()).isEqualTo("Báo cáo");
    }

    @Test
    void bodyWithoutTasksKeepsItsWords() {
        Assignment words = Assignment.builder()
                .heading("Trạm Y tế")
                .addAssignee("Trạm Y tế")
                .addContent(Paragraph.of("Trực trong ngày hội."))
                .build();
        assertThat(RegisterCheck.rows(words)).extracting(Row::task).containsExactly("Trực trong ngày hội.");
    }

    @Test
    void rowsOfTaskTablesCount() {
        Table table = Table.builder()
                .columns(List.of("STT", "Nội dung", "Đơn vị chủ trì", "Thời gian"))
                .addRow("1", "Ươm cây", "Hội Nông dân", "Quý I/2024")
                .addRow("2", "Làm đường", "", "Quý II/2024")
                .build();
        assertThat(RegisterCheck.rows(table)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo("Ươm cây");
            assertThat(row.lastDay().orElseThrow()).isEqualTo("2024-03-31");
            assertThat(row.at()).hasToString("/body/0/rows/0");
        });
    }

    @Test
    void activityWithTitledLinesIsARow() {
        Item item = Item.builder()
                .label("1.")
                .text("Tập huấn trồng rừng")
                .addContent(Item.of("-", "Đơn vị chủ trì: Hội Nông dân"), Item.of("-", "Thời gian: tháng 5/2024"))
                .build();
        assertThat(RegisterCheck.rows(item)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo("Tập huấn trồng rừng");
            assertThat(row.leaders()).containsExactly("Hội Nông dân");
            assertThat(row.due()).contains(PartialDate.of(2024, 5));
        });
    }

    @Test
    void orderIsByDayOrByBody() {
        List<Row> rows = RegisterCheck.rows(
                assignment(
                        "Văn phòng",
                        Task.builder().text("muộn").due(PartialDate.of(2024, 9)).build()),
                assignment("Đoàn xã", Task.of("-", "không hạn")),
                assignment(
                        "Ban Quản lý",
                        Task.builder()
                                .text("sớm")
                                .due(PartialDate.of(2024, 9, 29))
                                .build()),
                assignment(
                        "Dân quân",
                        Task.builder()
                                .text("vừa")
                                .due(PartialDate.of(2024, 9, 30))
                                .build()));
        assertThat(Order.DUE.sorted(rows)).extracting(Row::task).containsExactly("sớm", "vừa", "muộn", "không hạn");
        assertThat(Order.BODY.sorted(rows))
                .extracting(row -> row.leaders().get(0))
                .containsExactly("Ban Quản lý", "Dân quân", "Đoàn xã", "Văn phòng");
    }
}
