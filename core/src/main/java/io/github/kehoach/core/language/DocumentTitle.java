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
 * @param isWhole whether nothing follows it
 */
public record DocumentTitle(String name, int length, boolean isWhole) {
    private static final List<String> PLANS = List.of(DocumentType.PLAN.vietnamese(), "Bản kế hoạch");

    /** Titles of papers that have no code in numbers. */
    private static final List<String> OTHERS = List.of(
            "Bản kế hoạch",
            "Bản báo cáo",
            "Thỏa thuận hợp tác",
            "Thỏa thuận phối hợp",
            "Mệnh lệnh",
            "Chỉ lệnh",
            "Bộ tiêu chí",
            "Trích nghị quyết",
            "Sổ tay",
            "Chuyên đề",
            "Tài liệu",
            "Giao ước thi đua",
            "Đăng ký thi đua",
            "Lộ trình",
            "Dự toán",
            "Thuyết minh",
            "Hồ sơ mời thầu",
            "Bản tin",
            "Bản thuyết minh",
            "Bản đăng ký",
            "Bản góp ý",
            "Bản so sánh",
            "Bảng tổng hợp",
            "Bảng so sánh",
            "Biểu tổng hợp",
            "Phiếu góp ý",
            "Phiếu lấy ý kiến",
            "Phiếu đăng ký",
            "Giáo trình",
            "Cáo trạng",
            "Bản án",
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

    private static final List<String> BEFORE = List.of("DỰ THẢO ", "DỰ THẢO)", "TÓM TẮT ", "MẪU ", "TRÍCH ");

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
     * line that is nothing but a title may be in small letters after the first, or have blanks between its letters. Marks that a scan lost are passed
     * over in capitals.
     *
     * @return empty if the line starts with none
     */
    public static Optional<DocumentTitle> of(String line) {
        if (!startsInCapital(line)) {
            return Optional.empty();
        }
        int start = draftEnd(line);
        return start == 0
                ? plain(line)
                : plain(line.substring(start))
                        .filter(title -> !title.isPlan())
                        .map(title -> new DocumentTitle(title.name, start + title.length, title.isWhole));
    }

    private static Optional<DocumentTitle> plain(String line) {
        Optional<DocumentTitle> whole = whole(line);
        return whole.isPresent() ? whole : first(line);
    }

    /** The index after the words that say that a document is a draft, a specimen or short: {@code DỰ THẢO LẦN 2}; 0 without them. */
    private static int draftEnd(String line) {
        int at = line.startsWith("(") ? 1 : 0;
        for (String words : BEFORE) {
            if (line.startsWith(words, at)) {
                int end = at + words.length();
                while (end < line.length() && (!Character.isLetter(line.charAt(end)) || line.startsWith("LẦN ", end))) {
                    end += line.startsWith("LẦN ", end) ? 4 : 1;
                }
                return end;
            }
        }
        return 0;
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

    /** Whether the first letter is a capital, and no digit comes before it, as in the number of a heading. */
    private static boolean startsInCapital(String line) {
        int at = 0;
        while (at < Math.min(line.length(), LONGEST) && !Character.isLetterOrDigit(line.charAt(at))) {
            at++;
        }
        return at < line.length() && Character.isUpperCase(line.charAt(at));
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

    /** The letters in lower case, signs and digits left out; a scan takes an O for a nought. */
    private static String letters(String words) {
        String key = Folding.key(words);
        StringBuilder letters = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean nought = c == '0' && i > 0 && Character.isLetter(key.charAt(i - 1));
            if (nought || Character.isLetter(c)) {
                letters.append(nought ? 'o' : c);
            }
        }
        return letters.toString();
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
