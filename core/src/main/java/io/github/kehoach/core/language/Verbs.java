package io.github.kehoach.core.language;

import java.util.List;

/** What bodies do in plans, in the words that plans use. */
public final class Verbs {
    private static final List<String> VERBS = List.of(
            "ban hành",
            "biên soạn",
            "bám sát",
            "báo cáo",
            "bảo đảm",
            "bố trí",
            "bồi dưỡng",
            "chuẩn bị",
            "chỉ đạo",
            "chịu trách nhiệm",
            "chủ trì",
            "chủ động",
            "cung cấp",
            "căn cứ",
            "cấp",
            "cập nhật",
            "duy trì",
            "dọn",
            "giám sát",
            "giúp",
            "giới thiệu",
            "góp phần",
            "hoàn chỉnh",
            "hoàn thiện",
            "hoàn thành",
            "huy động",
            "hướng dẫn",
            "hỗ trợ",
            "in ấn",
            "khuyến khích",
            "khảo sát",
            "khắc phục",
            "kiểm soát",
            "kiểm tra",
            "ký kết",
            "làm",
            "lãnh đạo",
            "lập",
            "lồng ghép",
            "lựa chọn",
            "mở",
            "nghiên cứu",
            "nâng cao",
            "nêu bật",
            "nắm",
            "phát",
            "phát động",
            "phân bổ",
            "phân công",
            "phối hợp",
            "phổ biến",
            "phục vụ",
            "quan tâm",
            "quán triệt",
            "quản lý",
            "ra quân",
            "rà soát",
            "rút kinh nghiệm",
            "sơ kết",
            "tham gia",
            "tham mưu",
            "thanh tra",
            "theo dõi",
            "thu thập",
            "thành lập",
            "thông qua",
            "thúc đẩy",
            "thường xuyên",
            "thẩm định",
            "thống kê",
            "thống nhất",
            "thực hiện",
            "tiến hành",
            "tiếp nhận",
            "tiếp tục",
            "trao",
            "triển khai",
            "truyền thông",
            "trình",
            "tuyên truyền",
            "tuyển chọn",
            "tuần tra",
            "tìm kiếm",
            "tăng cường",
            "tư vấn",
            "tạo",
            "tập huấn",
            "tập trung",
            "tặng",
            "tổ chức",
            "tổng hợp",
            "tổng kết",
            "viết",
            "vận động",
            "xác định",
            "xây dựng",
            "xét",
            "xử lý",
            "yêu cầu",
            "đào tạo",
            "đánh giá",
            "đôn đốc",
            "đăng tải",
            "đưa",
            "đảm bảo",
            "đẩy mạnh",
            "đề nghị",
            "đề xuất",
            "định hướng",
            "động viên",
            "ưu tiên");

    private Verbs() {}

    /** Whether one of the verbs stands at a place of a text, in small letters. */
    static boolean standsAt(String text, int at) {
        return endAt(text, at, false) > at;
    }

    /** Whether a text starts with one of the verbs, whatever its case, as the sentences about tasks do. */
    public static boolean startsSentence(String text) {
        return endAt(text, 0, true) > 0;
    }

    private static int endAt(String text, int at, boolean ignoreCase) {
        for (String verb : VERBS) {
            int end = at + verb.length();
            if (text.regionMatches(ignoreCase, at, verb, 0, verb.length())
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }
}
