package io.github.kehoach.core;

/** Whose rules of form a plan follows. */
public enum Regime implements Coded {
    /** State offices (cơ quan nhà nước): Nghị định 30/2020/NĐ-CP. */
    STATE,
    /** The Communist Party (Đảng): Hướng dẫn 36-HD/VPTW, from 2026 Hướng dẫn 05-HD/VPTW. */
    PARTY,
    /** Trade unions (Công đoàn): Quyết định 933/QĐ-TLĐ. */
    TRADE_UNION,
    /** The youth union (Đoàn TNCS Hồ Chí Minh): Hướng dẫn 29-HD/TWĐTN-VP. */
    YOUTH_UNION,
    /** The Fatherland Front (Mặt trận Tổ quốc): Quyết định 207/QĐ-MTTW-BTT. */
    FRONT,
    /** The women's union (Hội Liên hiệp Phụ nữ), which follows the state's pattern. */
    WOMENS_UNION,
    /** Any other body. */
    OTHER
}
