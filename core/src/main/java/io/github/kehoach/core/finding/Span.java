package io.github.kehoach.core.finding;

/**
 * A part of a text, as {@link String#substring(int, int)} takes it.
 *
 * @param start the index of the first {@code char}
 * @param end the index after the last {@code char}, not before {@code start}
 */
public record Span(int start, int end) {
    /** Checks the order of the two indexes. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /**
     * Returns the part of a text that this span covers.
     *
     * @param text the text the span was taken from
     * @return the part
     * @throws IndexOutOfBoundsException if the text ends before the span does
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    /**
     * Returns the same span counted from an earlier place.
     *
     * @param offset how many {@code char}s stand before the text of this span
     * @return the shifted span
     */
    public Span plus(int offset) {
        return new Span(start + offset, end + offset);
    }
}
