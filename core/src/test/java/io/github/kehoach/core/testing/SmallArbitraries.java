package io.github.kehoach.core.testing;

import io.github.kehoach.core.PartialDate;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
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
        return new ByIdentity<>(Arbitraries.frequencyOf(Tuple.of(5, written), Tuple.of(1, texts)));
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
        return new ByIdentity<>(Arbitraries.frequencyOf(Tuple.of(4, written), Tuple.of(1, texts)));
    }

    /** Days, months and years in equal parts, over all years that can be held, most of them of our time. */
    static Arbitrary<PartialDate> partialDates() {
        Arbitrary<PartialDate> days =
                Arbitraries.frequencyOf(Tuple.of(3, days(1945, 2035)), Tuple.of(1, days(1, 9999)));
        return new ByIdentity<>(Arbitraries.oneOf(
                days,
                days.map(day -> PartialDate.of(day.year(), day.month().orElseThrow())),
                days.map(day -> PartialDate.of(day.year()))));
    }

    /** Days from the first of the first year to the last of the last. */
    static Arbitrary<PartialDate> days(int firstYear, int lastYear) {
        return Arbitraries.longs()
                .between(
                        PartialDate.of(firstYear).firstDay().toEpochDay(),
                        PartialDate.of(lastYear).lastDay().toEpochDay())
                .withDistribution(RandomDistribution.uniform())
                .map(LocalDate::ofEpochDay)
                .map(PartialDate::of);
    }
}
