package io.github.kehoach.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kind of body a name is of, as its first words tell, and the words by which a group of recipients takes it in. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies that cannot be changed
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
    BOARD(List.of("ban", "khối dân vận"), List.of("ban", "ngành", "cơ quan", "đơn vị")),
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
    /** The Fatherland Front. */
    FRONT(List.of("mặt trận", "uỷ ban mặt trận"), List.of("mặt trận", "uỷ ban mặt trận", "đoàn thể", "cơ quan")),
    /** Unions and associations. */
    UNION(
            List.of(
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
    PRESS(
            List.of("báo", "đài", "tạp chí", "cơ quan báo chí"),
            List.of("báo", "đài", "báo chí", "cơ quan báo chí", "cơ quan")),
    /** Businesses and cooperatives. */
    BUSINESS(
            List.of("công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "hợp tác xã", "ngân hàng"),
            List.of("công ty", "doanh nghiệp", "hợp tác xã", "ngân hàng", "đơn vị")),
    /** Villages and quarters. */
    VILLAGE(
            List.of("thôn", "ấp", "khu phố", "tổ dân phố", "khu dân cư"),
            List.of("thôn", "ấp", "khu phố", "tổ dân phố"));

    private static final List<RecipientKind> ALL = List.of(values());
    private static final Map<String, List<Head>> HEADS = heads();
    private static final Map<String, List<String>> GROUPS = groups();

    private static final String AND = " và ";

    private final List<String> heads;
    private final List<String> groups;

    RecipientKind(List<String> heads, List<String> groups) {
        this.heads = List.copyOf(heads);
        this.groups = List.copyOf(groups);
    }

    /** The first words of a name by which its kind is known. */
    record Head(RecipientKind kind, String words) {}

    /** The heads by their first words, the longest first. */
    private static Map<String, List<Head>> heads() {
        Map<String, List<Head>> heads = new HashMap<>();
        for (RecipientKind kind : values()) {
            for (String head : kind.heads) {
                heads.computeIfAbsent(firstWord(head), first -> new ArrayList<>())
                        .add(new Head(kind, head));
            }
        }
        heads.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Head head) -> head.words().length())
                                .reversed()));
        return heads;
    }

    /** The words for groups by their first words, the longest first. */
    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new HashMap<>();
        for (RecipientKind kind : values()) {
            for (String group : kind.groups) {
                groups.computeIfAbsent(firstWord(group), first -> new ArrayList<>())
                        .add(group);
            }
        }
        groups.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
        return groups;
    }

    private static String firstWord(String words) {
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    /** Tells the kind of a name by its key; the longest head wins. */
    static Optional<Head> of(String key) {
        for (Head head : HEADS.getOrDefault(firstWord(key), List.of())) {
            if (opens(key, head.words())) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /**
     * The kinds that a group takes in.
     *
     * @param group a name folded, such as {@code các sở, ban, ngành}
     */
    static Set<RecipientKind> inGroup(String group) {
        Set<RecipientKind> kinds = EnumSet.noneOf(RecipientKind.class);
        int start = 0;
        while (start <= group.length()) {
            int end = start;
            while (end < group.length() && group.charAt(end) != ',' && !group.startsWith(AND, end)) {
                end++;
            }
            addKindsOf(BodyNames.key(group.substring(start, end)), kinds);
            start = end + (group.startsWith(AND, end) ? AND.length() : 1);
        }
        return kinds;
    }

    private static void addKindsOf(String key, Set<RecipientKind> kinds) {
        for (String word : GROUPS.getOrDefault(firstWord(key), List.of())) {
            if (opens(key, word)) {
                addKinds(word, kinds);
                return;
            }
        }
    }

    private static void addKinds(String group, Set<RecipientKind> kinds) {
        for (RecipientKind kind : ALL) {
            if (kind.groups.contains(group)) {
                kinds.add(kind);
            }
        }
    }

    private static boolean opens(String key, String words) {
        return key.startsWith(words) && (key.length() == words.length() || key.charAt(words.length()) == ' ');
    }
}
