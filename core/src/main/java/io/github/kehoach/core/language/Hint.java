package io.github.kehoach.core.language;

import static io.github.kehoach.core.language.Alphabet.BLANKS;
import static io.github.kehoach.core.language.Alphabet.LATIN;
import static io.github.kehoach.core.language.Alphabet.LETTERS;
import static io.github.kehoach.core.language.Alphabet.MARKS;
import static io.github.kehoach.core.language.Alphabet.and;
import static io.github.kehoach.core.language.Alphabet.anyOf;
import static io.github.kehoach.core.language.Alphabet.ignoringCase;
import static io.github.kehoach.core.language.Alphabet.not;
import static io.github.kehoach.core.language.Alphabet.or;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Parts of the words without which a scanner finds nothing; none of them proves that it does find something. They are
 * looked for letter by letter, which a text with {@link #ODD} letters eludes.
 */
enum Hint {
    /** Letters that Vietnamese does not have, or not composed: words with them have keys that do not look like them. */
    ODD,
    /** {@code ngày}, {@code mùng}, {@code mồng}, {@code tháng}, {@code quý}, {@code hằng}, {@code mỗi}, {@code định kỳ}. */
    TIME,
    /** {@code thứ}, {@code chủ nhật}. */
    WEEKDAY,
    /** {@code Luật}, {@code Bộ luật}, {@code Hiến pháp}, {@code Pháp lệnh}. */
    LAW,
    /** {@code số}. */
    NUMBER,
    /** A slash or a dash. */
    SLASH,
    /** The end of {@code mục}, {@code phần}, {@code điểm} or another word for a level, and the start of a number. */
    LEVEL;

    private static final BitSet DIGITS = anyOf("0123456789");
    private static final BitSet NUMBER_STARTS = or(DIGITS, Alphabet.CAPITALS);

    private static final BitSet ODD_LETTERS = or(MARKS, and(LETTERS, not(LATIN)));
    private static final Shapes<Hint> TIMES = times();
    private static final Shapes<Hint> NAMES = names();

    /** The hints at dates: odd letters, times and weekdays. */
    static long timesOf(String text) {
        return TIMES.in(text);
    }

    /** The hints at documents and their parts: all but those at dates. */
    static long namesOf(String text) {
        return NAMES.in(text);
    }

    boolean isInTimes(long hints) {
        return TIMES.has(hints, this);
    }

    boolean isInNames(long hints) {
        return NAMES.has(hints, this);
    }

    private static Shapes<Hint> times() {
        return new Shapes<>(Hint.class)
                .add(ODD, ODD_LETTERS)
                .add(TIME, letters("g à y"))
                .add(TIME, letters("m ùồ n"))
                .add(TIME, letters("h á n"))
                .add(TIME, letters("h ằà n g"))
                .add(TIME, letters("m ỗ i"))
                .add(TIME, letters("k ỳì"))
                .add(TIME, letters("q u ý"))
                .add(TIME, letters("q ú y"))
                .add(WEEKDAY, letters("t h ứ"))
                .add(WEEKDAY, letters("c h ủ"));
    }

    private static Shapes<Hint> names() {
        return new Shapes<>(Hint.class)
                .add(ODD, ODD_LETTERS)
                .add(LAW, anyOf("L"), ignoringCase("u"), ignoringCase("ậ"))
                .addRepeating(
                        LAW, 0b0010, ignoringCase("ộ"), BLANKS, ignoringCase("l"), ignoringCase("u"), ignoringCase("ậ"))
                .add(LAW, anyOf("H"), ignoringCase("i"), ignoringCase("ế"))
                .addRepeating(LAW, 0b0010, ignoringCase("p"), BLANKS, ignoringCase("l"), ignoringCase("ệ"))
                .add(NUMBER, letters("s ố"))
                .add(SLASH, anyOf("/" + Alphabet.DASHES))
                .add(LEVEL, LETTERS, DIGITS)
                .addRepeating(LEVEL, 0b0100, level("ụ c", NUMBER_STARTS))
                .addRepeating(LEVEL, 0b0100, level("ầ n", NUMBER_STARTS))
                .addRepeating(LEVEL, 0b0100, level("aả n", NUMBER_STARTS))
                .addRepeating(LEVEL, 0b01000, level("ơ n g", NUMBER_STARTS))
                .addRepeating(LEVEL, 0b01000, level("i ề u", NUMBER_STARTS))
                .addRepeating(LEVEL, 0b01000, level("i ể m", or(LETTERS, DIGITS)))
                .addRepeating(LEVEL, 0b010, ignoringCase("ý"), BLANKS, NUMBER_STARTS);
    }

    /** The end of a word for a level, blanks, and what its number can start with. */
    private static BitSet[] level(String word, BitSet number) {
        List<BitSet> sets = new ArrayList<>(List.of(letters(word)));
        sets.add(BLANKS);
        sets.add(number);
        return sets.toArray(new BitSet[0]);
    }

    /** One set for each group of small letters between blanks. */
    private static BitSet[] letters(String groups) {
        List<BitSet> sets = new ArrayList<>();
        for (int start = 0; start < groups.length(); ) {
            int blank = groups.indexOf(' ', start);
            int end = blank < 0 ? groups.length() : blank;
            sets.add(ignoringCase(groups.substring(start, end)));
            start = end + 1;
        }
        return sets.toArray(new BitSet[0]);
    }
}
