package io.github.kehoach.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Names of bodies (cơ quan, đơn vị, tổ chức) and lists of them. A name may hold commas and {@code và} of its own ({@code Sở
 * Văn hóa, Thể thao và Du lịch}), so a list is only cut where the next words can start a name.
 */
public final class Bodies {
    /** The first words of names of bodies, and of the offices of persons who stand for one. */
    private static final Openings HEADS = Openings.of(List.of(
            "Ban",
            "BCH",
            "BCĐ",
            "BTV",
            "BTC",
            "BQL",
            "BHXH",
            "Bảo hiểm",
            "Bảo tàng",
            "Báo",
            "Bệnh viện",
            "Bộ",
            "Bộ đội",
            "Bưu điện",
            "CĐCS",
            "CĐN",
            "CĐVC",
            "CNTT",
            "CLB",
            "Câu lạc bộ",
            "Cán bộ",
            "Cảng",
            "Cảng vụ",
            "Chuyên viên",
            "Chủ đầu tư",
            "Chi bộ",
            "Chi cục",
            "Chi đoàn",
            "Chi hội",
            "Chi nhánh",
            "Chính phủ",
            "Chính quyền",
            "Chánh Văn phòng",
            "Chủ tịch",
            "Công an",
            "Công đoàn",
            "Công ty",
            "Cơ quan",
            "Cơ sở",
            "Cục",
            "Cụm",
            "Cấp ủy",
            "Cấp uỷ",
            "Doanh nghiệp",
            "Đài",
            "Đ/c",
            "Điện lực",
            "Đại học",
            "Đảng bộ",
            "Đảng đoàn",
            "Đảng uỷ",
            "Đảng ủy",
            "Đảng viên",
            "Địa phương",
            "Đoàn",
            "Đội",
            "Đồn",
            "Đồng chí",
            "Đơn vị",
            "Giám đốc",
            "Giáo viên",
            "GVCN",
            "HĐND",
            "HTX",
            "Hải quan",
            "Hiệp hội",
            "Hiệu trưởng",
            "Hội",
            "Hợp tác xã",
            "Huyện đoàn",
            "Huyện uỷ",
            "Huyện ủy",
            "Hạt",
            "Học viện",
            "Khoa",
            "Khối",
            "Khu dân cư",
            "Khu phố",
            "Kho bạc",
            "Kế toán",
            "Kiểm lâm",
            "LĐLĐ",
            "Liên đoàn",
            "Liên hiệp",
            "Lực lượng",
            "Liên minh",
            "Lãnh đạo",
            "MTTQ",
            "Mặt trận",
            "Ngành",
            "Ngân hàng",
            "Nhân viên",
            "Nhóm",
            "Nhà",
            "Phó",
            "Phòng",
            "Phường",
            "QĐND",
            "Quận đoàn",
            "Quận ủy",
            "Quận uỷ",
            "Quân khu",
            "Quỹ",
            "Quốc hội",
            "Sở",
            "TAND",
            "TDP",
            "TTYT",
            "Thanh tra",
            "Thư viện",
            "Thành đoàn",
            "Thành uỷ",
            "Thành ủy",
            "Thôn",
            "Thường trực",
            "Thường vụ",
            "Thống kê",
            "Thủ trưởng",
            "Thuế",
            "Thị đoàn",
            "Thị ủy",
            "Thị uỷ",
            "Thành viên",
            "Tiểu ban",
            "TT Y tế",
            "TTVH",
            "Tổng phụ trách",
            "Toà án",
            "Tòa án",
            "Trang",
            "Trạm",
            "Trung tâm",
            "Trưởng",
            "Trường",
            "Tạp chí",
            "Tập đoàn",
            "Tỉnh đoàn",
            "Tỉnh uỷ",
            "Tỉnh ủy",
            "Tổ",
            "Tổng cục",
            "Tổng công ty",
            "Tổng LĐLĐ",
            "Tổng Liên đoàn",
            "Tổng biên tập",
            "UB",
            "UBKT",
            "UBND",
            "Uỷ ban",
            "Ủy ban",
            "VKSND",
            "VNPT",
            "VPĐU",
            "Viện",
            "Văn phòng",
            "Văn thư",
            "Viễn thông",
            "Vụ",
            "Xã",
            "Ấp",
            "Xí nghiệp",
            "Ông",
            "Bà"));

