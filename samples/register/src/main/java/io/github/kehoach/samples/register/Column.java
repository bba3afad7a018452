package io.github.kehoach.samples.register;

import java.util.function.Function;

/** The columns of a register. */
enum Column {
    NUMBER("Số kế hoạch", 18, Row::number),
    ISSUED("Ngày ban hành", 14, row -> row.issued().map(Object::toString).orElse("")),
    LEADERS("Đơn vị chủ trì", 30, row -> String.join("; ", row.leaders())),
    PARTNERS("Đơn vị phối hợp", 30, row -> String.join("; ", row.partners())),
    TASK("Nhiệm vụ", 60, Row::task),
    LAST_DAY("Hạn", 12, row -> row.lastDay().map(Object::toString).orElse("")),
    DUE("Hạn như kế hoạch ghi", 14, row -> row.due().map(Row::written).orElse("")),
    DELIVERABLE("Sản phẩm", 30, Row::deliverable),
    PLACE("Vị trí trong kế hoạch", 40, Row::place),
    LOCATION("Vị trí (JSON)", 24, row -> row.at().toString()),
    SOURCE("Tệp", 24, Row::source);

    private final String title;
    private final int width;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<Row, String> words;

    Column(String title, int width, Function<Row, String> words) {
        this.title = title;
        this.width = width;
        this.words = words;
    }

    String title() {
        return title;
    }

    /** How many characters of a line are seen, where a form has widths. */
    int width() {
        return width;
    }

    String words(Row row) {
        return Wording.cell(words.apply(row));
    }
}
