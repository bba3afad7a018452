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
import java.util.Arrays;
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
    /**
     * The end of {@code mục}, {@code phụ lục}, {@code phần}, {@code chương}, {@code điều}, {@code điểm}, {@code khoản} or
     * {@code ý}, then a figure, a letter that stands alone, or what can be Roman digits; or then two blanks.
     */
    NUMBERED_LEVEL;

    private static final BitSet NO_WORD = not(or(LETTERS, MARKS));
    private static final BitSet ODD_LETTERS = or(MARKS, and(LETTERS, not(LATIN)));
    private static final Shapes<Hint> TIMES = times();
    private static final Shapes<Hint> NAMES = names();
    private static final Shapes<Hint> LEVELS = levels();

    /** The hints at dates: odd letters, times and weekdays. */
    static long timesOf(String text) {
        return TIMES.in(text);
    }

    /** The hints at documents: odd letters, laws, numbers, slashes. */
    static long namesOf(String text) {
        return NAMES.in(text);
    }

    /** The hints at parts of documents: odd letters and numbered levels. */
    static long levelsOf(String text) {
        return LEVELS.in(text);
    }

    boolean isInLevels(long hints) {
        return LEVELS.has(hints, this);
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
                .add(SLASH, anyOf("/" + Alphabet.DASHES));
    }

    private static Shapes<Hint> levels() {
        Shapes<Hint> shapes = new Shapes<>(Hint.class).add(ODD, ODD_LETTERS);
        numbered(shapes, letters("ụầềểả cnum"));
        numbered(shapes, letters("ơỏ na gn"));
        numbered(shapes, NO_WORD, ignoringCase("ý"));
        return shapes;
    }

    /** Adds the end of a word with what may follow it: a figure, or a blank and a number or more blanks. */
    private static void numbered(Shapes<Hint> shapes, BitSet... word) {
        BitSet digits = anyOf("0123456789");
        BitSet roman = ignoringCase("ivxlcdm");
        shapes.add(NUMBERED_LEVEL, joined(word, digits))
                .add(NUMBERED_LEVEL, joined(word, BLANKS, or(digits, BLANKS)))
                .add(NUMBERED_LEVEL, joined(word, BLANKS, LATIN, NO_WORD))
                .add(NUMBERED_LEVEL, joined(word, BLANKS, and(roman, Alphabet.CAPITALS), roman));
    }

    private static BitSet[] joined(BitSet[] word, BitSet... after) {
        BitSet[] sets = Arrays.copyOf(word, word.length + after.length);
        System.arraycopy(after, 0, sets, word.length, after.length);
        return sets;
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