    /** What starts like the name of a body and is none. */
    private static final Openings OTHERS = Openings.of(List.of(
            "Ban hành",
            "Báo cáo",
            "Cơ sở vật chất",
            "Cơ sở dữ liệu",
            "Cục bộ",
            "Cơ quan chủ trì",
            "Cơ quan phối hợp",
            "Cơ quan thực hiện",
            "Đơn vị chủ trì",
            "Đơn vị phối hợp",
            "Đơn vị thực hiện",
            "Đơn vị đầu mối",
            "Đoàn kết",
            "Đội ngũ",
            "Hội nghị",
            "Hội thảo",
            "Hội thi",
            "Hội trại",
            "Hội diễn",
            "Khoa học",
            "Khối lượng",
            "Nhà ở",
            "Nhà nước",
            "Phòng chống",
            "Phòng, chống",
            "Phòng cháy",
            "Phòng ngừa",
            "Quỹ đất",
            "Sở hữu",
            "Thống kê số",
            "Tổ chức",
            "Trang bị",
            "Trang thiết bị",
            "Trường hợp",
            "Trạm dừng",
            "Viện trợ",
            "Vụ việc",
            "Ngành nghề",
            "Nhóm chỉ tiêu",
            "Nhóm giải pháp",
            "Nhóm nhiệm vụ",
            "Nhóm đối tượng",
            "Lực lượng tham gia",
            "Thành viên tham gia",
            "Hội thao",
            "Hội đàm"));

    /** Words that start a general phrase, as in {@code các cơ quan, đơn vị liên quan}. */
    private static final Openings GENERAL =
            Openings.ignoringCase(List.of("các", "những", "mọi", "toàn thể", "tất cả", "một số", "từng"));

    /** Words that address a body before its name. */
    private static final List<String> ADDRESSES = List.of(
            "giao cho ",
            "giao ",
            "đề nghị ",
            "yêu cầu ",
            "phân công ",
            "ủy quyền cho ",
            "đối với ",
            "trách nhiệm của ",
            "nhiệm vụ của ");

    /** The letters that they start with. */
    private static final String ADDRESSING = "gđypủtn";

    private Bodies() {}

    /**
     * Tells where a text that speaks of a body names it: at its start, or after a word that addresses the body, such as
     * {@code Giao} or {@code Đề nghị}, where the name may start in lower case.
     *
     * @return the index of the name; empty if the text does not start so
     */
    public static OptionalInt nameStart(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        boolean mayAddress = start < text.length() && ADDRESSING.indexOf(Characters.small(text.charAt(start))) >= 0;
        for (int i = 0; mayAddress && i < ADDRESSES.size(); i++) {
            String address = ADDRESSES.get(i);
            int name = start + address.length();
            if (Folding.standsAt(text, start, address) && name < text.length()) {
                String capital = text.substring(name, name + 1).toUpperCase(Locale.ROOT) + text.substring(name + 1);
                return startsAt(capital, 0) ? OptionalInt.of(name) : OptionalInt.empty();
            }
        }
        return startsAt(text, start) ? OptionalInt.of(start) : OptionalInt.empty();
    }

    /** Whether a text starts as the name of a body or as a general phrase for several, such as {@code Các sở, ban, ngành}. */
    public static boolean startsAt(String text, int start) {
        return HEADS.standAt(text, start) && !OTHERS.standAt(text, start) || GENERAL.standAt(text, start);
    }

    /**
     * Cuts a list of bodies into names.
     *
     * @param list names joined by commas, semicolons and {@code và}
     * @return the names in order, without the closing mark; one if the list cannot be cut, none if it is blank
     */
    public static List<String> split(String list) {
        String text = Words.collapse(list);
        int end = text.length();
        while (end > 0 && ".;,:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        List<String> names = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            int next = depth > 0 ? -1 : separator(text, i, end);
            if (next > 0 && next < end && startsAt(text, next) && !sharesOffice(text.substring(start, i), text, i)) {
                add(text.substring(start, i), names);
                start = next;
                i = next - 1;
            }
        }
        add(text.substring(start, end), names);
        return List.copyOf(names);
    }

    /** Between two separators there may be nothing. */
    private static void add(String name, List<String> names) {
        if (!name.isBlank()) {
            names.add(name.strip());
        }
    }

    /** The index after a separator that starts here, or -1. */
    private static int separator(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == ',' || c == ';') {
            int next = at + 1 < end && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
            return text.startsWith("và ", next) ? next + 3 : next;
        }
        return c == ' ' && text.startsWith("và ", at + 1) ? at + 4 : -1;
    }

    /** Whether {@code và} joins two councils that one office serves: {@code Văn phòng HĐND và UBND tỉnh}. */
    private static boolean sharesOffice(String name, String text, int separator) {
        return text.charAt(separator) == ' '
                && name.startsWith("Văn phòng")
                && (name.endsWith("HĐND")
                        || name.endsWith("ĐBQH")
                        || name.endsWith("Hội đồng nhân dân")
                        || name.endsWith("Quốc hội"));
    }
}
