package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BareTitlesTest {
    private static Plan read(String body) {
        Plan plan = PlanText.read("KẾ HOẠCH\nMở chợ phiên vùng cao\n\n" + body)
                .plan()
                .orElseThrow();
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
        return plan;
    }

    private static List<String> headings(Plan plan) {
        return plan.sections().stream().map(Section::heading).toList();
    }

    @Test
    void areLinesInCapitalsWhereNoPartHasANumber() {
        Plan plan = read("""
                MỤC ĐÍCH, YÊU CẦU
                Mục đích:
                - Bán hàng của dân.
                Yêu cầu
                - An toàn.
                CÁC GIAN HÀNG
                1. Thổ cẩm
                TỔ CHỨC THỰC HIỆN
                Phòng Kinh tế
                - Sắp xếp gian hàng.
                Công an xã: Giữ trật tự.
                """);

        assertThat(headings(plan))
                .containsExactly("MỤC ĐÍCH, YÊU CẦU", "Mục đích:", "Yêu cầu", "CÁC GIAN HÀNG", "TỔ CHỨC THỰC HIỆN");
        assertThat(plan.sections()).extracting(Section::label).allMatch(label -> label.equals(Optional.of(Label.NONE)));
        assertThat(plan.objectives())
                .extracting(objective -> objective.kind().orElseThrow())
                .containsExactly(ObjectiveKind.PURPOSE, ObjectiveKind.REQUIREMENT);
        assertThat(plan.assignments())
                .extracting(Assignment::assignees)
                .containsExactly(List.of("Phòng Kinh tế"), List.of("Công an xã"));
    }

    @Test
    void areNoneWhereThePartsHaveNumbers() {
        assertThat(headings(read("""
                I. NỘI DUNG
                - Mở hai chợ.
                CHỢ PHIÊN
                CHỢ TÌNH
                II. KINH PHÍ
                - Từ ngân sách.
                """))).containsExactly("NỘI DUNG", "KINH PHÍ");
    }

    @Test
    void areNoneBeforeTheFirstThatTellsWhatItIsAbout() {
        assertThat(headings(read("""
                ỦY BAN NHÂN DÂN XÃ
                Giới thiệu chợ phiên.
                NỘI DUNG
                - Mở 50 gian hàng.
                KINH PHÍ
                - Từ ngân sách.
                """))).containsExactly("NỘI DUNG", "KINH PHÍ");
    }

    @Test
    void nameTheKindsOfObjectivesUnderANumberedPart() {
        Plan plan = read("""
                I. MỤC ĐÍCH, YÊU CẦU
                Mục đích
                - Bán hàng của dân.
                Yêu cầu
                - An toàn.
                II. NỘI DUNG
                Yêu cầu
                - Gian hàng sạch.
                """);

        assertThat(plan.objectives()).extracting(Objective::text).containsExactly("Bán hàng của dân.", "An toàn.");
        assertThat(headings(plan)).containsExactly("MỤC ĐÍCH, YÊU CẦU", "Mục đích", "Yêu cầu", "NỘI DUNG");
    }

    @Test
    void nameBodiesUnderANumberedGroup() {
        Plan plan = read("""
                I. TỔ CHỨC THỰC HIỆN
                1. Các phòng
                Phòng Kinh tế
                - Sắp xếp gian hàng.
                Phòng Văn hóa - Xã hội
                Mời các đội văn nghệ.
                2. Công an xã
                - Giữ trật tự.
                Trạm Y tế xã
                """);

        assertThat(plan.assignments())
                .extracting(Assignment::assignees)
                .contains(List.of("Phòng Kinh tế"), List.of("Phòng Văn hóa - Xã hội"), List.of("Công an xã"))
                .doesNotContain(List.of("Trạm Y tế xã"));
    }

    @Test
    void standOnTheLineAfterTheNumberOfTheirPart() {
        assertThat(read("""
                Phần I
                MỤC ĐÍCH
                - Bán hàng của dân.

                Phần II

                Nội dung chợ phiên
                - Mở 50 gian hàng.
                """).sections())
                .extracting(section -> section.label().orElseThrow() + ": " + section.heading())
                .containsExactly("Phần I: MỤC ĐÍCH", "Phần II: Nội dung chợ phiên");
    }

    @Test
    void areNotMixedWithTheObjectivesOnTheirLine() {
        Plan plan = read("""
                I. MỤC ĐÍCH, YÊU CẦU
                1. Mục đích: Bán hàng của dân.
                2. Yêu cầu: An toàn; văn minh:
                - Không bán hàng giả.
                II. TUYỂN NGƯỜI
                1. Yêu cầu: Biết bán hàng.
                """);

        assertThat(plan.objectives())
                .extracting(objective -> objective.kind().orElseThrow() + " " + objective.text())
                .containsExactly("PURPOSE Bán hàng của dân.", "REQUIREMENT Không bán hàng giả.");
        assertThat(headings(plan)).containsExactly("MỤC ĐÍCH, YÊU CẦU", "Mục đích:", "Yêu cầu:", "TUYỂN NGƯỜI");
    }
}
