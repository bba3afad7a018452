package io.github.kehoach.samples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** Results side by side: what each took, how often the floor that is, and what it allocated. */
final class Table {
    private static final String FLOOR = "tokens";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private static final Comparator<Row> ORDER =
            Comparator.comparing((Row row) -> Sample.valueOf(row.plan())).thenComparing(Row::median);

    /**
     * One line.
     *
     * @param cpu microseconds of processor time for each call, from the least to the most
     */
    record Row(String plan, String method, Statistics cpu, double bytes) {
        double median() {
            return cpu.getPercentile(50);
        }
    }

    private Table() {}

    static String of(Collection<RunResult> results) {
        return lines(results.stream().map(Table::row).sorted(ORDER).toList());
    }

    static Row row(RunResult result) {
        String name = result.getPrimaryResult().getLabel();
        return new Row(
                result.getParams().getParam("plan"),
                name,
                figures(result, CpuTime.LABEL),
                figures(result, ALLOCATED).getMean());
    }

    private static Statistics figures(RunResult result, String label) {
        return Objects.requireNonNull(result.getSecondaryResults().get(label), label)
                .getStatistics();
    }

    private static String lines(List<Row> rows) {
        Map<String, Row> floors = new HashMap<>();
        rows.stream().filter(row -> row.method().equals(FLOOR)).forEach(row -> floors.put(row.plan(), row));
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                "%-12s %-21s %10s %23s %8s %11s", "plan", "method", "cpu us", "[min-max]", "x floor", "alloc kB"));
        for (Row row : rows) {
            Row floor = floors.get(row.plan());
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12s %-21s %10.2f %23s %8s %11.1f",
                    row.plan(),
                    row.method(),
                    row.median(),
                    String.format(
                            Locale.ROOT,
                            "[%.2f-%.2f]",
                            row.cpu().getMin(),
                            row.cpu().getMax()),
                    floor == null ? "-" : String.format(Locale.ROOT, "%.2f", row.median() / floor.median()),
                    row.bytes() / 1000));
        }
        return String.join("\n", lines) + "\n";
    }
}
