package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Task;
import io.github.kehoach.serialization.json.PlanJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActivitiesTest {
    /** What stands in the only section of a plan, which has to come back from text and JSON as it was. */
    private static List<Block> read(String body) {
        Plan plan = PlanText.read("KẾ HOẠCH\nMở chợ phiên vùng cao\n\nI. NỘI DUNG\n" + body)
                .plan()
                .orElseThrow();
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
        assertThat(PlanJson.read(PlanJson.write(plan)).plan()).contains(plan);
        return plan.sections().get(0).content();
    }

    @Test
    void makesOneTaskOfATitleWithNothingButTitledLinesUnderIt() {
        assertThat(read("""
                1. Sắp xếp nơi bán hàng
                - Đơn vị chủ trì: Phòng Kinh tế.
                - Đơn vị phối hợp: Công an xã, Trạm Y tế xã.
                - Thời gian hoàn thành: Trước ngày 15/4/2026.
                - Kết quả, sản phẩm: Sơ đồ chợ.
                - Địa điểm: Sân vận động xã.
                """))
                .containsExactly(Assignment.builder()
                        .label("1.")
                        .addAssignees("Phòng Kinh tế")
                        .addPartners("Công an xã", "Trạm Y tế xã")
                        .addTask(Task.builder()
                                .text("Sắp xếp nơi bán hàng")
                                .due(PartialDate.of(2026, 4, 14))
                                .deliverable("Sơ đồ chợ")
                                .addContent(Item.of("-", "Đơn vị chủ trì: Phòng Kinh tế."))
                                .addContent(Item.of("-", "Đơn vị phối hợp: Công an xã, Trạm Y tế xã."))
                                .addContent(Item.of("-", "Thời gian hoàn thành: Trước ngày 15/4/2026."))
                                .addContent(Item.of("-", "Kết quả, sản phẩm: Sơ đồ chợ."))
                                .addContent(Item.of("-", "Địa điểm: Sân vận động xã."))
                                .build())
                        .build());
    }

    @Test
    void takesLinesWithoutMarkersAndLinesUnderAnItem() {
        List<Block> blocks = read("""
                1. Trang trí
                - Dựng cổng chợ.
                + Chủ trì: Đoàn xã; phối hợp: Hội Phụ nữ xã; thời gian: Tháng 4/2026.
                2. Kiểm tra hàng ăn uống
                Đơn vị chủ trì: Trạm Y tế xã
                Thời gian: Tháng 5/2026
                """);

        assertThat(((Section) blocks.get(0)).content())
                .containsExactly(Assignment.builder()
                        .label("-")
                        .addAssignees("Đoàn xã")
                        .addPartners("Hội Phụ nữ xã")
                        .addTask(Task.builder()
                                .text("Dựng cổng chợ.")
                                .due(PartialDate.of(2026, 4))
                                .addContent(Item.of(
                                        "+", "Chủ trì: Đoàn xã; phối hợp: Hội Phụ nữ xã; thời gian: Tháng 4/2026."))
                                .build())
                        .build());
        assertThat(blocks.get(1)).isInstanceOfSatisfying(Assignment.class, assignment -> {
            assertThat(assignment.assignees()).containsExactly("Trạm Y tế xã");
            assertThat(assignment.tasks()).singleElement().satisfies(task -> {
                assertThat(task.due()).contains(PartialDate.of(2026, 5));
                assertThat(task.content())
                        .containsExactly(
                                Paragraph.of("Đơn vị chủ trì: Trạm Y tế xã"), Paragraph.of("Thời gian: Tháng 5/2026"));
            });
        });
    }

    @Test
    void givesTheItemsBetweenATitleAndItsLinesToThoseWhomTheLinesName() {
        assertThat(read("""
                1. Bán hàng
                - Mở 50 gian hàng.
                - Báo giá hàng trước ngày 10/4/2026.
                Lãnh đạo phụ trách: Phó Chủ tịch xã.
                Đơn vị chủ trì: Phòng Kinh tế.
                Thời gian thực hiện: Tháng 5/2026.
                """))
                .containsExactly(Assignment.builder()
                        .label("1.")
                        .heading("Bán hàng")
                        .addAssignees("Phòng Kinh tế")
                        .addTask(Task.builder()
                                .label("-")
                                .text("Mở 50 gian hàng.")
                                .due(PartialDate.of(2026, 5))
                                .build())
                        .addTask(Task.builder()
                                .label("-")
                                .text("Báo giá hàng trước ngày 10/4/2026.")
                                .due(PartialDate.of(2026, 4, 9))
                                .build())
                        .addContent(Paragraph.of("Lãnh đạo phụ trách: Phó Chủ tịch xã."))
                        .addContent(Paragraph.of("Đơn vị chủ trì: Phòng Kinh tế."))
                        .addContent(Paragraph.of("Thời gian thực hiện: Tháng 5/2026."))
                        .build());
    }

    @Test
    void givesTheOnlyTaskUnderATitleItsResult() {
        assertThat(read("""
                1. Bán hàng
                Phòng văn hóa xã giới thiệu hàng thủ công.
                Đơn vị chủ trì: Phòng Kinh tế. Sản phẩm: 50 gian hàng.
                """))
                .singleElement()
                .isInstanceOfSatisfying(
                        Assignment.class,
                        assignment -> assertThat(assignment.tasks())
                                .extracting(task -> task.deliverable().orElse(""))
                                .containsExactly("50 gian hàng"));
    }

    @Test
    void looksForTheLinesUnderATitleThatHoldsThem() {
        assertThat(read("""
                1. Sắp xếp nơi bán hàng
                a) Phân công thực hiện:
                - Đơn vị đầu mối: Phòng Kinh tế.
                b) Thời gian: Quý I - II/2026
                """)).singleElement().isInstanceOfSatisfying(Assignment.class, assignment -> {
            assertThat(assignment.assignees()).containsExactly("Phòng Kinh tế");
            assertThat(assignment.tasks())
                    .singleElement()
                    .extracting(Task::due)
                    .isEqualTo(Optional.of(PartialDate.of(2026, 6)));
        });
    }

    @Test
    void findsTheTitlesInTheWordsOfAnActivity() {
        assertThat(read("""
                - Dựng cổng chợ. Đơn vị chủ trì: Đoàn xã. Thời gian: Tháng 4/2026. Sản phẩm: Cổng chợ.
                - Mời đội văn nghệ. Thời gian: Tháng 4/2026.
                """))
                .satisfiesExactly(
                        led -> assertThat(led)
                                .isEqualTo(Assignment.builder()
                                        .label("-")
                                        .addAssignees("Đoàn xã")
                                        .addTask(Task.builder()
                                                .text(
                                                        "Dựng cổng chợ. Đơn vị chủ trì: Đoàn xã. Thời gian: Tháng 4/2026. Sản phẩm: Cổng chợ.")
                                                .due(PartialDate.of(2026, 4))
                                                .deliverable("Cổng chợ")
                                                .build())
                                        .build()),
                        open -> assertThat(open).isInstanceOf(Item.class));
    }

    @Test
    void putsLinesThatStandBesideEachActivityUnderIt() {
        List<Block> blocks = read("""
                - Dựng cổng chợ cho khách vào chợ.
                - Đơn vị chủ trì: Đoàn xã.
                - Thời gian: Tháng 4/2026.
                - Sắp xếp bãi đỗ xe.
                - Đơn vị chủ trì: Công an xã.
                """);

        assertThat(blocks)
                .extracting(block -> ((Assignment) block).assignees().get(0))
                .containsExactly("Đoàn xã", "Công an xã");
        assertThat(blocks)
                .extracting(block -> ((Assignment) block).tasks().get(0).text())
                .containsExactly("Dựng cổng chợ cho khách vào chợ.", "Sắp xếp bãi đỗ xe.");
    }

    @Test
    void leavesLinesAloneThatFollowSeveralItemsWithoutATitle() {
        assertThat(read("""
                - Dựng cổng chợ.
                - Sắp xếp bãi đỗ xe.
                - Đơn vị chủ trì: Công an xã.
                """))
                .extracting(block -> block.getClass().getInterfaces()[0].getSimpleName())
                .containsExactly("Item", "Item", "Assignment");
    }

    @Test
    void leavesAPartAsItIsWhereALineNamesNobodyOrATaskHasALeaderOfItsOwn() {
        assertThat(read("""
                1. Lễ khai mạc
                - Thời gian: 8 giờ ngày 20/4/2026.
                - Địa điểm: Sân vận động xã.
                2. Bán hàng
                - Công an xã chủ trì giữ trật tự.
                - Mở 50 gian hàng.
                - Đơn vị chủ trì: Phòng Kinh tế.
                """)).allMatch(Section.class::isInstance);
    }

    @Test
    void putsTheLinesUnderTheSentenceThatSaysWhoLeads() {
        assertThat(read("""
                1. Giữ trật tự
                Công an xã chủ trì, phối hợp với Ban Chỉ huy Quân sự xã tuần tra quanh chợ.
                - Đơn vị phối hợp: Đoàn xã.
                - Thời gian: Tháng 4/2026.
                - Sản phẩm: Sổ trực.
                """))
                .containsExactly(Assignment.builder()
                        .label("1.")
                        .heading("Giữ trật tự")
                        .addAssignees("Công an xã")
                        .addPartners("Ban Chỉ huy Quân sự xã", "Đoàn xã")
                        .addTask(Task.builder()
                                .text("Công an xã chủ trì, phối hợp với Ban Chỉ huy Quân sự xã tuần tra quanh chợ.")
                                .due(PartialDate.of(2026, 4))
                                .deliverable("Sổ trực")
                                .addContent(Item.of("-", "Đơn vị phối hợp: Đoàn xã."))
                                .addContent(Item.of("-", "Thời gian: Tháng 4/2026."))
                                .addContent(Item.of("-", "Sản phẩm: Sổ trực."))
                                .build())
                        .build());
    }

    @Test
    void readsTheTimeOfATaskFromTheLinesUnderIt() {
        assertThat(read("""
                1. Phòng Kinh tế
                - Lập danh sách người bán hàng.
                + Thời hạn: Tháng 3/2026.
                + Sản phẩm: Danh sách.
                2. Công an xã
                - Giữ trật tự.
                """)).first().isInstanceOfSatisfying(Assignment.class, assignment -> {
            assertThat(assignment.tasks().get(0).due()).contains(PartialDate.of(2026, 3));
            assertThat(assignment.tasks().get(0).deliverable()).contains("Danh sách");
        });
    }

    @Test
    void keepsTimeAndResultWithALineThatFollowsSeveralItemsAndNamesWhoLeads() {
        assertThat(read("""
                - Dựng cổng chợ.
                - Sắp xếp bãi đỗ xe.
                - Đơn vị chủ trì: Công an xã.
                - Thời gian: Tháng 4/2026.
                - Sản phẩm: Sơ đồ bãi đỗ.
                """)).last().isInstanceOfSatisfying(Assignment.class, assignment -> {
            assertThat(assignment.assignees()).containsExactly("Công an xã");
            assertThat(assignment.tasks())
                    .extracting(Task::due)
                    .containsExactly(Optional.empty(), Optional.of(PartialDate.of(2026, 4)), Optional.empty());
            assertThat(assignment.tasks().get(2).deliverable()).contains("Sơ đồ bãi đỗ");
        });
    }
}
