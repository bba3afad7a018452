package io.github.kehoach.core.language;

/** What a date in a text stands for. */
public enum DateKind {
    /** {@code ngày 05 tháng 3 năm 2020}, {@code 17/5/2021}, or without a year {@code ngày 02/9}, {@code ngày 20}. */
    DAY,
    /** {@code tháng 6/2023}, {@code tháng 6}. */
    MONTH,
    /** {@code quý II năm 2026}, {@code Quý I - II/2026}, {@code quý III}. */
    QUARTER,
    /** {@code 6 tháng đầu năm 2026}, {@code 9 tháng đầu năm}: months counted from an end of the year. */
    PART_OF_YEAR,
    /** {@code năm 2026}. */
    YEAR,
    /** {@code năm học 2026 - 2027}. */
    SCHOOL_YEAR,
    /** {@code giai đoạn 2021 - 2030}, {@code năm 2023 - 2024}, {@code 1953 - 1954}. */
    PERIOD,
    /** {@code nhiệm kỳ 2020 - 2025}. */
    TERM,
    /** {@code từ ngày 01/12/2023 - 10/01/2024}, both ends included. */
    RANGE,
    /** {@code (07/5/1954 - 07/5/2024)}: an event and its anniversary, no period. */
    ANNIVERSARY,
    /** {@code ngày 20 hằng tháng}, {@code định kỳ hằng quý}. */
    RECURRING
}
