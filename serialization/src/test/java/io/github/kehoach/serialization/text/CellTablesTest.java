package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTablesTest {
    private static final String HEAD = "KẾ HOẠCH\nMở chợ phiên\n\nI. CHUẨN BỊ\nCác việc cần làm như sau:\n";

    /** Reads lines; a stroke stands for the end of one. */
    private static Reading read(String... lines) {
        return PlanText.read(HEAD + String.join("\n", lines).replace(" / ", "\n") + "\n");
    }

    private static List<Block> blocks(String... lines) {
        Plan plan = read(lines).plan().orElseThrow();
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
        Section section = plan.sections().get(0);
        return section.content().subList(1, section.content().size());
    }

    private static List<List<String>> rows(String... lines) {
        return rows((Table) blocks(lines).get(0));
    }

    private static List<List<String>> rows(Table table) {
        return table.rows().stream().map(TableRow::cells).toList();
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    @Test
    void readsATableWithACellOnEachLine() {
        Table table = (Table) blocks(
                        "STT / Nội dung / Đơn vị chủ trì / Thời gian",
                        "1 / Dựng gian hàng / Phòng Kinh tế / Tháng 3/2026",
                        "2 / Mắc đèn / Trạm Điện lực / Trước ngày 05/4/2026")
                .get(0);

        assertThat(table.columns()).containsExactly("STT", "Nội dung", "Đơn vị chủ trì", "Thời gian");
        assertThat(rows(table))
                .containsExactly(
                        row("1", "Dựng gian hàng", "Phòng Kinh tế", "Tháng 3/2026"),
                        row("2", "Mắc đèn", "Trạm Điện lực", "Trước ngày 05/4/2026"));
    }

    @Test
    void readsATableWhoseCellsBlankLinesSetApart() {
        assertThat(rows("""
                TT

                Nhiệm vụ

                Đơn vị chủ trì

                Sản phẩm



                1

                Dựng gian hàng

                Phòng Kinh tế

                Hai mươi gian hàng



                2

                Mắc đèn

                Trạm Điện lực

                Đường dây an toàn
                """))
                .containsExactly(
                        row("1", "Dựng gian hàng", "Phòng Kinh tế", "Hai mươi gian hàng"),
                        row("2", "Mắc đèn", "Trạm Điện lực", "Đường dây an toàn"));
    }

    @Test
    void leavesTheCellsEmptyThatARowLacks() {
        assertThat(rows(
                        "TT / Nội dung / Đơn vị chủ trì / Đơn vị phối hợp / Thời gian / Ghi chú",
                        "1 / Dựng gian hàng / Phòng Kinh tế / Phòng Văn hóa / Quý I/2026 / Xong trước hội",
                        "2 / Mắc đèn / Trạm Điện lực / Quý II/2026",
                        "3 / Thu dọn chợ / Hợp tác xã Tân Lập / Đoàn Thanh niên / Hằng tuần"))
                .containsExactly(
                        row("1", "Dựng gian hàng", "Phòng Kinh tế", "Phòng Văn hóa", "Quý I/2026", "Xong trước hội"),
                        row("2", "Mắc đèn", "Trạm Điện lực", "", "Quý II/2026", ""),
                        row("3", "Thu dọn chợ", "Hợp tác xã Tân Lập", "Đoàn Thanh niên", "Hằng tuần", ""));
    }

    @Test
    void takesABlankLineForAnEmptyCellWhereCellsFollowEachOther() {
        assertThat(rows("""
                TT
                Tên gian hàng
                Số lượng
                Kinh phí
                Ghi chú
                1
                Rau quả

                5.000.000

                2
                Thổ cẩm
                4

                Bày trong nhà
                """))
                .containsExactly(
                        row("1", "Rau quả", "", "5.000.000", ""), row("2", "Thổ cẩm", "4", "", "Bày trong nhà"));
    }

    @Test
    void keepsTheLinesOfACellApart() {
        assertThat(rows("""
                TT
                Nhiệm vụ
                Người thực hiện
                Ghi chú
                1
                Bày hàng
                Lò Thị Mai
                Vàng A Páo

                2
                Bán vé
                Giàng Thị Dở

                """))
                .containsExactly(
                        row("1", "Bày hàng", "Lò Thị Mai\nVàng A Páo", ""), row("2", "Bán vé", "Giàng Thị Dở", ""));
    }

    @Test
    void keepsListsInACellTogether() {
        assertThat(rows(
                        "TT / Nội dung / Đơn vị chủ trì / Đơn vị phối hợp / Thời gian / Sản phẩm",
                        "1 / Mời các bản / Phòng Văn hóa / - Đoàn Thanh niên / - Hội Phụ nữ / Tháng 02/2026 / - Giấy mời / - Danh sách các bản",
                        "2 / Tập văn nghệ / Phòng Văn hóa / Hội Phụ nữ / Tháng 3/2026 / Mười tiết mục"))
                .containsExactly(
                        row(
                                "1",
                                "Mời các bản",
                                "Phòng Văn hóa",
                                "- Đoàn Thanh niên\n- Hội Phụ nữ",
                                "Tháng 02/2026",
                                "- Giấy mời\n- Danh sách các bản"),
                        row("2", "Tập văn nghệ", "Phòng Văn hóa", "Hội Phụ nữ", "Tháng 3/2026", "Mười tiết mục"));
    }

    @Test
    void joinsACellThatWasWrapped() {
        assertThat(rows(
                        "Số / TT / Nội dung / công việc / Đơn vị / chủ trì / Thời gian",
                        "1 / Dựng gian hàng bằng tre / và lợp lá cọ / Phòng Kinh tế / Tháng 3/2026",
                        "2 / Mắc đèn / Trạm Điện lực / Tháng 4/2026"))
                .containsExactly(
                        row("1", "Dựng gian hàng bằng tre và lợp lá cọ", "Phòng Kinh tế", "Tháng 3/2026"),
                        row("2", "Mắc đèn", "Trạm Điện lực", "Tháng 4/2026"));
    }

    @Test
    void readsTheTitlesOfGroupsAsRows() {
        assertThat(rows(
                        "TT / Nhiệm vụ / Đơn vị thực hiện / Thời hạn",
                        "I / Trước ngày hội",
                        "1 / Dựng gian hàng / Phòng Kinh tế / Tháng 3/2026",
                        "2 / Mắc đèn / Trạm Điện lực / Tháng 3/2026",
                        "II / Sau ngày hội",
                        "1 / Thu dọn chợ / Hợp tác xã Tân Lập / Tháng 4/2026"))
                .containsExactly(
                        row("I", "Trước ngày hội", "", ""),
                        row("1", "Dựng gian hàng", "Phòng Kinh tế", "Tháng 3/2026"),
                        row("2", "Mắc đèn", "Trạm Điện lực", "Tháng 3/2026"),
                        row("II", "Sau ngày hội", "", ""),
                        row("1", "Thu dọn chợ", "Hợp tác xã Tân Lập", "Tháng 4/2026"));
    }

    @Test
    void readsRowsThatAreNumberedByParts() {
        assertThat(rows(
                        "TT / Nhiệm vụ / Đơn vị thực hiện / Thời hạn",
                        "1 / Trước ngày hội",
                        "1.1 / Dựng gian hàng / Phòng Kinh tế / Tháng 3/2026",
                        "1.2 / Mắc đèn / Trạm Điện lực / Tháng 3/2026",
                        "2 / Thu dọn chợ / Hợp tác xã Tân Lập / Tháng 4/2026"))
                .containsExactly(
                        row("1", "Trước ngày hội", "", ""),
                        row("1.1", "Dựng gian hàng", "Phòng Kinh tế", "Tháng 3/2026"),
                        row("1.2", "Mắc đèn", "Trạm Điện lực", "Tháng 3/2026"),
                        row("2", "Thu dọn chợ", "Hợp tác xã Tân Lập", "Tháng 4/2026"));
    }

    @Test
    void keepsTheRowThatNumbersTheColumns() {
        assertThat(rows("TT / Tên gian hàng / Số lượng", "(1) / (2) / (3)", "1 / Rau quả / 2", "2 / Thổ cẩm / 4"))
                .containsExactly(row("(1)", "(2)", "(3)"), row("1", "Rau quả", "2"), row("2", "Thổ cẩm", "4"));
    }

    @Test
    void endsATableWhereOtherWordsFollow() {
        List<Block> blocks = blocks(
                "TT / Nội dung / Đơn vị chủ trì / Thời gian",
                "1 / Dựng gian hàng / Phòng Kinh tế / Tháng 3/2026",
                "2 / Mắc đèn / Trạm Điện lực / Tháng 4/2026",
                "Các đơn vị báo cáo kết quả về Văn phòng trước ngày hội năm ngày để tổng hợp.",
                "II. KINH PHÍ / Do ngân sách xã bảo đảm.");

        assertThat(rows((Table) blocks.get(0)).get(1)).containsExactly("2", "Mắc đèn", "Trạm Điện lực", "Tháng 4/2026");
        assertThat(blocks).hasSize(2);
    }

    @Test
    void endsATableBeforeTheRecipients() {
        Plan plan = read(
                        "TT / Nội dung / Đơn vị chủ trì / Ghi chú",
                        "1 / Dựng gian hàng / Phòng Kinh tế",
                        "2 / Mắc đèn / Trạm Điện lực",
                        "Nơi nhận: / - Phòng Kinh tế; / - Lưu: VT.")
                .plan()
                .orElseThrow();

        Table table = (Table) plan.sections().get(0).content().get(1);
        assertThat(rows(table).get(1)).containsExactly("2", "Mắc đèn", "Trạm Điện lực", "");
        assertThat(plan.recipients()).hasSize(1);
    }

    @Test
    void readsATableOfAnAnnex() {
        Plan plan = read("""
                Làm theo phụ lục.
                Nơi nhận:
                - Lưu: VT.

                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                Lý Văn Sáng

                PHỤ LỤC I
                PHÂN CÔNG
                TT
                Danh mục
                Cơ quan chủ trì
                Thời gian
                1
                Dựng gian hàng
                Phòng Kinh tế
                Tháng 3/2026
                2
                Mắc đèn
                Trạm Điện lực
                Tháng 4/2026
                """).plan().orElseThrow();

        Annex annex = plan.annexes().get(0);
        assertThat(annex.title()).contains("PHÂN CÔNG");
        assertThat(annex.content()).singleElement().isInstanceOf(Table.class);
    }

    @Test
    void keepsAFormToBeFilledInAsATable() {
        assertThat(rows("TT\nNội dung\nĐơn vị chủ trì\nThời gian\n" + "\n".repeat(12)))
                .containsExactly(row("", "", "", ""));
    }

    @Test
    void tellsThatATableWasPutTogetherAndWhere() {
        List<Finding> guessed = read(
                        "TT / Nội dung / Đơn vị chủ trì",
                        "1 / Dựng gian hàng / Phòng Kinh tế",
                        "2 / Mắc đèn / Trạm Điện lực")
                .findings()
                .stream()
                .filter(finding -> finding.code().equals("guessed"))
                .toList();

        assertThat(guessed).singleElement().satisfies(finding -> {
            assertThat(finding.message().en()).contains("3 columns and 2 rows");
            assertThat(finding.range().orElseThrow().start().line()).isEqualTo(6);
            assertThat(finding.range().orElseThrow().end().line()).isEqualTo(14);
        });
    }

    @Test
    void joinsATimeThatWasWrapped() {
        assertThat(rows(
                        "TT / Nội dung / Đơn vị chủ trì / Thời gian",
                        "1 / Dựng gian hàng / Sở Văn hóa, / Thể thao và Du lịch / Tháng / 3/2026",
                        "2 / Mắc đèn / Trạm Điện lực / Tháng 4/2026"))
                .contains(row("1", "Dựng gian hàng", "Sở Văn hóa, Thể thao và Du lịch", "Tháng 3/2026"));
    }

    @Test
    void leavesRowsUnderAHeadWithATitleOverTwoOthers() {
        assertThat(blocks(
                        "TT / Nội dung / Thời gian / Bắt đầu / Kết thúc / Ghi chú",
                        "1 / Dựng gian hàng / 01/3/2026 / 05/3/2026",
                        "2 / Mắc đèn / 06/3/2026 / 08/3/2026"))
                .noneMatch(Table.class::isInstance);
    }

    @Test
    void leavesNumberedTasksAsTheyAre() {
        assertThat(blocks("Nội dung / 1. Dựng gian hàng. / 2. Mắc đèn.")).noneMatch(Table.class::isInstance);
    }

    @Test
    void leavesLinesWhoseNumbersDoNotFollowEachOther() {
        assertThat(blocks(
                        "TT / Nội dung / Đơn vị chủ trì",
                        "5 / Dựng gian hàng / Phòng Kinh tế",
                        "9 / Mắc đèn / Trạm Điện lực"))
                .noneMatch(Table.class::isInstance);
    }

    @Test
    void leavesLinesThatDoNotFitTheTitles() {
        assertThat(blocks(
                        "TT / Nội dung / Đơn vị chủ trì / Thời gian",
                        "1 / Dựng gian hàng / Mắc đèn / Tập văn nghệ / Mời các bản / Thu dọn chợ / Bán vé",
                        "2 / Treo cờ / Phòng Văn hóa / Tháng 3/2026"))
                .noneMatch(Table.class::isInstance);
    }
}
