package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STT                             | NUMBER
            Tt.                             | NUMBER
            Số thứ tự                       | NUMBER
            NỘI DUNG CÔNG VIỆC              | WORK
            Nhiệm vụ/giải pháp              | WORK
            Đơn vị chủ trì                  | LEADER
            Cơ quan, đơn vị chủ trì thực hiện | LEADER
            Người thực hiện                 | LEADER
            Đơn vị phối hợp                 | PARTNERS
            Vai trò (Chủ trì/Phối hợp)      | OTHER
            Thời gian hoàn thành            | TIME
            Tiến độ                         | TIME
            Sản phẩm dự kiến                | PRODUCT
            Kết quả                         | PRODUCT
            Kết quả thực hiện trong tháng   | OTHER
            Kinh phí (triệu đồng)           | FUNDING
            Ghi chú                         | NOTE
            Đơn vị tính                     | OTHER
            Số lượng                        | OTHER
            """)
    void knowsTheUsualTitles(String title, ColumnKind kind) {
        assertThat(ColumnKind.of(title)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rau quả", "Tập văn nghệ", "Nămngười"})
    void knowsNoOtherWords(String words) {
        assertThat(ColumnKind.of(words)).isEmpty();
    }

    @Test
    void takesNoSentenceForATitle() {
        assertThat(ColumnKind.of("Nội dung " + "dựng gian hàng ".repeat(10))).isEmpty();
    }
}
