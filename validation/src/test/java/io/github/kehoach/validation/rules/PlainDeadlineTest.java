package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.language.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDeadlineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-04-15 | báo cáo chậm nhất ngày 15/4/2026.
                    2026-04-05 | Vá mặt đường đoạn 2, xong trong ngày 05/04/2026
                    2026-03-31 | nộp hồ sơ trước ngày 01/4/2026; gửi 3 bản.
                    2026-03-31 | NỘP HỒ SƠ TRƯỚC 01/4/2026
                    2026-04-30 | rà soát trước, sau đó sửa xong trước ngày 01/5/2026.
                    """)
    void seesADayInFigures(String due, String words) {
        assertThat(isIn(words, due)).isTrue();
        assertThat(Passage.of(words).due()).contains(PartialDate.parse(due).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-04-15 | báo cáo trước ngày 15/4/2026.
                    2026-04-14 | báo cáo chậm nhất ngày 15/4/2026.
                    2026-04    | báo cáo chậm nhất ngày 15/4/2026.
                    2026-04-15 | báo cáo chậm nhất ngày 15/4/2026, sơ kết năm 2027.
                    2026-04-15 | báo cáo trước 8 giờ ngày 15/4/2026.
                    2026-04-15 | báo cáo trước cuối ngày 15/4/2026.
                    2026-04-15 | theo Thông báo số 7/15/4/2026.
                    2026-04-15 | theo số 15/4/2026/TB
                    2026-04-15 | chậm nhất ngày 15 tháng 4 năm 2026.
                    2026-04-15 | (15/4/2026)
                    """)
    void leavesAnythingElseToAReading(String due, String words) {
        assertThat(isIn(words, due)).isFalse();
    }

    private static boolean isIn(String words, String due) {
        return PlainDeadline.isIn(Passage.of(words), PartialDate.parse(due).orElseThrow());
    }
}
