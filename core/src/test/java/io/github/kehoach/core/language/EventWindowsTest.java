package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventWindowsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Làm mạnh trước từng sự kiện 20 ngày và sau mỗi sự kiện 05 ngày. # P20D # P5D
            Treo cờ trước mỗi sự kiện 1 tuần, sau sự kiện 02 ngày # P7D # P2D
            Đăng bài 10 ngày trước và 3 ngày sau mỗi sự kiện # P10D # P3D
            Với các ngày lễ lớn, làm trước 15 ngày và sau 05 ngày # P15D # P5D
            Làm trước các ngày kỷ niệm 1 tháng # P1M # P0D
            Tuyên truyền trước và sau mỗi sự kiện 10 ngày # P10D # P10D
            """)
    void tellsHowLongBeforeAndAfter(String text, String before, String after) {
        assertThat(EventWindows.in(text)).singleElement().satisfies(window -> {
            assertThat(window.before()).hasToString(before);
            assertThat(window.after()).hasToString(after);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo sau 05 ngày kể từ khi kết thúc",
                "Xong trước sự kiện 20 ngày",
                "Với từng sự kiện có báo cáo. Gửi trước 05 ngày",
                "Trước mỗi sự kiện có họp báo",
                "Trước mỗi sự kiện 99999 ngày",
                "",
            })
    void isNotGuessed(String text) {
        assertThat(EventWindows.in(text)).isEmpty();
    }

    @Test
    void spanRunsFromTheFirstSideToTheLast() {
        String text = "Làm mạnh trước từng sự kiện 20 ngày và sau mỗi sự kiện 05 ngày. Sau đó thôi.";
        assertThat(EventWindows.in(text).get(0).span().in(text))
                .isEqualTo("trước từng sự kiện 20 ngày và sau mỗi sự kiện 05 ngày");
    }

    @Test
    void runsRoundAnEvent() {
        EventWindow window = EventWindows.in("trước từng sự kiện 20 ngày và sau mỗi sự kiện 05 ngày")
                .get(0);
        LocalDate event = LocalDate.of(2024, 5, 7);
        assertThat(window.firstDay(event)).hasToString("2024-04-17");
        assertThat(window.lastDay(event)).hasToString("2024-05-12");
    }
}
