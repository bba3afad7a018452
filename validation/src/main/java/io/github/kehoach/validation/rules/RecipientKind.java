package io.github.kehoach.validation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kind of body a name is of, as its first words tell, and the words by which a group of recipients takes it in. */
enum RecipientKind {
    /** The organs and boards of the Party. */
    PARTY(
            List.of("tỉnh uỷ", "thành uỷ", "huyện uỷ", "thị uỷ", "đảng uỷ", "đảng bộ", "chi bộ", "cấp uỷ"),
            List.of("cấp uỷ", "đảng uỷ", "huyện uỷ", "thành uỷ", "thị uỷ", "đảng bộ", "chi bộ")),
    /** Ministries. */
    MINISTRY(List.of("bộ"), List.of("bộ", "ngành")),
    /** Departments of a province. */
    DEPARTMENT(List.of("sở"), List.of("sở", "ngành", "cơ quan", "đơn vị")),
    /** Offices of the state that are no department. */
    AGENCY(
            List.of(
                    "cục",
                    "chi cục",
                    "tổng cục",
                    "công an",
                    "quân sự",
                    "bộ chỉ huy",
                    "ban chỉ huy",
                    "kho bạc",
                    "bảo hiểm",
                    "thuế",
                    "thống kê",
                    "toà án",
                    "viện kiểm sát",
                    "thanh tra",
                    "hạt",
                    "đồn",
                    "bưu điện",
                    "viễn thông"),
            List.of("ngành", "cơ quan", "đơn vị", "cục", "chi cục")),
    /** Boards. */
    BOARD(List.of("ban"), List.of("ban", "ngành", "cơ quan", "đơn vị")),
    /** Departments within a body. */
    OFFICE(
            List.of("phòng", "văn phòng", "vụ", "tổ", "khoa", "bộ phận"),
            List.of("phòng", "vụ", "tổ", "khoa", "cơ quan", "đơn vị")),
    /** Public services. */
    SERVICE(
            List.of("trung tâm", "trạm", "bệnh viện", "thư viện", "bảo tàng", "ban quản lý", "viện", "nhà văn hoá"),
            List.of("trung tâm", "trạm", "bệnh viện", "ban quản lý", "viện", "cơ quan", "đơn vị")),
    /** Schools. */
    SCHOOL(
            List.of("trường", "nhà trường", "đại học", "học viện", "cơ sở giáo dục"),
            List.of("trường", "nhà trường", "cơ sở giáo dục", "đơn vị")),
    /** People's committees. */
    COMMITTEE(
            List.of("uỷ ban nhân dân"),
            List.of("uỷ ban nhân dân", "xã", "phường", "huyện", "quận", "thành phố", "thị xã", "địa phương")),
    /** The Fatherland Front, unions and associations. */
    UNION(
            List.of(
                    "mặt trận",
                    "uỷ ban mặt trận",
                    "hội",
                    "đoàn",
                    "liên đoàn",
                    "công đoàn",
                    "liên minh",
                    "tỉnh đoàn",
                    "thành đoàn",
                    "huyện đoàn",
                    "thị đoàn",
                    "tổ chức chính trị"),
            List.of("đoàn thể", "tổ chức", "hội", "công đoàn", "liên đoàn", "cơ quan")),
    /** Newspapers and broadcasters. */
    PRESS(List.of("báo", "đài", "tạp chí", "cơ quan báo chí"), List.of("báo", "đài", "báo chí", "cơ quan")),
    /** Businesses and cooperatives. */
    BUSINESS(
            List.of("công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "hợp tác xã", "ngân hàng"),
            List.of("công ty", "doanh nghiệp", "hợp tác xã", "ngân hàng", "đơn vị")),
    /** Villages and quarters. */
    VILLAGE(
            List.of("thôn", "ấp", "khu phố", "tổ dân phố", "khu dân cư"),
            List.of("thôn", "ấp", "khu phố", "tổ dân phố"));

    private final List<String> heads;
    private final Set<String> groups;

    RecipientKind(List<String> heads, List<String> groups) {
        this.heads = heads;
        this.groups = Set.copyOf(groups);
    }

    /** The first words of a name by which its kind is known. */
    record Head(RecipientKind kind, String words) {}

    /** Tells the kind of a name by its key; the longest head wins. */
    static Optional<Head> of(String key) {
        Optional<Head> found = Optional.empty();
        for (RecipientKind kind : values()) {
            for (String head : kind.heads) {
                boolean longer = found.filter(known -> known.words().length() >= head.length())
                        .isEmpty();
                if (longer
                        && key.startsWith(head)
                        && (key.length() == head.length() || key.charAt(head.length()) == ' ')) {
                    found = Optional.of(new Head(kind, head));
                }
            }
        }
        return found;
    }

    /** The kinds that a group takes in, such as {@code sở ban ngành}, by the words of its key. */
    static Set<RecipientKind> inGroup(String key) {
        Set<RecipientKind> kinds = EnumSet.noneOf(RecipientKind.class);
        String[] words = key.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String two = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
            String three = i + 2 < words.length ? two + " " + words[i + 2] : two;
            boolean press = two.equals("cơ quan") && three.length() > two.length() && key.contains("cơ quan báo chí");
            for (RecipientKind kind : values()) {
                boolean named =
                        kind.groups.contains(words[i]) || kind.groups.contains(two) || kind.groups.contains(three);
                if (named && (!press || kind == PRESS)) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }
}
