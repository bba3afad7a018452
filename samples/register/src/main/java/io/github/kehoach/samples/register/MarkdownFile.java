package io.github.kehoach.samples.register;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A register as a Markdown table. */
final class MarkdownFile {
    private static final String MARKS = "\\|`*_{}[]<>#&~";

    private MarkdownFile() {}

    static byte[] write(List<Row> rows) {
        StringBuilder out = new StringBuilder("|");
        for (Column column : Column.values()) {
            out.append(' ').append(column.title()).append(" |");
        }
        out.append("\n|").append(" --- |".repeat(Column.values().length)).append('\n');
        for (Row row : rows) {
            out.append('|');
            for (Column column : Column.values()) {
                out.append(' ');
                escape(column.words(row), out);
                out.append(" |");
            }
            out.append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Words of a plan must not become marks or HTML. */
    private static void escape(String words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                out.append("<br>");
            } else {
                out.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
    }
}
