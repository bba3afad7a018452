package io.github.kehoach.serialization.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What Jackson does not check about UTF-8 (RFC 3629): overlong forms, encoded surrogates, values above U+10FFFF. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

    private Utf8() {}

    /**
     * Returns where the first such sequence starts, or the end. Lead bytes that can start one are rare in Vietnamese text,
     * so eight bytes are looked at together and hardly ever one by one.
     */
    static int firstSuspect(byte[] bytes, int start, int end) {
        int i = start;
        while (i + 8 <= end) {
            if (mayStartIllFormed((long) LONGS.get(bytes, i))) {
                for (int j = i; j < i + 8; j++) {
                    if (isIllFormed(bytes, j, end)) {
                        return j;
                    }
                }
            }
            i += 8;
        }
        for (; i < end; i++) {
            if (isIllFormed(bytes, i, end)) {
                return i;
            }
        }
        return end;
    }

    /** Whether any of eight bytes is C0, C1, E0 or from ED on. */
    private static boolean mayStartIllFormed(long eight) {
        long high = eight & HIGH;
        if (high == 0) {
            return false;
        }
        long low = eight & LOW;
        // a byte keeps its high bit if what it is compared with leaves nothing
        long c0 = ~(((low ^ 0x4040404040404040L) & 0x7E7E7E7E7E7E7E7EL) + LOW) & HIGH;
        long e0 = ~((low ^ 0x6060606060606060L) + LOW) & HIGH;
        long fromEd = low + 0x1313131313131313L & HIGH;
        return ((c0 | e0 | fromEd) & high) != 0;
    }

    private static boolean isIllFormed(byte[] bytes, int i, int end) {
        int lead = bytes[i] & 0xFF;
        int next = i + 1 < end ? bytes[i + 1] & 0xFF : -1;
        return switch (lead) {
            case 0xC0, 0xC1 -> true;
            case 0xE0 -> next >= 0x80 && next < 0xA0;
            case 0xED -> next >= 0xA0 && next < 0xC0;
            case 0xF0 -> next >= 0x80 && next < 0x90;
            case 0xF4 -> next >= 0x90 && next < 0xC0;
            default -> lead > 0xF4;
        };
    }

    /** Returns where the first sequence of any kind starts that is not UTF-8, or the end; looks at every byte. */
    static int firstIllFormed(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end) {
            int length = length(bytes[i] & 0xFF);
            if (length == 0 || i + length > end || isIllFormed(bytes, i, end)) {
                return i;
            }
            for (int j = i + 1; j < i + length; j++) {
                if ((bytes[j] & 0xC0) != 0x80) {
                    return i;
                }
            }
            i += length;
        }
        return end;
    }

    /** Returns how many bytes a character has; 0 if none starts so. */
    static int length(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        return lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Encodes unpaired surrogates as if they were characters. */
    static byte[] encodeLeniently(String text) {
        byte[] bytes = new byte[Math.multiplyExact(3, text.length())];
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            int chars = Character.charCount(code);
            if (chars == 1 && Character.isSurrogate((char) code)) {
                bytes[size++] = (byte) (0xE0 | code >> 12);
                bytes[size++] = (byte) (0x80 | code >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | code & 0x3F);
            } else {
                byte[] encoded = text.substring(i, i + chars).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(encoded, 0, bytes, size, encoded.length);
                size += encoded.length;
            }
            i += chars;
        }
        return Arrays.copyOf(bytes, size);
    }
}
