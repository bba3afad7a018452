package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    theo mục 3                              | true
                    theo Mục\u00a0III Kế hoạch này          | true
                    khoản2 Điều 5                           | true
                    điểm a                                  | true
                    Phần B                                  | true
                    PHỤ LỤC I                               | true
                    khỏan 4                                 | true
                    ðiều 4                                  | true
                    giáo dục Đào tạo năm 2026               | false
                    Trung ương Đảng khóa XIII               | false
                    3 mục tiêu, 5 điểm mới, II              | false
                    điều y tế cần                           | false
                    chương trình 12 tháng                   | false
                    quan điểm a dua                         | true
                    """)
    void tellWhereALevelStandsBeforeANumber(String text, boolean may) {
        assertThat(LevelWords.precedeNumberIn(text)).isEqualTo(may);
    }
}
