package io.github.kehoach.core.language;

import static io.github.kehoach.core.language.Alphabet.BLANKS;
import static io.github.kehoach.core.language.Alphabet.anyOf;
import static io.github.kehoach.core.language.Alphabet.ignoringCase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Parts of the words without which a scanner finds nothing; none of them proves that it does find something. They are
 * looked for letter by letter, which a text with {@link #ODD} letters eludes.
 */
enum Hint {
    /** A letter of {@link Alphabet#STRANGE}. */
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
    SLASH;

    private static final Shapes<Hint> TIMES = times();
    private static final Shapes<Hint> NAMES = names();

    /** The hints at dates: odd letters, times and weekdays. */
    static long timesOf(String text) {
        return TIMES.in(text);
    }

    /** The hints at documents: laws and numbers. */
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
                .add(ODD, Alphabet.STRANGE)
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
                .add(ODD, Alphabet.STRANGE)
                .add(LAW, anyOf("L"), ignoringCase("u"), ignoringCase("ậ"))
                .addRepeating(
                        LAW, 0b0010, ignoringCase("ộ"), BLANKS, ignoringCase("l"), ignoringCase("u"), ignoringCase("ậ"))
                .add(LAW, anyOf("H"), ignoringCase("i"), ignoringCase("ế"))
                .addRepeating(LAW, 0b0010, ignoringCase("p"), BLANKS, ignoringCase("l"), ignoringCase("ệ"))
                .add(NUMBER, letters("s ố"))
                .add(SLASH, anyOf("/" + Alphabet.DASHES));
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
