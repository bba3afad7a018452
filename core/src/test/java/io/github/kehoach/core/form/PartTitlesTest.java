package io.github.kehoach.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import org.junit.jupiter.api.Test;

class PartTitlesTest {
    private static final Assignment OFFICE = Assignment.builder()
            .label("1.")
            .addAssignees("Văn phòng", "Phòng Nội vụ")
            .addTask(Task.of("-", "Lập danh sách."))
            .build();

    private static String trail(String at) {
        Plan plan = Plan.builder()
                .subject("Mở lớp")
                .addBody(Section.builder()
                        .label("II.")
                        .heading("TỔ CHỨC THỰC HIỆN")
                        .addContent(OFFICE)
                        .addContent(Paragraph.of("Các phòng báo cáo."))
                        .build())
                .addBody(Item.of("-", "Bố trí kinh phí, hậu cần; hướng dẫn thanh quyết toán trước ngày 31 tháng 3."))
                .build();
        return PartTitles.trail(plan, Location.parse(at));
    }

    @Test
    void partsAreCalledByTheirWords() {
        assertThat(PartTitles.of(OFFICE)).contains("Văn phòng, Phòng Nội vụ");
        assertThat(PartTitles.of(Objective.builder().text("Học bơi.").build())).contains("Học bơi.");
        assertThat(PartTitles.of(Annex.builder().label("Phụ lục I").build())).contains("Phụ lục I");
        assertThat(PartTitles.of(Table.builder().caption("Kinh phí").addRow("1").build()))
                .contains("Kinh phí");
    }

    @Test
    void paragraphsAndOtherPartsHaveNoTitle() {
        assertThat(PartTitles.of(Paragraph.of("Các phòng báo cáo."))).isEmpty();
        assertThat(PartTitles.of(Table.builder().addRow("1").build())).isEmpty();
        assertThat(PartTitles.of(Plan.builder().build())).isEmpty();
    }

    @Test
    void trailLeadsFromTheOutermostPart() {
        assertThat(trail("/body/0/content/0/tasks/0/text"))
                .isEqualTo("II. TỔ CHỨC THỰC HIỆN › 1. Văn phòng, Phòng Nội vụ › - Lập danh sách.");
        assertThat(trail("/body/0/content/1")).isEqualTo("II. TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void longWordsAreCutAfterAWord() {
        assertThat(trail("/body/1")).isEqualTo("- Bố trí kinh phí, hậu cần; hướng dẫn thanh quyết toán trước…");
    }

    @Test
    void placesOutsideTheBodyHaveNoTrail() {
        assertThat(trail("/subject")).isEmpty();
        assertThat(trail("")).isEmpty();
    }
}
