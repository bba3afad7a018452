package io.github.kehoach.core;

/** How the number and symbol of a document are put together. */
public enum Notation {
    /** {@code 459/KH-LĐLĐ}: state, unions, Front. Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3. */
    STATE,
    /** {@code 31-KH/TU}, {@code 29-HD/TWĐTN-VP}: Party and youth union. Hướng dẫn 36-HD/VPTW, Mục II. */
    PARTY,
    /** {@code 05/2025/QĐ-UBND}, {@code 63/2025/QH15}: legal norms, with the year. */
    LEGAL_NORM
}
