package io.github.kehoach.core.testing;

import io.github.kehoach.core.PartialDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** The values that stand in a single string of the plan format. */
final class SmallArbitraries {
    private SmallArbitraries() {}

    /** Labels of all styles, proper and improper. */
    static Arbitrary<String> labels(Arbitrary<String> texts) {
        Arbitrary<String> written = Arbitraries.of(
                "I.",
                "II-",
                "XIV)",
                "IIII.",
                "ii)",
                "1.",
                "2)",
                "(3)",
                "04/",
                "1.1.",
                "1.1.2.",
                "6.2",
                "a)",
                "đ)",
                "f)",
                "B.",
                "a/.",
                "-",
                "+",
                "•",
                "Phần thứ nhất",
                "PHẦN II",
                "Điều 1.",
                "Mục 3",
                "Chương IV",
                "*");
        return Arbitraries.frequencyOf(Tuple.of(5, written), Tuple.of(1, texts));
    }

    /** Numbers and symbols of documents, proper and improper. */
    static Arbitrary<String> numbers(Arbitrary<String> texts) {
        Arbitrary<String> written = Arbitraries.of(
                "459/KH-LĐLĐ",
                "31-KH/TU",
                "29-HD/TWĐTN-VP",
                "298 KH/TWĐTN",
                "05/2025/QĐ-UBND",
                "63/2025/QH15",
                "15/UBND-VX",
                "/KH-SCT",
                "02");
        return Arbitraries.frequencyOf(Tuple.of(4, written), Tuple.of(1, texts));
    }

    /** Days, months and years in equal parts, over all years that can be held. */
    static Arbitrary<PartialDate> partialDates() {
        Arbitrary<Integer> years =
                Arbitraries.frequencyOf(Tuple.of(3, between(1945, 2035)), Tuple.of(1, between(1, 9999)));
        Arbitrary<PartialDate> months = years.flatMap(year -> between(1, 12).map(month -> PartialDate.of(year, month)));
        Arbitrary<PartialDate> days =
                months.flatMap(month -> between(1, month.lastDay().getDayOfMonth())
                        .map(day -> PartialDate.of(month.firstDay().withDayOfMonth(day))));
        return Arbitraries.oneOf(years.map(PartialDate::of), months, days).withoutEdgeCases();
    }

    private static Arbitrary<Integer> between(int first, int last) {
        return Arbitraries.integers().between(first, last);
    }
}
