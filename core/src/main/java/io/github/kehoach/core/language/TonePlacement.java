package io.github.kehoach.core.language;

/** Which vowel of an open syllable in {@code oa}, {@code oe} or {@code uy} carries the tone mark; both are official. */
public enum TonePlacement {
    /** The first: {@code hòa}, {@code khỏe}, {@code ủy}. */
    OLD,
    /** The second: {@code hoà}, {@code khoẻ}, {@code uỷ}. */
    NEW
}
