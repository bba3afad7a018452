package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the syllables whose tone mark can stand on either of two vowels: those that end in {@code oa}, {@code oe} or {@code
 * uy}. Where a letter follows, as in {@code hoàn}, or {@code u} belongs to {@code q}, as in {@code quý}, there is one place
 * only.
 */
public final class ToneMarks {
    /** Without a tone, then grave, acute, tilde, hook above, dot below. */
    private static final String A = "aàáãảạ";

    private static final String E = "eèéẽẻẹ";
    private static final String O = "oòóõỏọ";
    private static final String U = "uùúũủụ";
    private static final String Y = "yỳýỹỷỵ";

    /** Marks of their own make the longest, "nghoẹ", longer than it looks. */
    private static final int LONGEST = 8;

    /** The letters and marks that such a syllable may end in. */
    private static final boolean[] LASTS = lasts();

    /** What may stand before the vowels; others than these are of foreign names: {@code Chloé}. */
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "k", "kh", "l", "m", "n", "ng", "nh", "p", "ph", "r", "s",
            "t", "th", "tr", "v", "x");

    private ToneMarks() {}

    /** Returns the syllables with a tone mark that has two places, in the order of the text. */
    public static List<ToneMark> in(String text) {
        List<ToneMark> found = new ArrayList<>();
        for (int last = 1; last < text.length(); last++) {
            char c = text.charAt(last);
            boolean may = c < Alphabet.SIZE && LASTS[c];
            if (may && (last + 1 == text.length() || !isLetterOrMark(text.charAt(last + 1)))) {
                int start = last;
                while (start > 0 && last - start < LONGEST && isLetterOrMark(text.charAt(start - 1))) {
                    start--;
                }
                // "oà" is the shortest
                ToneMark mark = start < last && last - start < LONGEST ? mark(text, start, last + 1) : null;
                if (mark != null) {
                    found.add(mark);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isLetterOrMark(char c) {
        return c < Alphabet.SIZE
                ? Characters.KINDS[c] >= Characters.LETTER
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean[] lasts() {
        boolean[] lasts = new boolean[Alphabet.SIZE];
        for (char c = 0; c < lasts.length; c++) {
            char small = Character.toLowerCase(c);
            lasts[c] = isMark(c) || A.indexOf(small) >= 0 || E.indexOf(small) >= 0 || Y.indexOf(small) >= 0;
        }
        return lasts;
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c < '\u0370';
    }

    private static boolean isComposed(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Folding.isRare(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable ToneMark mark(String text, int start, int end) {
        boolean composed = isComposed(text, start, end);
        if (composed && seconds(text.charAt(end - 2), text.charAt(end - 1)).isEmpty()) {
            return null;
        }
        String written = text.substring(start, end);
        String syllable = composed ? written : Composition.composed(written);
        int length = syllable.length();
        if (length < 2) {
            return null;
        }
        char first = syllable.charAt(length - 2);
        char second = syllable.charAt(length - 1);
        int onFirst = Math.max(tone(O, first), tone(U, first));
        String seconds = seconds(first, second);
        int onSecond = tone(seconds, second);
        boolean one = onFirst > 0 && onSecond == 0 || onFirst == 0 && onSecond > 0;
        if (!one || !ONSETS.contains(Folding.word(syllable.substring(0, length - 2)))) {
            return null;
        }
        String firsts = tone(O, first) >= 0 ? O : U;
        String other = syllable.substring(0, length - 2)
                + like(first, firsts.charAt(onSecond))
                + like(second, seconds.charAt(onFirst));
        return new ToneMark(onFirst > 0 ? TonePlacement.OLD : TonePlacement.NEW, other, new Span(start, end));
    }

    /** The vowels that can follow the first, with their tones; empty if the two are no such pair. */
    private static String seconds(char first, char second) {
        if (tone(O, first) >= 0) {
            return tone(A, second) >= 0 ? A : tone(E, second) >= 0 ? E : "";
        }
        return tone(U, first) >= 0 ? Y : "";
    }

    private static int tone(String vowels, char c) {
        return vowels.indexOf(Character.toLowerCase(c));
    }

    private static char like(char model, char c) {
        return Character.isUpperCase(model) ? Character.toUpperCase(c) : c;
    }
}
