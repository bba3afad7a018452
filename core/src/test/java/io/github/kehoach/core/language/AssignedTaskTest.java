package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssignedTaskTest {
    private static List<AssignedTask> in(Block... body) {
        return AssignedTask.in(Plan.builder().addBody(body).build());
    }

    @Test
    void tasksOfAnAssignmentAreItsBodies() {
        Assignment office = Assignment.builder()
                .label("1.")
                .addAssignee("Văn phòng")
                .addPartner("Đoàn xã")
                .addTask(Task.builder()
                        .label("-")
                        .text("Trồng cây.")
                        .due(PartialDate.of(2026, 3))
                        .deliverable("500 cây")
                        .build())
                .addTask(Task.of("-", "Báo cáo."))
                .build();

        assertThat(in(Section.builder().heading("TỔ CHỨC").addContent(office).build()))
                .extracting(
                        AssignedTask::leaders,
                        AssignedTask::partners,
                        AssignedTask::text,
                        task -> task.due().orElse(null),
                        task -> task.deliverable().orElse(""),
                        task -> task.at().toString())
                .containsExactly(
                        tuple(
                                List.of("Văn phòng"),
                                List.of("Đoàn xã"),
                                "Trồng cây.",
                                PartialDate.of(2026, 3),
                                "500 cây",
                                "/body/0/content/0/tasks/0"),
                        tuple(
                                List.of("Văn phòng"),
                                List.of("Đoàn xã"),
                                "Báo cáo.",
                                null,
                                "",
                                "/body/0/content/0/tasks/1"));
    }

    @Test
    void linesUnderATaskSayMoreOfIt() {
        Task task = Task.builder()
                .text("Trồng cây")
                .addContent(Paragraph.of("Đơn vị phối hợp: Trạm Y tế"), Paragraph.of("Sản phẩm: Báo cáo"))
                .build();
        AssignedTask found = in(Assignment.builder()
                        .addAssignee("Hội Nông dân")
                        .addTask(task)
                        .build())
                .get(0);

        assertThat(found.partners()).containsExactly("Trạm Y tế");
        assertThat(found.deliverable()).contains("Báo cáo");
    }

    @Test
    void assignmentWithoutTasksIsOne() {
        Assignment station = Assignment.builder()
                .label("3.")
                .addAssignee("Trạm Y tế")
                .addContent(Paragraph.of("Trực trong ngày hội."))
                .build();

        assertThat(in(station)).singleElement().satisfies(task -> {
            assertThat(task.text()).isEqualTo("Trực trong ngày hội.");
            assertThat(task.label()).contains(Label.of("3."));
            assertThat(task.at()).hasToString("/body/0");
        });
    }

    @Test
    void rowsOfTaskTablesCount() {
        Table table = Table.builder()
                .columns(List.of("STT", "Nội dung", "Đơn vị chủ trì", "Thời gian"))
                .addRow("1", "Ươm cây", "Hội Nông dân", "Quý I/2026")
                .addRow("2", "Làm đường", "", "Quý II/2026")
                .build();

        assertThat(in(table)).singleElement().satisfies(task -> {
            assertThat(task.text()).isEqualTo("Ươm cây");
            assertThat(task.due()).contains(PartialDate.of(2026, 3));
            assertThat(task.label()).contains(Label.of("1"));
            assertThat(task.at()).hasToString("/body/0/rows/0");
        });
    }

    @Test
    void activityWithALineOfWhoLeadsCountsOnce() {
        Item line = Item.of("-", "Đơn vị chủ trì: Hội Nông dân");
        Item activity =
                Item.builder().label("1.").text("Tập huấn").addContent(line).build();

        assertThat(in(activity)).extracting(AssignedTask::text).containsExactly("Tập huấn");
        assertThat(in(Assignment.builder()
                        .addAssignee("Hội Nông dân")
                        .addTask(Task.of("-", "Mở lớp."))
                        .addContent(activity)
                        .build()))
                .extracting(AssignedTask::text)
                .containsExactly("Mở lớp.");
    }

    @Test
    void planThatGivesNothingToDoHasNone() {
        assertThat(in(Paragraph.of("Sở tổ chức ngày hội."))).isEmpty();
    }
}
