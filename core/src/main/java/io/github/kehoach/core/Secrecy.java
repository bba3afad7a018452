package io.github.kehoach.core;

/** The secrecy mark (dấu chỉ độ mật): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2. */
public enum Secrecy implements Coded {
    /** MẬT. */
    SECRET,
    /** TỐI MẬT. */
    TOP_SECRET,
    /** TUYỆT MẬT. */
    HIGHEST_SECRET
}
