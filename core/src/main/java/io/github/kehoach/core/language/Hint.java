package io.github.kehoach.core.language;

/**
 * Parts of the words without which a scanner finds nothing; none of them proves that it does find something. They are
 * looked for letter by letter, which a text with {@link #ODD} letters eludes.
 */
enum Hint {
    /** A letter or sign that few texts have. */
    RARE,
    /** A letter of {@link Alphabet#STRANGE}. */
    ODD,
    /** {@code ngày}, {@code mùng}, {@code mồng}, {@code tháng}, {@code quý}, {@code hằng}, {@code mỗi}, {@code định kỳ}. */
    TIME,
    /** {@code thứ}, {@code chủ nhật}. */
    WEEKDAY,
    /** {@code số}. */
    NUMBER,
    /** A slash or a dash. */
    SLASH
}
