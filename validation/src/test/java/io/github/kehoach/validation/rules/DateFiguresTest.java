package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    ngày 05/3/2026 # 05/3/2026=5/3/2026
                    5-3-2026 và 5.3.2026 # 5-3-2026=5/3/2026 5.3.2026=5/3/2026
                    NGÀY 05 THÁNG 3 NĂM 2026 # 05 THÁNG 3 NĂM 2026=5/3/2026
                    ngày 05 tháng 3, năm 2026 # 05 tháng 3, năm 2026=5/3/2026
                    ngày 05 tháng 3/2026 # 05 tháng 3/2026=5/3/2026
                    ngày 05 tháng 3 # 05 tháng 3=5/3/0
                    ngày 02/9 và 02/9 # 02/9=2/9/0
                    ngày 20 # 20=20/0/0
                    tháng 6/2026, tháng 13/2026, 6/2026, 13/2026 # 6/2026=0/6/2026 13/2026=0/13/2026 6/2026=0/6/2026
                    tháng 6 năm 2026, tháng 6 # 6 năm 2026=0/6/2026 6=0/6/0
                    2020-2025 # 2020=0/0/2020 2025=0/0/2025
                    01/01/2004-01/01/2024 # 01/01/2004=1/1/2004 01/01/2024=1/1/2024
                    số 05/2025/QĐ-UBND, 30/2020/NĐ-CP, 2020/NQ # ''
                    1500 người, 2500, 20.000, 2020kg, 2020%, 2.2020 # ''
                    15/20 hộ, 1/2, A2020, 0210.31.13.2026 # ''
                    6 tháng đầu năm, 12345, ngày 123 # ''
                    1799, 1800, 2199, 2200 # 1800=0/0/1800 2199=0/0/2199
                    05/3/1000, 05/3/0999, 05/3/2199, 05/3/2200 # 05/3/1000=5/3/1000 05/3/2199=5/3/2199
                    12/2026 # 12/2026=0/12/2026
                    2020/ 2021/ # 2020=0/0/2020 2021=0/0/2021
                    QĐ.2020, KH,2021, (.2022 # 2022=0/0/2022
                    a.2020 # ''
                    .2020 # 2020=0/0/2020
                    ngày 5/ # 5=5/0/0
                    01/01/2024/QĐ và 1/2/3, ngày 1/2/3, ngày 1/20260 # ''
                    """)
    void tellsDatesByTheirFigures(String text, String expected) {
        List<DateFigure> found = DateFigures.in(text);
        String told = String.join(
                " ",
                found.stream()
                        .map(figure -> text.substring(figure.start(), figure.end()) + "=" + figure.day() + "/"
                                + figure.month() + "/" + figure.year())
                        .toList());
        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "05/3/2026, 2, 1",
        "5/03/2026, 1, 2",
        "ngày 05 tháng 03, 2, 2",
        "tháng 6, 0, 1",
        "2026, 0, 0",
        "03/2026, 0, 2",
        "ngày 05, 2, 0"
    })
    void countsTheDigits(String text, int day, int month) {
        assertThat(DateFigures.in(text)).singleElement().satisfies(figure -> {
            assertThat(figure.dayDigits()).isEqualTo(day);
            assertThat(figure.monthDigits()).isEqualTo(month);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "05/3/2026, 2026-03-05",
        "2/2024, 2024-02-29",
        "2026, 2026-12-31",
        "31/02/2026,",
        "ngày 05/3,",
        "tháng 3,"
    })
    void knowsTheLastDayOfADateThatHasAYear(String text, LocalDate last) {
        assertThat(DateFigures.in(text)).singleElement().satisfies(figure -> {
            assertThat(figure.hasYear()).isEqualTo(last != null);
            if (last != null) {
                assertThat(figure.lastDay()).isEqualTo(last);
            }
        });
    }
}
