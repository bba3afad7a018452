package io.github.kehoach.core.language;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes keys by which Vietnamese words are compared. Two texts have equal keys if they differ only in case, in blanks, in
 * Unicode normalisation, or in which vowel of a syllable carries the tone mark; both placements are official, the decree's
 * own appendix prints {@code HÒA} and {@code HOÀ}. A key is for comparing, not for showing.
 */
public final class Folding {
    /** Grave, acute, tilde, hook above, dot below. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** The only vowel pairs whose tone mark has two places. */
    private static final Set<String> GLIDES = Set.of("oa", "oe", "uy");

    private static final String TONED_A = "àáãảạ";
    private static final String TONED_E = "èéẽẻẹ";
    static final String TONED_O = "òóõỏọ";
    static final String TONED_U = "ùúũủụ";
    private static final String TONED_Y = "ỳýỹỷỵ";

    /** Marks start here, and most letters between here and the composed letters are not Vietnamese. */
    private static final char FIRST_MARK = '\u0250';

    private static final char FIRST_COMPOSED = '\u1ea0';
    private static final char LAST_COMPOSED = '\u1ef9';

    private Folding() {}

    /**
     * Returns the key of a text: lower case, one blank between words, none at the ends, the tone mark of
     * {@code oa}, {@code oe} and {@code uy} on the second vowel, composed (NFC).
     */
    public static String key(String text) {
        if (isKey(text)) {
            return text;
        }
        String simple = simpleKey(text);
        if (simple != null) {
            return simple;
        }
        StringBuilder key = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && !isBlank(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                key.append(key.length() > 0 ? " " : "").append(word(text.substring(start, at)));
            }
            at++;
        }
        return key.toString();
    }

    /** Whether a text of the usual letters is its own key, as that of most single words in running text is. */
    private static boolean isKey(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = c < Alphabet.SIZE && !Characters.isStrange(c) && Characters.SMALL[c] == c;
            boolean blank = usual && Characters.KINDS[c] == Characters.BLANK;
            if (!usual || (blank ? c != ' ' || before == ' ' : Characters.movesTone(before, c))) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** The key of a text that has no letters but the usual ones, as most; null for others. */
    private static @Nullable String simpleKey(String text) {
        char[] key = new char[text.length()];
        int length = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= Alphabet.SIZE || Characters.isStrange(c)) {
                return null;
            }
            if (Characters.KINDS[c] == Characters.BLANK) {
                c = ' ';
            }
            if (Characters.movesTone(before, c)) {
                char second = Characters.SMALL[c];
                boolean glide = second == 'y';
                int tone = (glide ? TONED_U : TONED_O).indexOf(Characters.SMALL[before]);
                key[length - 1] = glide ? 'u' : 'o';
                key[length++] = (glide ? TONED_Y : second == 'a' ? TONED_A : TONED_E).charAt(tone);
            } else if (c != ' ' || length > 0 && before != ' ') {
                key[length++] = Characters.SMALL[c];
            }
            before = c;
        }
        length -= length > 0 && before == ' ' ? 1 : 0;
        return new String(key, 0, length);
    }

    /** Returns whether two texts say the same: whether their keys are equal. */
    public static boolean same(String a, String b) {
        return a.equals(b) || key(a).equals(key(b));
    }

    /**
     * Returns whether words stand at a place of a text, letter by letter in any case. {@link String#regionMatches} says
     * nearly the same (it takes {@code ı} for {@code i} and {@code ſ} for {@code s} besides), but takes long over letters
     * beyond Latin-1.
     *
     * @param at where they would start; may lie outside the text
     */
    public static boolean standsAt(String text, int at, String words) {
        if (at < 0 || at + words.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char written = text.charAt(at + i);
            char wanted = words.charAt(i);
            if (written != wanted && Characters.small(written) != Characters.small(wanted)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a character separates words: any space, line break, zero-width space or byte order mark. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c > '~'
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || "\u200b\ufeff\u0085".indexOf(c) >= 0);
    }

    /** Returns the key of a text without blanks. */
    static String word(String word) {
        String simple = simpleKey(word);
        return simple == null ? moveTones(word.toLowerCase(Locale.ROOT)) : simple;
    }

    /** Whether a letter is rarely met in Vietnamese, and may change when it is composed. */
    static boolean isRare(char c) {
        return c >= FIRST_MARK && c < FIRST_COMPOSED || c > LAST_COMPOSED;
    }

    /** For words with marks of their own, which are rare. */
    private static String moveTones(String lower) {
        StringBuilder letters = new StringBuilder(Composition.decomposed(lower));
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean moves = i + 2 < letters.length()
                    && TONES.indexOf(letters.charAt(i + 1)) >= 0
                    && GLIDES.contains("" + c + letters.charAt(i + 2));
            if (moves) {
                char tone = letters.charAt(i + 1);
                letters.setCharAt(i + 1, letters.charAt(i + 2));
                letters.setCharAt(i + 2, tone);
            } else if (c == 'ð') {
                // Old fonts and misread scans write the Icelandic eth for the Vietnamese letter.
                letters.setCharAt(i, 'đ');
            }
        }
        return Composition.composed(letters.toString());
    }
}
