package io.github.kehoach.core.form;

/**
 * What a line of a plan is on paper: the components of the form (thành phần thể thức) of Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * Phần I, Mục II, which is what the items below without a document's name belong to, and the parts of a body.
 */
public enum FormPart {
    /** The national title (Quốc hiệu): khoản 1. */
    NATIONAL_TITLE,
    /** The motto below the national title (Tiêu ngữ): khoản 1. */
    MOTTO,
    /** The title of documents of the Party: Hướng dẫn 36-HD/VPTW, from 2026 Hướng dẫn 05-HD/VPTW. */
    PARTY_TITLE,
    /** The title of documents of the youth union, in full or abbreviated: Hướng dẫn 29-HD/TWĐTN-VP. */
    YOUTH_TITLE,
    /** The body directly above the issuer (cơ quan chủ quản trực tiếp): khoản 2. */
    PARENT,
    /** The issuing body (cơ quan, tổ chức ban hành): khoản 2. */
    ISSUER,
    /** The star below the issuer, of the Party and the youth union. */
    STAR,
    /** The word {@code Số} with the number and symbol: khoản 3. */
    NUMBER_LINE,
    /** The place and the date of issue: khoản 4. */
    DATE_LINE,
    /** The note that it is a draft (dự thảo). */
    DRAFT,
    /** The secrecy mark (dấu chỉ độ mật). */
    SECRECY,
    /** The urgency mark (dấu chỉ mức độ khẩn). */
    URGENCY,
    /** The note on who may see it (chỉ dẫn về phạm vi lưu hành). */
    CIRCULATION,
    /** The name of the type of document (tên loại), {@code KẾ HOẠCH}: khoản 5. */
    TYPE_NAME,
    /** What the plan is about (trích yếu nội dung): khoản 5. */
    SUBJECT,
    /** The decision that the plan is issued with, in brackets below the title. */
    ATTACHMENT,
    /** The dashes below the subject, of the Party and the youth union. */
    RULE,
    /** What the plan rests on (căn cứ ban hành), with its closing mark: khoản 6. */
    LEGAL_BASIS,
    /** The sentence that enacts the plan. */
    ENACTMENT,
    /** The word and number of a section on a line of their own, as {@code Phần I}: khoản 6. */
    SECTION_NUMBER,
    /** The title of a section, with its marker unless that stands above it: khoản 6. */
    HEADING,
    /** The title line of work given to named bodies. */
    ASSIGNMENT,
    /** Running text without a marker. */
    PARAGRAPH,
    /** A part with a marker and no title of its own (khoản, điểm, gạch đầu dòng). */
    ITEM,
    /** A purpose, requirement, goal or target. */
    OBJECTIVE,
    /** What the bodies of an assignment have to do. */
    TASK,
    /** The title of a table. */
    TABLE_CAPTION,
    /** A table; its words are those of no line, the part itself has them. */
    TABLE,
    /** The words {@code Nơi nhận:} above the recipients: khoản 9. */
    RECIPIENTS,
    /** The name of a group of recipients. */
    RECIPIENT_GROUP,
    /** An entry of the list of recipients (Nơi nhận), with its dash and closing mark: khoản 9. */
    RECIPIENT_LINE,
    /** The entry below the recipients that says who keeps a copy ({@code Lưu}): khoản 9. */
    ARCHIVE_LINE,
    /** For whom it is signed (quyền hạn của người ký): khoản 7. */
    CAPACITY,
    /** The signer's title (chức vụ): khoản 7. */
    POSITION,
    /** The signer's name (họ tên): khoản 7. */
    SIGNER,
    /** The word {@code Phụ lục} with its number: Mục III khoản 1. */
    ANNEX_NUMBER,
    /** The title of an annex: Mục III khoản 1. */
    ANNEX_TITLE
}
