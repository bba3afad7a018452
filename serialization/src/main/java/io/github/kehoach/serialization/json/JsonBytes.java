package io.github.kehoach.serialization.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON as UTF-8, canonical or pretty. Our own because the canonical form keeps lone surrogates as escapes, which
 * the generator of Jackson refuses, and because it saves the copy through a buffer of characters.
 */
final class JsonBytes implements JsonOutput {
    /** As deep as a reader goes, so that whatever is written can be read. */
    static final int DEEPEST = 500;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final boolean pretty;
    private byte[] bytes = new byte[4096];
    private int size;
    private int depth;
    private boolean first = true;
    private boolean afterName;

    JsonBytes(boolean pretty) {
        this.pretty = pretty;
    }

    byte[] finish() {
        if (pretty) {
            add('\n');
        }
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    @Override
    public void name(String name) {
        separate();
        quoted(name);
        add(':');
        if (pretty) {
            add(' ');
        }
        afterName = true;
    }

    @Override
    public void name(String name, byte[] quoted) {
        separate();
        int length = quoted.length;
        reserve(length + 1);
        System.arraycopy(quoted, 0, bytes, size, length);
        size += length;
        if (pretty) {
            bytes[size++] = ' ';
        }
        afterName = true;
    }

    /** A name as {@link JsonOutput#name(String, byte[])} takes it; it needs no escapes. */
    static byte[] quotedName(String name) {
        return ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void string(String value) {
        separate();
        quoted(value);
    }

    @Override
    public void number(String text) {
        separate();
        JsonNumberText.check(text);
        ascii(text);
    }

    @Override
    public void bool(boolean value) {
        separate();
        ascii(value ? "true" : "false");
    }

    @Override
    public void nothing() {
        separate();
        ascii("null");
    }

    private void start(char bracket) {
        separate();
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "nested deeper than " + DEEPEST + " levels, which no reader would accept");
        }
        add(bracket);
        first = true;
    }

    private void end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        add(bracket);
        first = false;
    }

    private void separate() {
        if (afterName) {
            afterName = false;
        } else if (depth > 0) {
            if (!first) {
                add(',');
            }
            newLine();
        }
        first = false;
    }

    private void newLine() {
        if (pretty) {
            reserve(1 + 2 * depth);
            bytes[size++] = '\n';
            Arrays.fill(bytes, size, size + 2 * depth, (byte) ' ');
            size += 2 * depth;
        }
    }

    private void quoted(String text) {
        int length = text.length();
        // a char takes three bytes at most; the rare escapes that take six reserve for themselves
        reserve(Math.addExact(Math.multiplyExact(3, length), 2));
        byte[] out = bytes;
        int at = size;
        out[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    out[at++] = (byte) c;
                    continue;
                }
                size = at;
                escape(c);
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | c >> 6);
                out[at++] = (byte) (0x80 | c & 0x3F);
                continue;
            } else if (!Character.isSurrogate(c)) {
                out[at++] = (byte) (0xE0 | c >> 12);
                out[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[at++] = (byte) (0x80 | c & 0x3F);
                continue;
            } else {
                size = at;
                if (surrogate(text, i)) {
                    i++;
                }
            }
            reserve(Math.addExact(Math.multiplyExact(3, length - i), 2));
            out = bytes;
            at = size;
        }
        out[at++] = '"';
        size = at;
    }

    /** Writes a surrogate; returns whether it was the first half of a pair. */
    private boolean surrogate(String text, int i) {
        int code = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(code)) {
            hex(text.charAt(i));
            return false;
        }
        reserve(4);
        bytes[size++] = (byte) (0xF0 | code >> 18);
        bytes[size++] = (byte) (0x80 | code >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | code >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | code & 0x3F);
        return true;
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> pair(c);
            case '\n' -> pair('n');
            case '\t' -> pair('t');
            case '\r' -> pair('r');
            case '\b' -> pair('b');
            case '\f' -> pair('f');
            default -> hex(c);
        }
    }

    private void pair(char c) {
        add('\\');
        add(c);
    }

    private void hex(char c) {
        pair('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            add((char) HEX[c >> shift & 0xF]);
        }
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    private void add(char ascii) {
        reserve(1);
        bytes[size++] = (byte) ascii;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(
                    bytes, Math.max(Math.addExact(size, more), (int) Math.min(2L * bytes.length, 1 << 30)));
        }
    }
}
