package io.github.kehoach.samples.benchmarks;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plan of many parts with a few words each: what costs most beside the bytes themselves. */
final class DensePlan {
    private static final List<String> STREETS = List.of(
            "Bến Gỗ",
            "Cây Sung",
            "Đình Cũ",
            "Giếng Đá",
            "Hàng Bàng",
            "Lò Gạch",
            "Ngã Sáu",
            "Ao Sen",
            "Chợ Mới",
            "Vườn Cau");
    private static final List<String> WORKS = List.of(
            "Nạo vét cống",
            "Thay nắp hố ga",
            "Cắt cành chạm dây",
            "Dọn rác miệng cống",
            "Đo độ dốc rãnh",
            "Vá mặt đường",
            "Rắc vôi khử mùi",
            "Chụp ảnh trước, sau",
            "Cắm biển báo",
            "Tưới bồn hoa");

    private DensePlan() {}

    static Plan plan() {
        Section work = Section.builder()
                .label("II.")
                .heading("VIỆC TRÊN TỪNG ĐƯỜNG")
                .role(SectionRole.CONTENT)
                .addAllContent(streets())
                .build();
        Section days = Section.builder()
                .label("III.")
                .heading("LỊCH DỌN DẸP")
                .role(SectionRole.SCHEDULE)
                .addContent(schedule())
                .build();
        Section bodies = Section.builder()
                .label("IV.")
                .heading("TỔ CHỨC THỰC HIỆN")
                .role(SectionRole.IMPLEMENTATION)
                .addAllContent(groups())
                .build();
        Plan.Builder plan = ShortPlan.frame();
        plan.addBody(ShortPlan.OBJECTIVES, work, days, bodies, ShortPlan.CLOSING);
        for (int group = 1; group <= STREETS.size(); group++) {
            plan.addRecipient(Recipient.of("Tổ dân phố " + group));
        }
        return plan.build();
    }

    private static List<Section> streets() {
        List<Section> sections = new ArrayList<>();
        for (String street : STREETS) {
            Section.Builder section = Section.builder();
            section.label(sections.size() + 1 + ".").heading("Đường " + street);
            WORKS.forEach(work -> section.addContent(Item.of("-", work + ".")));
            sections.add(section.build());
        }
        return sections;
    }

    private static Table schedule() {
        Table.Builder table = Table.builder();
        table.addColumns("TT", "Đường", "Ngày", "Số hộ");
        for (int row = 1; row <= 5 * STREETS.size(); row++) {
            String street = STREETS.get(row % STREETS.size());
            table.addRow(String.valueOf(row), street, 10 + row / 3 + "/4/2026", String.valueOf(20 + row * 7 % 30));
        }
        return table.build();
    }

    private static List<Assignment> groups() {
        List<Assignment> groups = new ArrayList<>();
        for (int group = 1; group <= STREETS.size(); group++) {
            String name = "Tổ dân phố " + group;
            Assignment.Builder assignment = Assignment.builder();
            assignment.label(group + ".").heading(name).addAssignees(name);
            for (int day = 0; day < WORKS.size(); day++) {
                assignment.addTask(Task.builder()
                        .label("-")
                        .text(WORKS.get(day) + " xong trước ngày " + (12 + day) + "/4/2026.")
                        .due(LocalDate.of(2026, 4, 11 + day))
                        .build());
            }
            assignment.addTask(Task.of("-", "Báo cáo Ủy ban nhân dân phường sau mỗi buổi."));
            groups.add(assignment.build());
        }
        return groups;
    }
}
