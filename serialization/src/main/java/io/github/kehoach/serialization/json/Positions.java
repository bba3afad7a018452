package io.github.kehoach.serialization.json;

import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Turns indexes of bytes into lines and columns, for all of them in one pass. Columns count code points. */
final class Positions {
    private final Source source;
    private final TreeSet<Integer> asked = new TreeSet<>();
    private final Map<Integer, Position> positions = new HashMap<>();

    Positions(Source source) {
        this.source = source;
    }

    void ask(int start, int end) {
        asked.add(start);
        asked.add(end);
    }

    /** Returns the range between two indexes that were asked for. */
    Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    private Position position(int index) {
        if (positions.isEmpty()) {
            run();
        }
        Position position = positions.get(index);
        if (position == null) {
            throw new IllegalStateException("not asked for: " + index);
        }
        return position;
    }

    private void run() {
        byte[] bytes = source.bytes;
        int line = 1;
        int column = 1;
        int at = source.start;
        for (int index : asked) {
            for (; at < index; at++) {
                byte b = bytes[at];
                if (b == '\n' || b == '\r') {
                    // of CR LF the second one counts
                    if (b == '\n' || at + 1 >= source.end || bytes[at + 1] != '\n') {
                        line++;
                        column = 1;
                    }
                } else if ((b & 0xC0) != 0x80) {
                    column++;
                }
            }
            positions.put(index, new Position(line, column));
        }
    }
}
