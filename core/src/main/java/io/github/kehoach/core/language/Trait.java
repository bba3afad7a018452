package io.github.kehoach.core.language;

/**
 * What a text may hold, as far as one quick pass over its characters can tell. A trait that is missing proves that there is
 * nothing to look for; one that is there asks for the closer look that it names.
 */
public enum Trait {
    /** A figure from 0 to 9. */
    DIGIT,
    /** Four figures in a row, no more, that can be a year from 1000 to 2999. */
    YEAR,
    /** A slash or dash between figures, or a dash between blanks between figures: {@code 02/9}, {@code 2020 - 2025}. */
    SLASHED,
    /** Figures, a slash or dash and a letter: {@code 459/KH}, {@code 05a/KH}, {@code 15 /KH}, {@code 15/ KH}. */
    SYMBOL,
    /** Capital Roman digits that no other letter touches: {@code III}, also a single {@code C}. */
    ROMAN,
    /** Two capital letters in a row: {@code UBND}, and every heading in capitals. */
    ABBREVIATION,
    /** A combining mark, or another character by which a text can be other than in NFC. {@code Normalizer} knows. */
    DECOMPOSED,
    /** A letter that may be taken for one of Vietnamese: see {@link LookAlikes}. */
    LOOK_ALIKE,
    /**
     * A character that cannot be seen: soft hyphen, zero-width and direction marks, byte order mark, control characters.
     * Line breaks, tabs and the non-breaking space are none.
     */
    INVISIBLE,
    /** A syllable that ends in {@code òa}, {@code òe} or {@code ùy}: see {@link ToneMarks}. */
    OLD_TONE,
    /** A syllable that ends in {@code oà}, {@code oè} or {@code uỳ}: see {@link ToneMarks}. */
    NEW_TONE,
    /** Letters as they look in a text of an old encoding: see {@link LegacyEncodings}. */
    LEGACY,
    /** {@code nhân dân} or {@code nhà nước} in small letters, as far as four of them tell. */
    PEOPLE,
    /** {@code kế hoạch này} in small letters, as far as four of them tell. */
    THIS_PLAN,
    /** {@code kèm} or {@code phụ lục}, as far as their ends tell: see {@link AnnexMentions}. */
    ATTACHED,
    /**
     * {@code Luật}, {@code Bộ luật}, {@code Hiến pháp} or {@code Pháp lệnh}, as far as some of their letters tell, or any
     * letter that Vietnamese does not have.
     */
    LAW,
    /**
     * A word for a part of a document, such as {@code mục}, before what may be its number, as far as its last letters tell, or
     * any letter that Vietnamese does not have.
     */
    REFERENCE
}
