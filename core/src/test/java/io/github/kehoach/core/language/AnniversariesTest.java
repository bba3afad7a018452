package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnniversariesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Kỷ niệm 70 năm Ngày mở chợ (07/5/1954 - 07/5/2024) # 70 # 1954-05-07 # 2024-05-07 # 70
            kỷ niệm 25 năm tách xã, lập phường (01/01/2001-01/01/2025) # 25 # 2001-01-01 # 2025-01-01 # 24
            70 năm mở chợ gắn với 60 năm mở trường (02/9/1964 – 02/9/2024) # 60 # 1964-09-02 # 2024-09-02 # 60
            ngày 5 tháng 3 năm 2024, kỷ niệm 90 năm lập hội (1934 - 2024) # 90 # 1934 # 2024 # 90
            mừng 10 năm lập bản (ngày 3/3/2014 - ngày 4/3/2024) # 10 # 2014-03-03 # 2024-03-04 # 10
            kỷ niệm lần thứ 90 ngày sinh (19/5/1934 - 19/5/2024) # 90 # 1934-05-19 # 2024-05-19 # 90
            kỷ niệm 90 năm Ngày lập hội 19/5/1934 - 19/5/2024 # 90 # 1934-05-19 # 2024-05-19 # 90
            """)
    void tellsTheYearsAndTheDates(String text, int years, String event, String day, int elapsed) {
        for (String form :
                new String[] {text, Normalizer.normalize(text, Normalizer.Form.NFD), text.replace(" ", "\n")}) {
            Anniversary found = Anniversaries.in(form).get(0);
            assertThat(found.years()).isEqualTo(years);
            assertThat(found.event()).hasToString(event);
            assertThat(found.day()).hasToString(day);
            assertThat(found.elapsed()).isEqualTo(elapsed);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Kỷ niệm 70 năm Ngày mở chợ (07/5/1954 - 07/5/2024) # Ngày mở chợ
            kỷ niệm 90 năm Ngày lập hội, 19/5/1934 - 19/5/2024 # Ngày lập hội
            kỷ niệm lần thứ 90 Ngày mở trường “Sao Mai” (19/5/1934 - 19/5/2024) # Ngày mở trường “Sao Mai”
            kỷ niệm 90 năm (19/5/1934 - 19/5/2024) # ''
            """)
    void tellsWhatHappened(String text, String name) {
        assertThat(Anniversaries.in(text).get(0).name()).isEqualTo(name);
    }

    @Test
    void spanRunsFromTheNumberToTheBracket() {
        String text = "Mừng 70 năm mở chợ (07/5/1954 - 07/5/2024).";
        assertThat(Anniversaries.in(text).get(0).span().in(text)).isEqualTo("70 năm mở chợ (07/5/1954 - 07/5/2024)");
    }

    @Test
    void spanEndsWithTheSecondDateIfThereIsNoBracket() {
        String text = "Kỷ niệm 70 năm mở chợ 07/5/1954 - 07/5/2024.";
        assertThat(Anniversaries.in(text).get(0).span().in(text)).isEqualTo("70 năm mở chợ 07/5/1954 - 07/5/2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trong năm 2024 (07/5/1954 - 07/5/2024)",
                "70 năm mở chợ (07/5/2024)",
                "70 năm mở chợ 07/5/1954 - 07/5/2024",
                "kỷ niệm 70 năm mở chợ, giai đoạn 2021 - 2030",
                "kỷ niệm 70 năm mở chợ từ ngày 07/5/2024 - 10/5/2024",
                "Đại hội lần thứ 13 (07/5/2019 - 07/5/2024)",
                "70 năm mở chợ; mừng ngày hội (07/5/1954 - 07/5/2024)",
                "70 năm mở chợ (31/02/1954 - 07/5/2024)",
                "",
            })
    void needsACountAndTwoDates(String text) {
        assertThat(Anniversaries.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kỷ niệm 70  năm mở chợ          | true
            KỶ NIỆM 70 NĂM MỞ CHỢ           | true
            lần thứ 90 ngày sinh            | true
            5 lớp, 70 năm                   | true
            năm 2026, tháng 5               | false
            Đại hội lần 13 năm              | true
            70 ngày, lần thứ hai, 5         | false
            nhiều năm                       | false
            """)
    void countYearsOnlyByFigures(String text, boolean may) {
        assertThat(Anniversaries.mayCountYears(text)).isEqualTo(may);
    }
}
