package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
    /** The text with a bar before each token that ends a clause, a double one where it ends a sentence. */
    private static String cut(String text) {
        Tokens tokens = Tokens.of(text);
        Clauses clauses = Clauses.of(tokens);
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            cut.append(i == 0 || tokens.touches(i) ? "" : " ")
                    .append(clauses.sentenceEndAt(i) ? "‖" : clauses.endAt(i) ? "|" : "")
                    .append(tokens.written(i));
        }
        return cut.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Làm xong. Báo cáo Sở. Gửi thư. # Làm xong‖. Báo cáo Sở‖. Gửi thư‖.
            Làm xong. báo cáo # Làm xong. báo cáo
            Xã có 1.200 hộ. 30 hộ nghèo. - Việc một. “Tốt”. *Hay* # Xã có 1.200 hộ‖. 30 hộ nghèo‖. - Việc một‖. “Tốt”‖. *Hay*
            Ông A. Nam ở TP. Cần Thơ. Hết # Ông A. Nam ở TP. Cần Thơ‖. Hết
            Xong./. Hết # Xong‖./‖. Hết
            Việc gì? Làm ngay! Hết; rồi nghỉ # Việc gì‖? Làm ngay‖! Hết|; rồi nghỉ
            Theo đó Căn cứ Luật Thư viện; theo căn cứ đó # Theo đó |Căn cứ Luật Thư viện|; theo căn cứ đó
            Căn nhà và Căn cứ cũ # Căn nhà và |Căn cứ cũ
            Xong việc¶II. NỘI DUNG chung # Xong việc ‖II‖. NỘI DUNG chung
            Xong việc¶12. Việc mới # Xong việc ‖12‖. Việc mới
            Xong việc¶123 Việc¶3. việc cũ # Xong việc 123 Việc 3. việc cũ
            Xong việc¶II- NỘI DUNG # Xong việc ‖II- NỘI DUNG
            Xong việc¶AB- Việc # Xong việc AB- Việc
            Xong việc I- Việc # Xong việc I- Việc
            Theo Kế hoạch năm 2026, Sở Y tế ban hành kế hoạch như sau: # Theo Kế hoạch năm 2026|, Sở Y tế ban hành kế hoạch như sau:
            Theo Kế hoạch năm 2026, sở y tế ban hành kế hoạch như sau: # Theo Kế hoạch năm 2026|, sở y tế ban hành kế hoạch như sau:
            Theo Kế hoạch năm 2026, nhà nước ban hành kế hoạch như sau: # Theo Kế hoạch năm 2026, nhà nước ban hành kế hoạch như sau:
            Theo Kế hoạch năm 2026, Nhà máy Bình An xây dựng kế hoạch # Theo Kế hoạch năm 2026|, Nhà máy Bình An xây dựng kế hoạch
            Theo Kế hoạch năm 2026, nhà máy xây dựng kế hoạch # Theo Kế hoạch năm 2026, nhà máy xây dựng kế hoạch
            Theo Kế hoạch năm 2026, Sở Y tế lập kế hoạch kiểm tra # Theo Kế hoạch năm 2026|, Sở Y tế lập kế hoạch kiểm tra
            Theo Kế hoạch năm 2026, sở y tế lập kế hoạch kiểm tra # Theo Kế hoạch năm 2026, sở y tế lập kế hoạch kiểm tra
            Theo Kế hoạch năm 2026, Sở Y tế lập danh sách gửi về Văn phòng trước kế hoạch # Theo Kế hoạch năm 2026, Sở Y tế lập danh sách gửi về Văn phòng trước kế hoạch
            Theo Kế hoạch năm 2026, Sở Y tế lập ra một hai ba kế hoạch # Theo Kế hoạch năm 2026|, Sở Y tế lập ra một hai ba kế hoạch
            Theo Kế hoạch năm 2026, Sở Y tế ban hành văn bản # Theo Kế hoạch năm 2026, Sở Y tế ban hành văn bản
            Theo Kế hoạch năm 2026, Sở Y tế tổ chức Hội thi như sau: # Theo Kế hoạch năm 2026|, Sở Y tế tổ chức Hội thi như sau:
            Theo Kế hoạch năm 2026, Sở Y tế tổ chức Hội thi # Theo Kế hoạch năm 2026, Sở Y tế tổ chức Hội thi
            Theo Kế hoạch năm 2026, Sở Y tế tổ chức Hội thi. Việc như sau: # Theo Kế hoạch năm 2026, Sở Y tế tổ chức Hội thi‖. Việc như sau:
            Theo Kế hoạch năm 2026, Sở Y tế tổ chức Hội thi; việc như sau: # Theo Kế hoạch năm 2026, Sở Y tế tổ chức Hội thi|; việc như sau:
            Theo Kế hoạch năm 2026, với nội dung như sau: # Theo Kế hoạch năm 2026|, với nội dung như sau:
            Theo Kế hoạch năm 2026, các việc như sau: # Theo Kế hoạch năm 2026, các việc như sau:
            Theo Kế hoạch năm 2026, Nội dung như sau: # Theo Kế hoạch năm 2026|, Nội dung như sau:
            Theo Kế hoạch năm 2026, Sở Văn hóa, Thể thao và Du lịch ban hành kế hoạch như sau: # Theo Kế hoạch năm 2026|, Sở Văn hóa, Thể thao và Du lịch ban hành kế hoạch như sau:
            Theo Kế hoạch, ban hành kế hoạch như sau: # Theo Kế hoạch, ban hành kế hoạch như sau:
            """)
    void endWhereASentenceABasisOrTheEnactingWordsStart(String text, String cut) {
        assertThat(cut(text.replace("¶", "\n"))).isEqualTo(cut);
    }

    @Test
    void endWithTheText() {
        Clauses clauses = Clauses.of(Tokens.of("Làm xong"));

        assertThat(clauses.sentenceEndAt(1)).isFalse();
        assertThat(clauses.sentenceEndAt(2)).isTrue();
        assertThat(clauses.endAt(1)).isFalse();
        assertThat(clauses.endAt(2)).isTrue();
    }
}
