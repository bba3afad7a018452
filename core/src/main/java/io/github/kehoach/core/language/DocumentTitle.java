package io.github.kehoach.core.language;

import io.github.kehoach.core.DocumentType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The title (tên loại) that a line starts with: a type of document of Nghị định 30/2020/NĐ-CP, Điều 7, of the Party or of the
 * legal norms, or another paper that offices write.
 *
 * @param name the name of the type in Vietnamese, its first letter a capital: {@code Quyết định}
 * @param length how many letters of the line the title takes, blanks included
 * @param isWhole whether nothing stands after it
 */
public record DocumentTitle(String name, int length, boolean isWhole) {
    private static final List<String> PLANS = List.of(DocumentType.PLAN.vietnamese(), "Bản kế hoạch");

    /** Titles of papers that have no code in numbers. */
    private static final List<String> OTHERS = List.of(
            "Bản kế hoạch",
            // no plans but a teacher's preparation of one lesson
            "Kế hoạch bài dạy",
            "Kế hoạch bài học",
            "Kế hoạch bài giảng",
            "Thư công",
            "Thư chúc mừng",
            "Thư mời",
            "Thư ngỏ",
            "Thư cảm ơn",
            "Thư kêu gọi",
            "Lời kêu gọi",
            "Tuyên bố",
            "Điều lệ",
            "Chiến lược",
            "Quy trình",
            "Quy tắc",
            "Quy chuẩn",
            "Quy ước",
            "Hương ước",
            "Nội quy",
            "Thể lệ",
            "Đề cương",
            "Đề thi",
            "Đề kiểm tra",
            "Đề nghị",
            "Giáo án",
            "Sáng kiến kinh nghiệm",
            "Thỏa ước lao động tập thể",
            "Lịch công tác",
            "Lịch làm việc",
            "Lịch tiếp công dân",
            "Lịch trực",
            "Đơn xin",
            "Đơn đề nghị",
            "Đơn đăng ký",
            "Đơn khiếu nại",
            "Đơn tố cáo",
            "Đơn kiến nghị",
            "Danh sách",
            "Danh mục",
            "Giấy khen",
            "Bằng khen",
            "Giấy đi đường",
            "Giấy chứng nhận",
            "Giấy xác nhận",
            "Giấy đề nghị",
            "Giấy biên nhận",
            "Giấy cam kết",
            "Giấy phép",
            "Phiếu đánh giá",
            "Phiếu khảo sát",
            "Phiếu trình",
            "Phiếu đề nghị",
            "Phiếu thu",
            "Phiếu chi",
            "Phiếu nhập kho",
            "Phiếu xuất kho",
            "Bản cam kết",
            "Bản kiểm điểm",
            "Bản tự kiểm điểm",
            "Bản nhận xét",
            "Bản tường trình",
            "Sơ yếu lý lịch",
            "Lý lịch",
            "Bảng kê",
            "Bảng lương",
            "Bảng chấm công",
            "Bảng điểm",
            "Bảng báo giá",
            "Báo giá",
            "Hóa đơn",
            "Thực đơn",
            "Kịch bản",
            "Bài phát biểu",
            "Diễn văn",
            "Tham luận",
            "Bài thu hoạch",
            "Thông tin báo chí",
            "Thông cáo báo chí",
            "Cáo phó");

    /** In letters, fewer of which without their marks could be other words. */
    private static final int TELLING = 6;

    /** The names by their letters in lower case, and by those without marks, which scans lose or change. */
    private static final Map<String, String> BY_LETTERS = new HashMap<>();

    private static final Map<String, String> BY_BARE_LETTERS = new HashMap<>();
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 40;

    static {
        Stream.concat(Arrays.stream(DocumentType.values()).map(DocumentType::vietnamese), OTHERS.stream())
                .forEach(name -> {
                    String letters = letters(name);
                    BY_LETTERS.put(letters, name);
                    if (letters.length() >= TELLING) {
                        BY_BARE_LETTERS.put(bare(letters), name);
                    }
                });
    }

    /**
     * Returns the title that a line starts with. In a line of other words too it must be in capitals and have two words or more; a
     * line that is nothing but a title may be in small letters, or have blanks between its letters. Marks that a scan lost are passed
     * over in capitals.
     *
     * @return empty if the line starts with none
     */
    public static Optional<DocumentTitle> of(String line) {
        Optional<DocumentTitle> whole = whole(line);
        return whole.isPresent() ? whole : first(line);
    }

    private static Optional<DocumentTitle> first(String line) {
        DocumentTitle longest = null;
        int words = 0;
        for (int at = 1; at < Math.min(line.length(), LONGEST) && words < MOST_WORDS; at++) {
            if (Folding.isBlank(line.charAt(at)) && !Folding.isBlank(line.charAt(at - 1))) {
                words++;
                String start = line.substring(0, at);
                Optional<String> name = words > 1 && isUpperCase(start) ? name(start) : Optional.empty();
                longest = name.isPresent() ? new DocumentTitle(name.get(), at, false) : longest;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean isUpperCase(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static Optional<DocumentTitle> whole(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        int end = line.endsWith(":") ? line.length() - 1 : line.length();
        return name(line.substring(0, end)).map(name -> new DocumentTitle(name, line.length(), true));
    }

    /** Whether it is the title of a plan. */
    public boolean isPlan() {
        return PLANS.contains(name);
    }

    /** The type that words name: in any case if each mark is right, or in capitals without their marks. */
    private static Optional<String> name(String words) {
        String letters = letters(words);
        String name = BY_LETTERS.get(letters);
        if (name == null && isUpperCase(words) && letters.length() >= TELLING) {
            name = BY_BARE_LETTERS.get(bare(letters));
        }
        return Optional.ofNullable(name);
    }

    private static String letters(String words) {
        return Folding.key(words).replace(" ", "");
    }

    private static String bare(String letters) {
        StringBuilder bare = new StringBuilder(letters.length());
        String marked = Composition.decomposed(letters);
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
