package io.github.kehoach.serialization.text;

import java.util.List;

/** The titles that people sign with. */
final class SignatureWords {
    private static final List<String> POSITIONS = List.of(
            "bí thư",
            "bộ trưởng",
            "chi cục trưởng",
            "chánh",
            "chỉ huy",
            "chủ nhiệm",
            "chủ tịch",
            "cục trưởng",
            "giám đốc",
            "hiệu trưởng",
            "hội trưởng",
            "phó",
            "q.",
            "quyền",
            "thứ trưởng",
            "tổng cục trưởng",
            "tổng giám đốc",
            "tổng thư ký",
            "trưởng",
            "tổ trưởng",
            "ủy viên",
            "viện trưởng",
            "vụ trưởng",
            "đội trưởng",
            "thủ trưởng",
            "tổng thanh tra",
            "thường trực");

    private SignatureWords() {}

    static boolean isPosition(String line) {
        return line.length() < 60 && Words.isUpperCase(line) && Words.startsWithAny(line, POSITIONS);
    }
}
