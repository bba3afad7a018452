package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.text.Normalizer;
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

    /** What may stand before the vowels; others than these are of foreign names: {@code Chloé}. */
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "k", "kh", "l", "m", "n", "ng", "nh", "p", "ph", "r", "s",
            "t", "th", "tr", "v", "x");

    private ToneMarks() {}

    /** Returns the syllables with a tone mark that has two places, in the order of the text. */
    public static List<ToneMark> in(String text) {
        List<ToneMark> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && isLetterOrMark(text.charAt(at))) {
                continue;
            }
            // "oà" is the shortest; marks of their own make the longest, "nghoẹ", longer than it looks
            ToneMark mark = at - start >= 2 && at - start <= 8 ? mark(text, start, at) : null;
            if (mark != null) {
                found.add(mark);
            }
            start = at + 1;
        }
        return List.copyOf(found);
    }

    private static boolean isLetterOrMark(char c) {
        return c <= 'z'
                ? c >= 'a' || c >= 'A' && c <= 'Z'
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static @Nullable ToneMark mark(String text, int start, int end) {
        char last = Character.toLowerCase(text.charAt(end - 1));
        boolean mark = last >= '\u0300' && last < '\u0370';
        if (!mark && A.indexOf(last) < 0 && E.indexOf(last) < 0 && Y.indexOf(last) < 0) {
            return null;
        }
        String syllable = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
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
