package io.github.kehoach.core.language;

import java.util.BitSet;
import java.util.Locale;

/**
 * Sets of the characters that are met in Vietnamese text: Latin, Greek and Cyrillic letters, marks and general punctuation.
 * Rarer characters are judged as one of these that behaves alike.
 */
final class Alphabet {
    /** The end of general punctuation. */
    static final int SIZE = 0x2070;

    /** The letters of Vietnamese, composed, in small. */
    static final String VIETNAMESE =
            "abcdefghijklmnopqrstuvwxyzđ" + "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    /** Hyphens and dashes of any width; the minus sign beyond the sets is judged as a hyphen. */
    static final String DASHES = "-‐‑–—";

    /** Letters of Latin-1 that Vietnamese does not have, and signs that old encodings use for letters. */
    private static final String LEGACY = "¡¢£¤¥¦¨©ª¬\u00ad®µ¶·¸¹»¼½¾ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ";

    /** Signs beyond the sets that normalisation replaces by others: ohm, kelvin, ångström, angle brackets. */
    private static final String REPLACED_SIGNS = "\u2126\u212a\u212b\u2329\u232a";

    /** The end of Cyrillic, and the start of the composed letters of Vietnamese. */
    private static final char RARE_START = 0x0530;

    private static final char RARE_END = 0x1e00;

    static final BitSet LETTERS = new BitSet(SIZE);
    static final BitSet MARKS = new BitSet(SIZE);
    static final BitSet BLANKS = new BitSet(SIZE);
    static final BitSet CAPITALS = new BitSet(SIZE);
    static final BitSet INVISIBLE = new BitSet(SIZE);
    static final BitSet COMPOSABLE = new BitSet(SIZE);
    static final BitSet LEGACY_SIGNS = anyOf(LEGACY);
    static final BitSet LATIN = ignoringCase(VIETNAMESE);
    /** Letters that Vietnamese does not have, or not composed: words with them have keys that do not look like them. */
    static final BitSet STRANGE = new BitSet(SIZE);

    static {
        for (int c = 0; c < SIZE; c = c + 1 == RARE_START ? RARE_END : c + 1) {
            int type = Character.getType(c);
            setIf(Character.isLetter(c), LETTERS, c);
            setIf(type == Character.NON_SPACING_MARK, MARKS, c);
            setIf(Character.isUpperCase(c), CAPITALS, c);
            setIf(Folding.isBlank((char) c), BLANKS, c);
            boolean control = type == Character.CONTROL && c != '\n' && c != '\t' && c != '\r';
            setIf(control || type == Character.FORMAT, INVISIBLE, c);
            setIf(isComposable((char) c, type), COMPOSABLE, c);
        }
        STRANGE.or(LETTERS);
        STRANGE.andNot(LATIN);
        STRANGE.or(MARKS);
        // a mark for Unicode, and nothing for the eye
        INVISIBLE.set(0x034f);
    }

    private Alphabet() {}

    private static void setIf(boolean in, BitSet set, int c) {
        if (in) {
            set.set(c);
        }
    }

    static BitSet anyOf(String characters) {
        BitSet set = new BitSet(SIZE);
        for (int i = 0; i < characters.length(); i++) {
            set.set(characters.charAt(i));
        }
        return set;
    }

    static BitSet between(char first, char end) {
        BitSet set = new BitSet(SIZE);
        set.set(first, end);
        return set;
    }

    static BitSet ignoringCase(String small) {
        return or(anyOf(small), anyOf(small.toUpperCase(Locale.ROOT)));
    }

    static BitSet or(BitSet a, BitSet b) {
        BitSet set = (BitSet) a.clone();
        set.or(b);
        return set;
    }

    static BitSet and(BitSet a, BitSet b) {
        BitSet set = (BitSet) a.clone();
        set.and(b);
        return set;
    }

    static BitSet not(BitSet a) {
        BitSet set = (BitSet) a.clone();
        set.flip(0, RARE_START);
        set.flip(RARE_END, SIZE);
        return set;
    }

    /** Whether a text with this character can be other than in its composed form. */
    private static boolean isComposable(char c, int type) {
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        boolean replaced = c == '\u0374' || c == '\u037e' || c == '\u0387' || c == '\u2000' || c == '\u2001';
        boolean ancientGreek = c >= 0x1f00 && c < 0x2000;
        return mark || replaced || ancientGreek;
    }

    /** Whether a character is in the sets, and needs no other to stand in for it. */
    static boolean holds(char c) {
        return c < RARE_START || c >= RARE_END && c < SIZE;
    }

    /** A character of the sets that behaves like one that is in none. */
    static char standIn(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
            return standIn(text, at - 1);
        }
        int point = text.codePointAt(at);
        int type = Character.getType(point);
        if (type == Character.FORMAT) {
            return '\u200b';
        }
        if (c == '\u2212') {
            return '-';
        }
        if (Folding.isBlank(c)) {
            return ' ';
        }
        if (point >= 0xff21 && point <= 0xff5a && Character.isLetter(point)) {
            return '\u0256';
        }
        if (isFixed(point)) {
            return Character.isLetter(point) ? '\u01bb' : '•';
        }
        // may be part of a word, and may be composed or replaced
        return '\u0300';
    }

    /** Whether normalisation leaves a character beyond the sets, and what is around it, as it is. */
    private static boolean isFixed(int point) {
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        boolean nearEast = point < 0x0900 && !mark;
        boolean sign = point >= SIZE && point < 0x2adc && !mark && REPLACED_SIGNS.indexOf(point) < 0;
        boolean kana = point >= 0x3041 && point < 0x3099;
        boolean ideograph = point >= 0x3400 && point < 0xa000 || point >= 0x20000 && point < 0x2f800;
        boolean hangulOrPrivate = point >= 0xac00 && point < 0xf900;
        boolean fullWidth = point >= 0xff00 && point <= 0xffff;
        boolean pictograph = point >= 0x1f300 && point < 0x1fb00;
        return nearEast || sign || kana || ideograph || hangulOrPrivate || fullWidth || pictograph;
    }
}
