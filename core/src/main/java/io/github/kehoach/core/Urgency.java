package io.github.kehoach.core;

/** The urgency mark (dấu chỉ mức độ khẩn): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2. */
public enum Urgency implements Coded {
    /** KHẨN. */
    URGENT,
    /** THƯỢNG KHẨN. */
    VERY_URGENT,
    /** HỎA TỐC. */
    FLASH
}
