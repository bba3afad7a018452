package io.github.kehoach.core.finding;

/**
 * A place in a source.
 *
 * @param line the line, from 1
 * @param column the column, from 1, counted in Unicode code points
 */
public record Position(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
