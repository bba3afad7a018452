package io.github.kehoach.core.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a column of a table or a {@link TitledLine} holds, as its title says; a custom of offices. */
public enum ColumnKind {
    /** The number of the row: {@code STT}, {@code TT}, {@code Số TT}. */
    NUMBER,
    /** What has to be done: {@code Nội dung công việc}, {@code Nhiệm vụ}. */
    WORK,
    /** Who leads: {@code Đơn vị chủ trì}, {@code Người thực hiện}. */
    LEADER,
    /** Who cooperates: {@code Đơn vị phối hợp}. */
    PARTNERS,
    /** By when, or when: {@code Thời gian hoàn thành}, {@code Tiến độ}. */
    TIME,
    /** What has to come of it: {@code Sản phẩm}, {@code Kết quả dự kiến}. */
    PRODUCT,
    /** Money: {@code Kinh phí}, {@code Dự toán}. */
    FUNDING,
    /** {@code Ghi chú}. */
    NOTE,
    /** Any other title that columns often have: {@code Địa điểm}, {@code Số lượng}. */
    OTHER;

    private static final int LONGEST_TITLE = 120;

    private static final Set<String> NUMBERS = Set.of("tt", "stt", "số tt", "số thứ tự", "thứ tự");

    private static final Openings LEADERS = Openings.ignoringCase(List.of(
            "đơn vị thực hiện",
            "cơ quan thực hiện",
            "cơ quan, đơn vị thực hiện",
            "bộ phận thực hiện",
            "người thực hiện",
            "cá nhân thực hiện",
            "tổ chức, cá nhân thực hiện",
            "đơn vị, cá nhân thực hiện",
            "phân công",
            "đơn vị phụ trách",
            "người phụ trách",
            "cán bộ phụ trách",
            "phụ trách",
            "trách nhiệm",
            "đơn vị chịu trách nhiệm",
            "người chịu trách nhiệm",
            "đơn vị tham mưu",
            "cơ quan tham mưu",
            "đơn vị đầu mối",
            "cơ quan đầu mối",
            "cơ quan soạn thảo",
            "đơn vị soạn thảo"));

    private static final Openings TIMES = Openings.ignoringCase(List.of(
            "thời gian", "thời hạn", "thời điểm", "tiến độ", "hạn hoàn thành", "ngày hoàn thành", "ngày thực hiện"));

    private static final Openings PRODUCTS = Openings.ignoringCase(List.of(
            "sản phẩm",
            "hình thức sản phẩm",
            "yêu cầu sản phẩm",
            "dự kiến sản phẩm",
            "kết quả dự kiến",
            "dự kiến kết quả",
            "kết quả đầu ra",
            "kết quả cần đạt",
            "kết quả, sản phẩm",
            "kết quả/sản phẩm"));

    private static final Openings MONEY = Openings.ignoringCase(List.of(
            "kinh phí",
            "nguồn kinh phí",
            "dự toán",
            "dự kiến kinh phí",
            "tổng kinh phí",
            "nguồn vốn",
            "tổng mức",
            "tổng vốn",
            "kế hoạch vốn",
            "thành tiền",
            "đơn giá",
            "số tiền",
            "mức chi"));

    private static final Openings WORKS = Openings.ignoringCase(List.of(
            "nội dung",
            "nhiệm vụ",
            "công việc",
            "hoạt động",
            "đầu việc",
            "tên nhiệm vụ",
            "tên công việc",
            "tên hoạt động",
            "tên nội dung",
            "các nhiệm vụ",
            "các nội dung",
            "các hoạt động",
            "nhóm nhiệm vụ",
            "danh mục nhiệm vụ",
            "danh mục công việc"));

    private static final Openings OTHERS = Openings.ignoringCase(List.of(
            "tên",
            "họ và tên",
            "họ tên",
            "chức vụ",
            "chức danh",
            "đơn vị",
            "cơ quan",
            "địa điểm",
            "địa bàn",
            "địa chỉ",
            "địa phương",
            "đối tượng",
            "thành phần",
            "số lượng",
            "số người",
            "khối lượng",
            "quy mô",
            "chỉ tiêu",
            "mục tiêu",
            "lĩnh vực",
            "danh mục",
            "giải pháp",
            "hạng mục",
            "hình thức",
            "phương thức",
            "kết quả",
            "lũy kế",
            "tỷ lệ",
            "vai trò",
            "phân loại",
            "căn cứ",
            "đề xuất",
            "tồn tại",
            "khó khăn",
            "lãnh đạo",
            "cấp",
            "loại",
            "năm",
            "yêu cầu",
            "diện tích",
            "số hiệu",
            "số điện thoại",
            "điện thoại"));

    /**
     * Tells what stands under a title.
     *
     * @return empty if the words are no usual title of a column
     */
    public static Optional<ColumnKind> of(String title) {
        String key = title.length() > LONGEST_TITLE ? "" : Folding.key(title);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (NUMBERS.contains(key.endsWith(".") ? key.substring(0, key.length() - 1) : key)) {
            return Optional.of(NUMBER);
        }
        boolean leads = key.contains("chủ trì");
        if (key.contains("phối hợp")) {
            return Optional.of(leads ? OTHER : PARTNERS);
        }
        if (leads || LEADERS.standAt(key, 0)) {
            return Optional.of(LEADER);
        }
        return rest(key);
    }

    private static Optional<ColumnKind> rest(String key) {
        if (TIMES.standAt(key, 0)) {
            return Optional.of(TIME);
        }
        if (PRODUCTS.standAt(key, 0) || key.equals("kết quả")) {
            return Optional.of(PRODUCT);
        }
        if (MONEY.standAt(key, 0)) {
            return Optional.of(FUNDING);
        }
        if (key.startsWith("ghi chú")) {
            return Optional.of(NOTE);
        }
        if (WORKS.standAt(key, 0)) {
            return Optional.of(WORK);
        }
        return OTHERS.standAt(key, 0) ? Optional.of(OTHER) : Optional.empty();
    }
}
