package io.github.kehoach.core;

import java.util.List;

/**
 * The line that says who keeps the plan (Lưu): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9.
 *
 * @param entries those that keep it, in the order of the line, for example {@code VT}; empty for a line that names nobody
 */
public record Archive(List<String> entries) {
    /** Copies the entries. */
    public Archive {
        entries = List.copyOf(entries);
    }

    /** Returns an archive line by its entries. */
    public static Archive of(String... entries) {
        return new Archive(List.of(entries));
    }
}
