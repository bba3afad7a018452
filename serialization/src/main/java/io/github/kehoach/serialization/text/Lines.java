package io.github.kehoach.serialization.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a source.
 *
 * @param all every line, blank ones too
 * @param composed whether all letters of the source are certainly composed (NFC); if not, they have to be tried
 */
record Lines(List<Line> all, boolean composed) {
    private static final int TAB = 8;

    static Lines of(String source) {
        List<Line> lines = new ArrayList<>();
        char[] characters = source.toCharArray();
        int composed = Characters.COMPOSED;
        int start = 0;
        while (start <= characters.length) {
            int end = start;
            int common = Characters.COMPOSED;
            while (end < characters.length) {
                int kinds = Characters.kinds(characters[end]);
                if ((kinds & Characters.BREAK) != 0) {
                    break;
                }
                common &= kinds;
                end++;
            }
            lines.add(line(source, start, end, common != 0));
            composed &= common;
            boolean pair = source.startsWith("\r\n", end);
            start = end + (pair ? 2 : 1);
        }
        return new Lines(lines, composed != 0);
    }

    private static Line line(String source, int from, int to, boolean composed) {
        int indent = 0;
        int start = from;
        while (start < to && Line.isBlank(source.charAt(start))) {
            indent += source.charAt(start) == '\t' ? TAB : 1;
            start++;
        }
        int end = to;
        while (end > start && Line.isBlank(source.charAt(end - 1))) {
            end--;
        }
        String text = Emphasis.strip(source, start, end);
        return new Line(composed ? text : Spelling.compose(text), indent, start, end);
    }
}
