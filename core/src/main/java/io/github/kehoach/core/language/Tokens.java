package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.util.Arrays;

/**
 * A text cut into words, numbers and single marks, once; scanners walk over indexes of tokens and so need not care for
 * blanks, line breaks, case or normalisation. Every question about an index outside the text has a negative answer.
 */
final class Tokens {
    private static final byte WORD = 1;
    private static final byte NUMBER = 2;
    private static final byte MARK = 3;

    private static final String[] SIGNS = signs();

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private String[] keys;

    private Tokens(String text) {
        this.text = text;
        int capacity = text.length() / 4 + 8;
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new byte[capacity];
        keys = new String[capacity];
        cut();
    }

    static Tokens of(String text) {
        return new Tokens(text);
    }

    private static String[] signs() {
        String[] signs = new String[128];
        Arrays.setAll(signs, Character::toString);
        return signs;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int start = at;
            int c = text.codePointAt(at);
            if (c < 0x10000 && Folding.isBlank((char) c)) {
                at++;
                continue;
            }
            if (Character.isLetter(c)) {
                while (at < text.length() && isLetterOrMark(text.codePointAt(at))) {
                    at += Character.charCount(text.codePointAt(at));
                }
                add(start, at, WORD, Folding.word(text.substring(start, at)));
            } else if (isDigit(c)) {
                while (at < text.length() && isDigit(text.charAt(at))) {
                    at++;
                }
                add(start, at, NUMBER, text.substring(start, at));
            } else {
                at += Character.charCount(c);
                add(start, at, MARK, c < SIGNS.length ? SIGNS[c] : text.substring(start, at));
            }
        }
    }

    private static boolean isLetterOrMark(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void add(int start, int end, byte kind, String key) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            keys = Arrays.copyOf(keys, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        keys[size] = key;
        size++;
    }

    int size() {
        return size;
    }

    private boolean has(int i) {
        return i >= 0 && i < size;
    }

    /** The folded word, the digits or the mark; empty outside the text. */
    String key(int i) {
        return has(i) ? keys[i] : "";
    }

    /** Whether the key is this one. Words with a tone mark on {@code oa}, {@code oe} or {@code uy} go by {@link Phrases}. */
    boolean is(int i, String key) {
        return has(i) && keys[i].equals(key);
    }

    boolean isWord(int i) {
        return has(i) && kinds[i] == WORD;
    }

    boolean isNumber(int i) {
        return has(i) && kinds[i] == NUMBER;
    }

    /** Whether the mark is a hyphen or a dash of any width. */
    boolean isDash(int i) {
        return has(i) && kinds[i] == MARK && "-–—‑‐−".indexOf(keys[i].charAt(0)) >= 0;
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
        long capitals = written(i).codePoints().filter(Character::isUpperCase).count();
        return capitals >= 2 || digits(i) == 1;
    }

    /** How many {@code char}s the token has. */
    int digits(int i) {
        return has(i) ? ends[i] - starts[i] : 0;
    }

    /** The value of a number of at most nine digits; -1 for anything else. */
    int value(int i) {
        return isNumber(i) && digits(i) <= 9 ? Integer.parseInt(keys[i]) : -1;
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

    /** The words as written, each run of blanks as one space; empty if there are no tokens. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i == from || touches(i) ? "" : " ").append(text, starts[i], ends[i]);
        }
        return words.toString();
    }
}
