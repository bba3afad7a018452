package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words, numbers and single marks, once; scanners walk over indexes of tokens and so need not care for
 * blanks, line breaks, case or normalisation. Every question about an index outside the text has a negative answer.
 */
final class Tokens {
    static final byte WORD = 1;
    static final byte NUMBER = 2;
    static final byte MARK = 3;

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    /** The hash codes of the keys, by which most questions are answered before a key is made. */
    private final int[] hashes;

    /** Those keys that are made already; null as long as there is none. */
    private @Nullable String @Nullable [] keys;

    private Tokens(String text, TokenCutter cut) {
        this.text = text;
        size = cut.size;
        starts = cut.starts;
        ends = cut.ends;
        kinds = cut.kinds;
        hashes = cut.hashes;
        keys = cut.keys;
    }

    static Tokens of(String text) {
        return new Tokens(text, new TokenCutter(text));
    }

    /** Whether a character is a figure from 0 to 9. */
    static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    int size() {
        return size;
    }

    private boolean has(int i) {
        return i >= 0 && i < size;
    }

    /** The folded word, the digits or the mark; empty outside the text. */
    String key(int i) {
        if (!has(i)) {
            return "";
        }
        @Nullable String[] all = keys == null ? new @Nullable String[size] : keys;
        keys = all;
        String known = all[i];
        if (known == null) {
            known = isWord(i) ? Folding.word(written(i)) : written(i);
            all[i] = known;
        }
        return known;
    }

    /** The hash code of the key; outside the text that of the empty word. */
    int hash(int i) {
        return has(i) ? hashes[i] : 0;
    }

    /** Whether the key is this one. Words with a tone mark on {@code oa}, {@code oe} or {@code uy} go by {@link Phrases}. */
    boolean is(int i, String key) {
        return has(i) && hashes[i] == key.hashCode() && isKey(i, key);
    }

    private boolean isKey(int i, String key) {
        String known = keys == null ? null : keys[i];
        return known == null ? isSpelt(i, key) : key.equals(known);
    }

    private boolean isSpelt(int i, String key) {
        int length = ends[i] - starts[i];
        boolean same = length == key.length();
        for (int k = 0; same && k < length; k++) {
            same = Characters.SMALL[text.charAt(starts[i] + k)] == key.charAt(k);
        }
        return same;
    }

    boolean isWord(int i) {
        return has(i) && kinds[i] == WORD;
    }

    boolean isNumber(int i) {
        return has(i) && kinds[i] == NUMBER;
    }

    /** The sign that a token is, or the first half of it; 0 for words and numbers, and outside the text. */
    char mark(int i) {
        return has(i) && kinds[i] == MARK ? text.charAt(starts[i]) : 0;
    }

    /** Whether the mark is a hyphen or a dash of any width. */
    boolean isDash(int i) {
        char mark = mark(i);
        return mark == '-' || mark > '~' && "–—‑‐−".indexOf(mark) >= 0;
    }

    /** Whether it is a word that starts with a capital letter. */
    boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(text.codePointAt(starts[i]));
    }

    /** Whether it is written like a symbol: one capital letter, or at least two of them. */
    boolean isCode(int i) {
        if (!isCapital(i) || ends[i] - starts[i] > 24) {
            return false;
        }
        int capitals = 0;
        for (int at = starts[i]; at < ends[i] && capitals < 2; at += Character.charCount(text.codePointAt(at))) {
            capitals += Character.isUpperCase(text.codePointAt(at)) ? 1 : 0;
        }
        return capitals >= 2 || digits(i) == 1;
    }

    /** How many {@code char}s the token has. */
    int digits(int i) {
        return has(i) ? ends[i] - starts[i] : 0;
    }

    /** The value of a number of at most nine digits; -1 for anything else. */
    int value(int i) {
        if (!isNumber(i) || digits(i) > 9) {
            return -1;
        }
        int value = 0;
        for (int at = starts[i]; at < ends[i]; at++) {
            value = value * 10 + text.charAt(at) - '0';
        }
        return value;
    }

    /** Whether nothing stands between this token and the one before it. */
    boolean touches(int i) {
        return i > 0 && has(i) && ends[i - 1] == starts[i];
    }

    /** Whether the blanks before the token hold a line break. */
    boolean startsLine(int i) {
        if (!has(i)) {
            return false;
        }
        for (int at = i == 0 ? 0 : ends[i - 1]; at < starts[i]; at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return true;
            }
        }
        return i == 0;
    }

    int start(int i) {
        return has(i) ? starts[i] : text.length();
    }

    /** The first token that does not start before a place in the text. */
    int indexOf(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    String written(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The span of the tokens from {@code from} up to but without {@code to}; at least one token. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Whether nothing but single spaces stands between the tokens. */
    boolean isEven(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int gap = starts[i] - ends[i - 1];
            if (gap > 1 || gap == 1 && text.charAt(ends[i - 1]) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** The words as written, each run of blanks as one space; empty if there are no tokens. */
    String words(int from, int to) {
        if (isEven(from, to)) {
            return from < to ? text.substring(starts[from], ends[to - 1]) : "";
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i == from || touches(i) ? "" : " ").append(text, starts[i], ends[i]);
        }
        return words.toString();
    }
}
