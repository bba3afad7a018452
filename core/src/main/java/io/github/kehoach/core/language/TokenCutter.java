package io.github.kehoach.core.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a text into {@link Tokens}, in one pass over its characters. */
final class TokenCutter {
    int size;
    int[] starts;
    int[] ends;
    byte[] kinds;
    /** The hash codes of the keys. */
    int[] hashes;

    /** The keys of those tokens whose letters do not tell them; null if there is none. */
    @Nullable
    String @Nullable [] keys;

    private final String text;

    TokenCutter(String text) {
        this.text = text;
        int capacity = text.length() / 4 + 8;
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new byte[capacity];
        hashes = new int[capacity];
        cut();
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= Alphabet.SIZE) {
                at = rare(at);
                continue;
            }
            switch (Characters.KINDS[c]) {
                case Characters.BLANK -> at++;
                case Characters.LETTER -> at = word(at);
                case Characters.DIGIT -> at = number(at);
                default -> {
                    add(at, at + 1, Tokens.MARK, c);
                    at++;
                }
            }
        }
    }

    /** Cuts off a token that starts with a character that is in no table. */
    private int rare(int start) {
        int c = text.codePointAt(start);
        if (Character.isLetter(c)) {
            return word(start);
        }
        int end = start + Character.charCount(c);
        if (c >= Character.MIN_SUPPLEMENTARY_CODE_POINT || !Folding.isBlank((char) c)) {
            add(start, end, Tokens.MARK, text.substring(start, end));
        }
        return end;
    }

    private int word(int start) {
        int at = start;
        int hash = 0;
        int before = 0;
        int odd = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < Alphabet.SIZE) {
                int letter = Characters.IN_WORDS[c];
                if (letter == 0) {
                    break;
                }
                hash = 31 * hash + (letter & Characters.SMALL_LETTER);
                odd |= Characters.oddity(before, letter);
                before = letter;
                at++;
            } else {
                int point = text.codePointAt(at);
                if (!Character.isLetter(point) && Character.getType(point) != Character.NON_SPACING_MARK) {
                    break;
                }
                odd = 1;
                at += Character.charCount(point);
            }
        }
        boolean folded = odd != 0;
        if (folded) {
            add(start, at, Tokens.WORD, Folding.word(text.substring(start, at)));
        } else {
            add(start, at, Tokens.WORD, hash);
        }
        return at;
    }

    private int number(int start) {
        int at = start;
        int hash = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            hash = 31 * hash + text.charAt(at);
            at++;
        }
        add(start, at, Tokens.NUMBER, hash);
        return at;
    }

    private void add(int start, int end, byte kind, String key) {
        add(start, end, kind, key.hashCode());
        @Nullable String[] all = keys == null ? new @Nullable String[starts.length] : keys;
        keys = all;
        all[size - 1] = key;
    }

    private void add(int start, int end, byte kind, int hash) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            keys = keys == null ? null : Arrays.copyOf(keys, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        hashes[size] = hash;
        size++;
    }
}
