package io.github.kehoach.core;

/** What a section is about. A custom of plans; no law prescribes their sections. */
public enum SectionRole implements Coded {
    /** Where things stand (đặc điểm, tình hình). */
    SITUATION,
    /** Purposes and requirements (mục đích, yêu cầu; mục tiêu). */
    OBJECTIVES,
    /** Targets with figures (chỉ tiêu). */
    TARGETS,
    /** What will be done (nội dung). */
    CONTENT,
    /** Tasks (nhiệm vụ). */
    TASKS,
    /** Ways to get it done (giải pháp). */
    SOLUTIONS,
    /** Forms and methods (hình thức, phương pháp). */
    METHODS,
    /** When and where (thời gian, địa điểm, tiến độ). */
    SCHEDULE,
    /** For whom and with whom (đối tượng, thành phần, phạm vi). */
    AUDIENCE,
    /** Money (kinh phí). */
    FUNDING,
    /** Who does what (tổ chức thực hiện, phân công nhiệm vụ). */
    IMPLEMENTATION,
    /** Anything else. */
    OTHER
}
