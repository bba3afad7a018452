package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # written,  year, month, day, first day,  last day
            2026-03-09, 2026, 3,     9,   2026-03-09, 2026-03-09
            2024-02-29, 2024, 2,     29,  2024-02-29, 2024-02-29
            2026-02,    2026, 2,     0,   2026-02-01, 2026-02-28
            2024-02,    2024, 2,     0,   2024-02-01, 2024-02-29
            2026-01,    2026, 1,     0,   2026-01-01, 2026-01-31
            2026-01-31, 2026, 1,     31,  2026-01-31, 2026-01-31
            2026-12-01, 2026, 12,    1,   2026-12-01, 2026-12-01
            2026,       2026, 0,     0,   2026-01-01, 2026-12-31
            0001,       1,    0,     0,   0001-01-01, 0001-12-31
            9999-12,    9999, 12,    0,   9999-12-01, 9999-12-31
            """)
    void readsAndWritesWhatIsKnown(
            String written, int year, int month, int day, LocalDate firstDay, LocalDate lastDay) {
        PartialDate date = PartialDate.parse(written).orElseThrow();

        assertThat(date.year()).isEqualTo(year);
        assertThat(date.month()).isEqualTo(month == 0 ? OptionalInt.empty() : OptionalInt.of(month));
        assertThat(date.day()).isEqualTo(day == 0 ? OptionalInt.empty() : OptionalInt.of(day));
        assertThat(date.firstDay()).isEqualTo(firstDay);
        assertThat(date.lastDay()).isEqualTo(lastDay);
        assertThat(date.toLocalDate().isPresent()).isEqualTo(day > 0);
        assertThat(date).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "26", "0000", "2026-00", "2026-13", "2026-02-29", "2026-04-31", "2026-01-00", "2026-1-1", "2026-3",
                "2026/03/09", "2026-03/09", "2026/03", "09-03-2026", "2026-03-09 ", "+026", "-001", "2026-+3", "٢٠٢٦",
                        "2026-03-9",
                "12026", "2026-03-091"
            })
    void doesNotReadWhatIsNoDate(String written) {
        assertThat(PartialDate.parse(written)).isEmpty();
    }

    @Test
    void isMadeOfItsParts() {
        assertThat(PartialDate.of(2026)).isEqualTo(PartialDate.parse("2026").orElseThrow());
        assertThat(PartialDate.of(2026, 3))
                .isEqualTo(PartialDate.parse("2026-03").orElseThrow());
        assertThat(PartialDate.of(2026, 3, 9))
                .isEqualTo(PartialDate.of(LocalDate.of(2026, 3, 9)))
                .hasSameHashCodeAs(PartialDate.parse("2026-03-09").orElseThrow())
                .extracting(date -> date.toLocalDate().orElseThrow())
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void reachesFromTheYearOneToTheLastYearOfFourDigits() {
        assertThat(PartialDate.of(1)).hasToString("0001");
        assertThat(PartialDate.of(9999)).hasToString("9999");
    }

    @Test
    void hasAHashCodeThatTellsDaysApart() {
        LocalDate first = LocalDate.of(2024, 1, 1);

        assertThat(first.datesUntil(first.plusYears(3))
                        .map(day -> PartialDate.of(day).hashCode())
                        .distinct())
                .hasSize(366 + 365 + 365);
    }

    @Test
    void isOverOnceItsLastDayIs() {
        for (PartialDate date : List.of(
                PartialDate.of(2026), PartialDate.of(2026, 2), PartialDate.of(2026, 12), PartialDate.of(2026, 2, 27))) {
            for (LocalDate day = LocalDate.of(2025, 12, 30); day.getYear() < 2028; day = day.plusDays(1)) {
                assertThat(date.isOver(day))
                        .as("%s on %s", date, day)
                        .isEqualTo(date.lastDay().isBefore(day));
            }
        }
    }

    @Test
    void differsFromADateThatSaysMore() {
        assertThat(PartialDate.of(2026)).isNotEqualTo(PartialDate.of(2026, 1));
        assertThat(PartialDate.of(2026, 1)).isNotEqualTo(PartialDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,     1,  1
            10000, 1,  1
            2026,  0,  1
            2026,  13, 1
            2026,  2,  29
            2026,  3,  0
            2026,  3,  32
            """)
    void refusesADayThatThereIsNot(int year, int month, int day) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(year, month, day));
    }

    @Test
    void refusesAYearThatCannotBeWrittenInFourDigits() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(LocalDate.of(-1, 1, 1)));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(0));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(2026, 13));
    }
}
