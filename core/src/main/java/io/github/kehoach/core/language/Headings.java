package io.github.kehoach.core.language;

import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.SectionRole;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells from a heading what stands under it. No law prescribes the headings of a plan; these are the usual ones, in any
 * case. Only the start of a heading, and of its parts after a comma or {@code và}, is decisive: {@code Tuyên truyền mục tiêu
 * phát triển} is not about objectives.
 */
public final class Headings {
    /** In letters; a heading that names several parts is shorter. */
    private static final int LONG = 40;

    private static final Phrases FILLERS = Phrases.of("các", "những", "một số", "về", "phần", "công tác", "chủ đề");
    private static final Map<SectionRole, Phrases> ROLES = new EnumMap<>(SectionRole.class);
    private static final Map<ObjectiveKind, Phrases> KINDS = new EnumMap<>(ObjectiveKind.class);

    static {
        ROLES.put(
                SectionRole.SITUATION,
                Phrases.of(
                        "đặc điểm",
                        "tình hình",
                        "thực trạng",
                        "khái quát",
                        "bối cảnh",
                        "sự cần thiết",
                        "kết quả",
                        "đánh giá",
                        "căn cứ",
                        "cơ sở",
                        "thuận lợi",
                        "khó khăn",
                        "hạn chế",
                        "tồn tại"));
        ROLES.put(
                SectionRole.OBJECTIVES,
                Phrases.of("mục đích", "yêu cầu", "mục tiêu", "quan điểm", "ý nghĩa", "nguyên tắc"));
        ROLES.put(SectionRole.TARGETS, Phrases.of("chỉ tiêu"));
        ROLES.put(SectionRole.CONTENT, Phrases.of("nội dung", "hoạt động", "chương trình", "các hoạt động"));
        ROLES.put(SectionRole.TASKS, Phrases.of("nhiệm vụ", "phương hướng", "công việc", "trọng tâm"));
        ROLES.put(SectionRole.SOLUTIONS, Phrases.of("giải pháp", "biện pháp"));
        ROLES.put(
                SectionRole.METHODS,
                Phrases.of("hình thức", "phương pháp", "phương thức", "cách thức", "cách làm", "quy trình", "thể lệ"));
        ROLES.put(
                SectionRole.SCHEDULE,
                Phrases.of("thời gian", "địa điểm", "tiến độ", "lộ trình", "lịch", "thời hạn", "kế hoạch thời gian"));
        ROLES.put(
                SectionRole.AUDIENCE,
                Phrases.of("đối tượng", "thành phần", "phạm vi", "quy mô", "số lượng", "đại biểu"));
        ROLES.put(
                SectionRole.FUNDING,
                Phrases.of(
                        "kinh phí",
                        "nguồn kinh phí",
                        "dự toán",
                        "tài chính",
                        "nguồn lực",
                        "nguồn vốn",
                        "cơ sở vật chất"));
        ROLES.put(
                SectionRole.IMPLEMENTATION,
                Phrases.of(
                        "tổ chức thực hiện",
                        "tổ chức triển khai",
                        "phân công",
                        "phân công nhiệm vụ",
                        "trách nhiệm",
                        "nhiệm vụ cụ thể của",
                        "chế độ báo cáo",
                        "chế độ thông tin",
                        "kiểm tra, giám sát",
                        "điều khoản thi hành",
                        "công tác báo cáo",
                        "tổ chức chỉ đạo"));
        KINDS.put(ObjectiveKind.PURPOSE, Phrases.of("mục đích", "ý nghĩa"));
        KINDS.put(ObjectiveKind.REQUIREMENT, Phrases.of("yêu cầu"));
        KINDS.put(ObjectiveKind.GOAL, Phrases.of("mục tiêu"));
        KINDS.put(ObjectiveKind.TARGET, Phrases.of("chỉ tiêu"));
    }

    /** All of them, which few words open. */
    private static final PhraseSets ROLE_WORDS = PhraseSets.of(ROLES.values().toArray(new Phrases[0]));

    private static final PhraseSets KIND_WORDS = PhraseSets.of(KINDS.values().toArray(new Phrases[0]));

    private Headings() {}

    /**
     * Returns what a section with this heading is about: the role of the first part that tells one. A long heading that
     * starts with a verb has only one part: {@code Nâng cao nhận thức về vai trò và ý nghĩa của …} is about no objective.
     *
     * @param heading the heading, without its label
     */
    public static SectionRole role(String heading) {
        Tokens tokens = Tokens.of(heading);
        int at = partStart(tokens, 0);
        Optional<SectionRole> role = at(tokens, at, ROLES, ROLE_WORDS);
        if (role.isEmpty() && (heading.length() < LONG || !Verbs.startsSentence(Composition.composed(heading)))) {
            while (role.isEmpty() && at < tokens.size()) {
                at = nextPart(tokens, at);
                role = at(tokens, at, ROLES, ROLE_WORDS);
            }
        }
        return role.orElse(SectionRole.OTHER);
    }

    /**
     * Returns the kind of the objectives under this heading.
     *
     * @param heading the heading, without its label
     * @return the kind; empty if the heading names none, or more than one ({@code Mục đích, yêu cầu})
     */
    public static Optional<ObjectiveKind> objectiveKind(String heading) {
        Tokens tokens = Tokens.of(heading);
        int start = partStart(tokens, 0);
        Optional<ObjectiveKind> kind = at(tokens, start, KINDS, KIND_WORDS);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        for (int i = start + 2; i < tokens.size(); i++) {
            if (at(tokens, i, KINDS, KIND_WORDS).isPresent()) {
                return Optional.empty();
            }
        }
        return kind;
    }

    /** The value whose phrase at a token is the longest. */
    private static <T> Optional<T> at(Tokens tokens, int at, Map<T, Phrases> phrases, PhraseSets all) {
        if (all.at(tokens, at) == 0) {
            return Optional.empty();
        }
        Optional<T> best = Optional.empty();
        int bestEnd = at;
        for (Map.Entry<T, Phrases> entry : phrases.entrySet()) {
            int end = entry.getValue().end(tokens, at);
            if (end > bestEnd) {
                best = Optional.of(entry.getKey());
                bestEnd = end;
            }
        }
        return best;
    }

    private static int nextPart(Tokens tokens, int at) {
        int i = at + 1;
        while (i < tokens.size() && !isBetweenParts(tokens, i - 1)) {
            i++;
        }
        return partStart(tokens, i);
    }

    private static boolean isBetweenParts(Tokens tokens, int i) {
        char mark = tokens.mark(i);
        return mark == 0 ? tokens.is(i, "và") : mark == ',' || mark == ';' || mark == '/' || tokens.isDash(i);
    }

    /** Passes over marks and words that open many headings; a phrase that starts with such a word comes first. */
    private static int partStart(Tokens tokens, int start) {
        int at = start;
        while (at < tokens.size() && ROLE_WORDS.at(tokens, at) == 0) {
            int filler = FILLERS.end(tokens, at);
            boolean mark = !tokens.isWord(at) && !isBetweenParts(tokens, at);
            if (filler < 0 && !mark) {
                return at;
            }
            at = filler < 0 ? at + 1 : filler;
        }
        return at;
    }
}
