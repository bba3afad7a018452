package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePartsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # day, month, year, exists, date
            31,    12,    2026, true,   2026-12-31
            1,     1,     1,    true,   0001-01-01
            29,    2,     2024, true,   2024-02-29
            29,    2,     2026, false,
            29,    2,     0,    true,
            30,    2,     0,    false,
            31,    4,     0,    false,
            32,    1,     2026, false,
            -1,    1,     2026, false,
            1,     13,    2026, false,
            1,     -1,    2026, false,
            0,     12,    2026, true,   2026-12
            0,     0,     2026, true,   2026
            0,     0,     9999, true,   9999
            0,     0,     10000, true,
            0,     0,     0,    true,
            31,    0,     2026, true,
            32,    0,     0,    false,
            5,     3,     0,    true,
            """)
    void tellWhetherThereIsSuchADate(int day, int month, int year, boolean exists, String date) {
        DateParts parts = new DateParts(day, month, year);

        assertThat(parts.exists()).isEqualTo(exists);
        assertThat(parts.date().map(Object::toString)).isEqualTo(Optional.ofNullable(date));
    }
}
