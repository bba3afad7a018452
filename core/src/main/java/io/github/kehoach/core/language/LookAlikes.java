package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds letters that look like Vietnamese ones and are none: the Icelandic eth for Đ, Cyrillic and Greek letters in a word
 * that has Latin letters too, letters of full width. TCVN 6909:2001 wants the characters of Unicode that are Vietnamese.
 *
 * <p>A word that is wholly Cyrillic or Greek is a foreign word, a unit or a sign of mathematics, and nothing is told of it.
 */
public final class LookAlikes {
    /** Letters that no Vietnamese text has a use for: the eths and the African đ. */
    static final String ALWAYS = "\u00d0\u00f0\u0189\u0256";

    private static final String ALWAYS_MEANT = "ĐđĐđ";

    /** Cyrillic capitals, Cyrillic small letters, Greek capitals, Greek small letters. */
    static final String FOREIGN =
            "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423"
                    + "\u0430\u0435\u0455\u0456\u0458\u043e\u0440\u0441\u0445\u0443\u04bb\u0501\u051b\u051d"
                    + "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
                    + "\u03bf\u03bd\u03f2";

    private static final String FOREIGN_MEANT = "ABESIJKMHOPCTXY" + "aesijopcxyhdqw" + "ABEZHIKMNOPTYX" + "ovc";

    private static final int FULL_WIDTH = '\uff21' - 'A';

    private LookAlikes() {}

    /** Returns the look-alikes of a text, in its order. */
    public static List<LookAlike> in(String text) {
        List<LookAlike> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean latin = false;
            boolean odd = false;
            while (end < text.length() && isWord(text.charAt(end))) {
                char c = text.charAt(end);
                latin = latin || isLatin(c);
                odd = odd || c > 0x7f && meant(c, true) != c;
                end++;
            }
            if (odd) {
                add(found, text, at, end, latin);
            }
            at = end + 1;
        }
        return List.copyOf(found);
    }

    private static void add(List<LookAlike> found, String text, int start, int end, boolean latin) {
        for (int i = start; i < end; i++) {
            char meant = meant(text.charAt(i), latin);
            if (meant != text.charAt(i)) {
                found.add(new LookAlike(text.charAt(i), meant, new Span(i, i + 1)));
            }
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isLatin(char c) {
        return c < 0x0300 && c != 'µ' || c >= 0x1e00 && c < 0x1f00;
    }

    /** The letter itself if it is none of another's look. */
    private static char meant(char c, boolean amongLatin) {
        int always = ALWAYS.indexOf(c);
        if (always >= 0) {
            return ALWAYS_MEANT.charAt(always);
        }
        if (c >= '\uff21' && c <= '\uff3a' || c >= '\uff41' && c <= '\uff5a') {
            return (char) (c - FULL_WIDTH);
        }
        int foreign = amongLatin ? FOREIGN.indexOf(c) : -1;
        return foreign >= 0 ? FOREIGN_MEANT.charAt(foreign) : c;
    }
}
