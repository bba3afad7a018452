package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTablesTest {
    private static final String HEAD = "KẾ HOẠCH\nMở chợ phiên\n\nI. CHUẨN BỊ\nCác việc cần làm:\n\n";
    private static final String REST = "\nII. KINH PHÍ\nDo ngân sách xã bảo đảm.\n";

    private static List<Block> blocks(String lines) {
        Plan plan = PlanText.read(HEAD + lines + REST).plan().orElseThrow();
        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
        List<Block> content = plan.sections().get(0).content();
        return content.subList(1, content.size());
    }

    private static Table table(String lines) {
        assertThat(blocks(lines)).hasSize(1);
        return (Table) blocks(lines).get(0);
    }

    private static List<List<String>> rows(Table table) {
        return table.rows().stream().map(TableRow::cells).toList();
    }

    private static List<String> leftOut(String lines) {
        return PlanText.read(HEAD + lines + REST).findings().stream()
                .filter(finding -> finding.code().equals("left-out"))
                .map(Finding::found)
                .flatMap(found -> found.stream())
                .toList();
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static final String COLUMNS = """
            TT  Nội dung công việc           Đơn vị chủ trì      Thời gian
            1   Dựng gian hàng bằng tre      Phòng Kinh tế       Tháng 3/2026
                và lợp lá cọ
            2   Mắc đèn                      Trạm Điện lực       Trước ngày
                                             Tân Lập             05/4/2026
            3   Thu dọn chợ                                      Hằng tuần
            """;

    @Test
    void makesWholeCellsOfColumns() {
        Table table = table(COLUMNS);

        assertThat(table.columns()).containsExactly("TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian");
        assertThat(rows(table))
                .containsExactly(
                        row("1", "Dựng gian hàng bằng tre và lợp lá cọ", "Phòng Kinh tế", "Tháng 3/2026"),
                        row("2", "Mắc đèn", "Trạm Điện lực Tân Lập", "Trước ngày 05/4/2026"),
                        row("3", "Thu dọn chợ", "", "Hằng tuần"));
    }

    @Test
    void tellsWhichLinesNoLongerFollowEachOther() {
        assertThat(leftOut(COLUMNS)).containsExactly("và lợp lá cọ", "Tân Lập             05/4/2026");
    }

    @Test
    void keepsTheOrderOfWordsThatWrapInTheLastColumn() {
        assertThat(leftOut("""
                TT  Nội dung          Ghi chú
                1   Dựng gian hàng    Làm bằng tre
                                      và lợp lá cọ
                2   Mắc đèn           Xong sớm
                """)).isEmpty();
    }

    @Test
    void readsAHeadOfSeveralLines() {
        Table table = table("""
                                             Đơn vị          Thời gian
                TT     Nội dung
                                             chủ trì         (dự kiến)
                 1     Dựng gian hàng        Phòng Kinh tế   Tháng 3
                 2     Mắc đèn               Trạm Điện lực   Tháng 4
                """);

        assertThat(table.columns()).containsExactly("TT", "Nội dung", "Đơn vị chủ trì", "Thời gian (dự kiến)");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void goesOnAfterThePageEnds() {
        String lines = """
                TT  Nội dung          Chủ trì          Thời gian
                1   Dựng gian hàng    Phòng Kinh tế    Tháng 3
                2   Mắc đèn           Trạm Điện lực    Tháng 4
                                    2

                TT  Nội dung          Chủ trì          Thời gian
                3   Thu dọn chợ       Hợp tác xã       Hằng tuần
                """;

        assertThat(rows(table(lines)))
                .containsExactly(
                        row("1", "Dựng gian hàng", "Phòng Kinh tế", "Tháng 3"),
                        row("2", "Mắc đèn", "Trạm Điện lực", "Tháng 4"),
                        row("3", "Thu dọn chợ", "Hợp tác xã", "Hằng tuần"));
        assertThat(leftOut(lines)).hasSize(2).contains("2");
    }

    @Test
    void passesOverRulings() {
        Table table = table("""
                  ---------------------------------------------
                  TT    Nội dung            Chủ trì
                  ----- ------------------- -------------------
                  1     Dựng gian hàng      Phòng Kinh tế
                        bằng tre

                  2     Mắc đèn             Trạm Điện lực
                  ---------------------------------------------
                """);

        assertThat(rows(table))
                .containsExactly(
                        row("1", "Dựng gian hàng bằng tre", "Phòng Kinh tế"), row("2", "Mắc đèn", "Trạm Điện lực"));
    }

    @Test
    void leavesRowsWhoseNumbersStandInTheirMiddle() {
        assertThat(blocks("""
                TT      Nội dung                    Chủ trì        Thời gian
                        Dựng hai mươi gian hàng
                1       bằng tre và lợp lá cọ       Phòng Kinh tế  Tháng 3/2026
                2       Mắc đèn                     Trạm Điện lực  Tháng 4/2026
                """)).noneMatch(Table.class::isInstance);
    }

    @Test
    void leavesColumnsThatRunIntoEachOther() {
        assertThat(blocks("""
                TT  Nội dung          Chủ trì          Thời gian
                1   Dựng gian hàng bằng tre Phòng Kinh tế Tháng 3
                2   Mắc đèn           Trạm Điện lực    Tháng 4
                """)).noneMatch(Table.class::isInstance);
    }

    @Test
    void leavesATableWholeOfWhichARowIsNotKnown() {
        assertThat(blocks("""
                TT  Nội dung          Chủ trì          Thời gian
                1   Dựng gian hàng    Phòng Kinh tế    Tháng 3
                2   Mắc đèn           Trạm Điện lực    Tháng 4
                3 Thu dọn chợ         Hợp tác xã       Hằng tuần
                """)).noneMatch(Table.class::isInstance);
    }

    @Test
    void readsCellsBetweenTabs() {
        Table table = table("TT\tNội dung\tChủ trì\tGhi chú\n1\tDựng gian hàng\t\tXong sớm\n2\tMắc đèn\tTrạm Điện lực\n"
                + "\tCộng\t02 việc\t\n");

        assertThat(table.columns()).containsExactly("TT", "Nội dung", "Chủ trì", "Ghi chú");
        assertThat(rows(table))
                .containsExactly(
                        row("1", "Dựng gian hàng", "", "Xong sớm"),
                        row("2", "Mắc đèn", "Trạm Điện lực", ""),
                        row("", "Cộng", "02 việc", ""));
    }

    @Test
    void leavesTabsBetweenWordsThatAreNoTitles() {
        assertThat(blocks("TT\tRau\tQuả\tThổ cẩm\n1\tDựng gian hàng\t\tXong sớm\n"))
                .noneMatch(Table.class::isInstance);
    }

    @Test
    void leavesRowsWithMoreCellsThanTitles() {
        assertThat(blocks("TT\tNội dung\tGhi chú\n1\tMắc đèn\tXong sớm\t5\n")).noneMatch(Table.class::isInstance);
    }
}
