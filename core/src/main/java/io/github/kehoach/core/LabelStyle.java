package io.github.kehoach.core;

/** How the number in a label is written. */
public enum LabelStyle {
    /** {@code I.}, {@code II-}: a Roman numeral. */
    ROMAN,
    /** {@code 1.}, {@code 2)}: an Arabic number. */
    ARABIC,
    /** {@code 1.1.}, {@code 2.3.1}: Arabic numbers of several levels. */
    DECIMAL,
    /** {@code a)}, {@code đ)}, {@code B.}: one letter. */
    LETTER,
    /** {@code -}, {@code +}, {@code •}: a mark without a number. */
    BULLET,
    /** {@code Phần thứ nhất}: a number in words. */
    WORDS,
    /** Anything else. */
    OTHER
}
