package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Item;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsTest {
    @Test
    void collectsWhatSeveralLinesSay() {
        assertThat(Particulars.of(List.of(
                        "Cơ quan, đơn vị chủ trì: Phòng Kinh tế, Đoàn xã.",
                        "Lãnh đạo phụ trách: Phó Chủ tịch xã.",
                        "Đơn vị phối hợp: Công an xã; Phòng Kinh tế.",
                        "Thời gian thực hiện: Quý II năm 2026.",
                        "Sản phẩm: Sơ đồ chợ.")))
                .isEqualTo(new Particulars(
                        List.of("Phòng Kinh tế", "Đoàn xã"),
                        List.of("Công an xã"),
                        Optional.of(PartialDate.of(2026, 6)),
                        Optional.of("Sơ đồ chợ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Thời gian: Trước ngày 15/4/2026 # 2026-04-14
            Thời gian thực hiện: Quý I - II/2026 # 2026-06
            Thời gian: Năm 2026. # 2026
            Thời hạn: 2026 # 2026
            Tiến độ: Từ tháng 3 đến tháng 5/2026 # 2026-05
            Thời gian: Thường xuyên #
            Thời gian: Hằng năm #
            """)
    void readsByWhenTheWorkIsDue(String line, String due) {
        assertThat(Particulars.of(List.of(line)).due().map(PartialDate::toString))
                .isEqualTo(Optional.ofNullable(due));
    }

    @Test
    void takesTheLatestTimeAndTheFirstProduct() {
        Particulars said = Particulars.of(List.of(
                "Bắt đầu. Thời gian: Tháng 4/2026; sản phẩm: Sơ đồ",
                "Thời hạn: Tháng 5/2026; sản phẩm: Cổng chợ",
                "Thời gian: Quý I/2026"));

        assertThat(said.due()).contains(PartialDate.of(2026, 5));
        assertThat(said.deliverable()).contains("Sơ đồ");
    }

    @Test
    void looksAtTheWordsOfATaskAndAtAllLinesUnderIt() {
        Task task = Task.builder()
                .text("Dựng cổng chợ. Sản phẩm: Cổng chợ.")
                .addContent(Item.builder()
                        .label("a)")
                        .text("Phân công")
                        .addContent(Item.of("-", "Chủ trì: Đoàn xã."))
                        .build())
                .addContent(Paragraph.of("Thời gian: Tháng 4/2026."))
                .build();

        assertThat(Particulars.of(task))
                .isEqualTo(new Particulars(
                        List.of("Đoàn xã"), List.of(), Optional.of(PartialDate.of(2026, 4)), Optional.of("Cổng chợ")));
    }

    @Test
    void saysNothingWithoutTitles() {
        assertThat(Particulars.of(List.of("Đoàn xã dựng cổng chợ trước ngày 15/4/2026", "", "Sản phẩm:")))
                .isEqualTo(new Particulars(List.of(), List.of(), Optional.empty(), Optional.empty()));
    }
}
