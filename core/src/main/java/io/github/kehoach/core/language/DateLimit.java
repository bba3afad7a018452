package io.github.kehoach.core.language;

/** How the words before a date bound what is to be done. */
public enum DateLimit {
    /** {@code trước}: the date itself is too late. */
    BEFORE,
    /** {@code chậm nhất}, {@code đến hết}, {@code hoàn thành}: the work ends there at the latest, and the date still counts. */
    BY,
    /** {@code trong}, {@code vào}: the work is done then. */
    WITHIN
}
