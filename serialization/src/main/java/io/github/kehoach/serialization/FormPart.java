package io.github.kehoach.serialization;

/**
 * A line of the form whose wording is prescribed and which a plan keeps by its meaning only: Nghị định 30/2020/NĐ-CP, Phụ
 * lục I, Phần I, Mục II; for the Party Hướng dẫn 36-HD/VPTW, for the youth union Hướng dẫn 29-HD/TWĐTN-VP.
 */
public enum FormPart {
    /** The national title (Quốc hiệu): Mục II khoản 1. */
    NATIONAL_TITLE,
    /** The motto below the national title (Tiêu ngữ): Mục II khoản 1. */
    MOTTO,
    /** The title of documents of the Party. */
    PARTY_TITLE,
    /** The title of documents of the youth union, with its name in full or abbreviated. */
    YOUTH_TITLE,
    /** The word {@code Số} with the number and symbol: Mục II khoản 3. */
    NUMBER_LINE,
    /** The place and the date of issue: Mục II khoản 4. */
    DATE_LINE,
    /** An entry of the list of recipients (Nơi nhận), with its dash and closing mark: Mục II khoản 9. */
    RECIPIENT_LINE,
    /** The entry below the recipients that says who keeps a copy ({@code Lưu}): Mục II khoản 9. */
    ARCHIVE_LINE
}
