package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.Bodies;
import io.github.kehoach.core.language.Dates;
import io.github.kehoach.core.language.Folding;
import java.util.List;

/**
 * A line of a row and what its words can be, told once for all the columns that it may stand in.
 *
 * @param text the words; empty for a cell that may be empty
 * @param dashed whether it stands in a list of its own: it has a dash, a letter or a number before it
 * @param small whether it starts with a small letter
 * @param figures whether it has no letters
 * @param time whether it says when
 * @param names whether it starts as the name of a body or is that of a person
 * @param person whether it is the name of a person
 */
record CellLine(
        String text, boolean dashed, boolean small, boolean figures, boolean time, boolean names, boolean person) {
    static final CellLine EMPTY = new CellLine("", false, false, true, false, false, false);

    private static final int LONGEST_TIME = 90;

    private static final Openings TIMES = Openings.of(
            "thường xuyên",
            "hằng",
            "hàng",
            "định kỳ",
            "quý",
            "tháng",
            "năm",
            "ngày",
            "tuần",
            "trước",
            "sau",
            "từ",
            "trong",
            "cả năm",
            "đến",
            "theo",
            "khi",
            "giai đoạn",
            "đã hoàn thành",
            "hoàn thành",
            "ngay");

    static CellLine of(String text) {
        int label = Labels.end(text);
        String words = text.substring(label).strip();
        boolean name = PersonNames.isName(words);
        return new CellLine(
                text,
                label > 0,
                label == 0 && Character.isLowerCase(text.codePointAt(0)),
                words.chars().noneMatch(Character::isLetter),
                isTime(words),
                name || Bodies.nameStart(words).isPresent(),
                name && !Words.isUpperCase(words));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether it can be the title of a group of rows without a number: words in capitals. */
    boolean groupTitle() {
        return text.indexOf(' ') > 0 && Words.isUpperCase(text);
    }

    private static boolean isTime(String words) {
        if (words.length() > LONGEST_TIME) {
            return false;
        }
        boolean year =
                words.length() >= 4 && words.chars().filter(Character::isDigit).count() * 2 >= words.length();
        return year
                || TIMES.start(Folding.key(words))
                || words.length() < 40 && !Dates.in(words).isEmpty();
    }

    /** Whether it goes on where the words before it were broken, as {@code Tháng} and {@code 3/2026}. */
    boolean goesOn(CharSequence before) {
        char last = before.charAt(before.length() - 1);
        boolean figure = Character.isDigit(text.charAt(0)) && ".;:".indexOf(last) < 0;
        return !dashed && (small || figure || last == ',');
    }
}
