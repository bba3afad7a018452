package io.github.kehoach.samples.word;

import io.github.kehoach.core.form.FormPart;

/** The named styles of a plan, by which a clerk finds and changes how its parts look. */
enum PartStyle {
    NATIONAL_TITLE("Quốc hiệu"),
    MOTTO("Tiêu ngữ"),
    ORGANISATION_TITLE("Tiêu đề Đảng, Đoàn"),
    PARENT("Cơ quan chủ quản"),
    ISSUER("Cơ quan ban hành"),
    STAR("Dấu sao"),
    NUMBER("Số, ký hiệu"),
    DATE("Địa danh, thời gian"),
    MARK("Độ mật, độ khẩn"),
    NOTE("Dự thảo, phạm vi lưu hành"),
    TYPE_NAME("Tên loại"),
    SUBJECT("Trích yếu"),
    ATTACHMENT("Ban hành kèm theo"),
    DASHES("Gạch dưới trích yếu"),
    LINE("Đường kẻ"),
    BASIS("Căn cứ"),
    TEXT("Nội dung"),
    POINT("Khoản, điểm, gạch đầu dòng"),
    SECTION_NUMBER("Số của phần"),
    SECTION_TITLE("Tiêu đề của phần"),
    HEADING_1("Đề mục 1"),
    HEADING_2("Đề mục 2"),
    HEADING_3("Đề mục 3"),
    HEADING_4("Đề mục 4"),
    CAPTION("Tên bảng"),
    TABLE_HEAD("Đầu bảng"),
    CELL("Ô của bảng"),
    RECIPIENTS("Nơi nhận"),
    RECIPIENT_GROUP("Nhóm nơi nhận"),
    RECIPIENT("Danh sách nơi nhận"),
    CAPACITY("Quyền hạn người ký"),
    POSITION("Chức vụ người ký"),
    SIGNER("Họ tên người ký"),
    ANNEX_NUMBER("Số phụ lục"),
    ANNEX_TITLE("Tên phụ lục"),
    ANNEX_NOTE("Phụ lục kèm theo"),
    PAGE_NUMBER("Số trang"),
    GAP("Khoảng cách");

    private static final PartStyle[] HEADINGS = {HEADING_1, HEADING_2, HEADING_3, HEADING_4};

    private final String vietnamese;

    PartStyle(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** The name in Word's list of styles. */
    String shown() {
        return "KH " + vietnamese;
    }

    /** The name inside the file. */
    String id() {
        return "KH-" + name().replace('_', '-');
    }

    /** The level of a heading in the outline of the document, from 0; -1 for what is no heading. */
    int outline() {
        return switch (this) {
            case SECTION_TITLE, ANNEX_TITLE, HEADING_1 -> 0;
            case HEADING_2 -> 1;
            case HEADING_3 -> 2;
            case HEADING_4 -> 3;
            default -> -1;
        };
    }

    /**
     * The style of a line.
     *
     * @param depth how many parts stand above it
     */
    static PartStyle of(FormPart part, int depth) {
        return switch (part) {
            case NATIONAL_TITLE -> NATIONAL_TITLE;
            case MOTTO -> MOTTO;
            case PARTY_TITLE, YOUTH_TITLE -> ORGANISATION_TITLE;
            case PARENT -> PARENT;
            case ISSUER -> ISSUER;
            case STAR -> STAR;
            case NUMBER_LINE -> NUMBER;
            case DATE_LINE -> DATE;
            case SECRECY, URGENCY -> MARK;
            case DRAFT, CIRCULATION -> NOTE;
            case TYPE_NAME -> TYPE_NAME;
            case SUBJECT -> SUBJECT;
            case ATTACHMENT -> ATTACHMENT;
            case RULE -> DASHES;
            case LEGAL_BASIS -> BASIS;
            case ENACTMENT, PARAGRAPH -> TEXT;
            case ITEM, OBJECTIVE, TASK -> POINT;
            case SECTION_NUMBER -> SECTION_NUMBER;
            case HEADING, ASSIGNMENT -> HEADINGS[Math.min(depth, HEADINGS.length - 1)];
            case TABLE_CAPTION -> CAPTION;
            case TABLE -> CELL;
            case RECIPIENTS -> RECIPIENTS;
            case RECIPIENT_GROUP -> RECIPIENT_GROUP;
            case RECIPIENT_LINE, ARCHIVE_LINE -> RECIPIENT;
            case CAPACITY -> CAPACITY;
            case POSITION -> POSITION;
            case SIGNER -> SIGNER;
            case ANNEX_NUMBER -> ANNEX_NUMBER;
            case ANNEX_TITLE -> ANNEX_TITLE;
        };
    }
}
