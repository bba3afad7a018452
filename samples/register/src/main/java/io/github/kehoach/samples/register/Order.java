package io.github.kehoach.samples.register;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The order of a register; rows that are equal in it stay in the order of the plans. */
enum Order {
    /** By the last day, rows without one at the end; then by body. */
    DUE,
    /** By the body that leads, in the order of the Vietnamese alphabet; then by the last day. */
    BODY;

    List<Row> sorted(List<Row> rows) {
        Comparator<Row> due = Comparator.comparing(row -> row.lastDay().orElse(LocalDate.MAX));
        Comparator<Object> words = Collator.getInstance(Locale.forLanguageTag("vi"));
        Comparator<Row> body = Comparator.comparing(row -> String.join("; ", row.leaders()), words);
        return rows.stream()
                .sorted(this == DUE ? due.thenComparing(body) : body.thenComparing(due))
                .toList();
    }
}
