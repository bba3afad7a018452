package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexMentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mở lớp (có danh sách lớp kèm theo).            | (có danh sách lớp kèm theo)     | []      | danh sách lớp | true
                    Mở lớp (chi tiết tại Phụ lục II kèm theo).     | (chi tiết tại Phụ lục II kèm theo) | [2]  |               | true
                    Mở lớp theo Phụ lục I và Phụ lục III.          | Phụ lục I và Phụ lục III        | [1, 3]  |               | true
                    Mở lớp theo Phụ lục I kèm theo Kế hoạch này.   | Phụ lục I kèm theo Kế hoạch này | [1]     |               | true
                    Mở lớp như Phụ lục số 02.                      | Phụ lục số 02                   | [2]     |               | true
                    Mở lớp, chi tiết tại Phụ lục.                  | Phụ lục                         | []      |               | false
                    Mở lớp, chi tiết tại Phụ lục đính kèm.         | Phụ lục đính kèm                | []      |               | true
                    Mở lớp (có phụ lục).                           | phụ lục                         | []      |               | true
                    Nhiệm vụ tại Phụ lục của Kế hoạch này.         | Phụ lục của Kế hoạch này        | []      |               | true
                    Ghi theo biểu mẫu đính kèm.                    | biểu mẫu đính kèm               | []      | biểu mẫu      | true
                    Dự toán kèm theo Kế hoạch này.                 | kèm theo Kế hoạch này           | []      |               | true
                    Theo Nghị quyết số 5/NQ-CP ngày 01/2/2026 của Chính phủ và Phụ lục II. | Phụ lục II | [2] |        | false
                    """)
    void tellsWhichAnnexIsMeant(String text, String words, String numbers, String title, boolean attached) {
        assertThat(AnnexMentions.in(text)).singleElement().satisfies(mention -> {
            assertThat(text.substring(mention.span().start(), mention.span().end()))
                    .isEqualTo(words);
            assertThat(mention.numbers()).hasToString(numbers);
            assertThat(mention.title()).isEqualTo(title == null ? "" : title);
            assertThat(mention.attached()).isEqualTo(attached);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dạy kèm hai em.",
                "Nộp hồ sơ kèm theo đơn.",
                "Lập danh sách kèm theo hồ sơ.",
                "Lập danh sách kèm theo.",
                "Chương trình ban hành kèm theo Quyết định số 8/QĐ-UBND ngày 05/3/2026.",
                "Cơ sở thuộc Phụ lục II Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ.",
                "Theo Phụ lục kèm theo Kế hoạch số 41/KH-UBND ngày 22/01/2026 của Ủy ban nhân dân tỉnh.",
                "Theo mẫu (Phụ lục III kèm theo Thông tư số 1/2024/TT-BNV).",
                "Đề án (ban hành kèm theo Nghị quyết số 35-NQ/TU).",
                "Đề án (kèm theo Quyết định số 8/QĐ-UBND"
            })
    void leavesOtherDocumentsAndAttachmentsAlone(String text) {
        assertThat(AnnexMentions.in(text)).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheText() {
        assertThat(AnnexMentions.in("Theo Phụ lục I (có biểu mẫu kèm theo), ghi theo mẫu đính kèm; Phụ lục số 03."))
                .extracting(AnnexMention::numbers)
                .hasToString("[[1], [], [], [3]]");
    }

    @Test
    void givesNotesAlone() {
        assertThat(AnnexMentions.notes("Theo Phụ lục I (có biểu mẫu kèm theo)."))
                .extracting(AnnexMention::title)
                .containsExactly("biểu mẫu");
        assertThat(AnnexMentions.notes("Theo Phụ lục I.")).isEmpty();
    }
}
