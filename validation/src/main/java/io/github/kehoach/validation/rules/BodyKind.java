package io.github.kehoach.validation.rules;

import io.github.kehoach.core.language.Folding;
import java.util.Arrays;
import java.util.List;

/** Kinds of bodies that nobody takes for one another, with the words that their names start with. */
enum BodyKind {
    /** Ủy ban nhân dân. */
    PEOPLES_COMMITTEE("ủy ban nhân dân", "ubnd"),
    /** Hội đồng nhân dân. */
    PEOPLES_COUNCIL("hội đồng nhân dân", "hđnd"),
    /** Sở. */
    DEPARTMENT("sở"),
    /** Bộ. */
    MINISTRY("bộ"),
    /** Trường. */
    SCHOOL("trường"),
    /** A committee of the Party. */
    PARTY("đảng ủy", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng bộ", "chi bộ"),
    /** Công đoàn. */
    TRADE_UNION("tổng liên đoàn", "liên đoàn lao động", "lđlđ", "công đoàn"),
    /** Đoàn Thanh niên. */
    YOUTH_UNION("đoàn thanh niên", "đoàn tncs", "tỉnh đoàn", "thành đoàn", "huyện đoàn"),
    /** Mặt trận Tổ quốc. */
    FRONT("ủy ban mặt trận", "ủy ban mttq", "ub mttq", "mặt trận tổ quốc", "mttq"),
    /** Hội Liên hiệp Phụ nữ. */
    WOMENS_UNION("hội liên hiệp phụ nữ", "hội lhpn"),
    /** A board of a committee of the Party, or of something else: they are told from each other only. */
    BOARD("ban tổ chức", "ban tuyên giáo", "ban dân vận", "ban nội chính");

    /** The first words, in keys. */
    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of strings
    final List<String> heads;

    BodyKind(String... heads) {
        this.heads = Arrays.stream(heads).map(Folding::key).toList();
    }

    /** Whether names of this kind go on with the field of the body: {@code Sở Y tế}. */
    boolean hasField() {
        return this == DEPARTMENT || this == MINISTRY;
    }
}
