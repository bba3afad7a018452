package io.github.kehoach.serialization.text;

import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.language.Bodies;
import io.github.kehoach.core.language.Headings;
import io.github.kehoach.core.language.Leadership;
import io.github.kehoach.core.language.Verbs;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where a heading without a closing mark ends and the words under it start. */
final class HeadingBreaks {
    private static final int LONGEST_HEADING = 40;
    private static final int SHORTEST_TEXT = 5;
    private static final int LONGEST_LEADERS = 20;
    private static final int SHORT_HEADING = 6;

    /** Headings under which quoted words stand. */
    private static final Openings QUOTED = Openings.of("chủ đề", "khẩu hiệu", "thông điệp", "tên gọi");

    /** Headings that are whole; what follows in a capital is the text under them. */
    private static final Set<String> WHOLE = Set.of(
            "mục đích",
            "mục đích, yêu cầu",
            "mục đích và yêu cầu",
            "mục tiêu chung",
            "mục tiêu tổng quát",
            "mục tiêu cụ thể",
            "quan điểm chỉ đạo",
            "thời gian thực hiện",
            "thời gian và địa điểm",
            "thời gian, địa điểm",
            "kinh phí thực hiện",
            "nguồn kinh phí",
            "thành phần tham dự",
            "tổ chức thực hiện");

    private static final String REQUIREMENTS = "yêu cầu";

    /** The first words of whole headings. */
    private static final Openings FIRST_WORDS =
            Openings.of("mục", "quan", "thời", "kinh", "nguồn", "thành", "tổ", "yêu");

    /** Words that start a sentence, besides verbs; no name goes on with them in a capital. */
    private static final Openings OPENINGS = Openings.of(
            "các",
            "những",
            "mọi",
            "tất cả",
            "toàn bộ",
            "toàn thể",
            "để",
            "nhằm",
            "trên",
            "trong",
            "tại",
            "từ",
            "khi",
            "nếu",
            "việc",
            "căn cứ",
            "ngoài",
            "riêng",
            "đối với",
            "theo",
            "là",
            "thông qua",
            "do",
            "bao gồm",
            "gồm",
            "kinh phí",
            "thời gian",
            "hằng năm",
            "hàng năm",
            "định kỳ",
            "giao",
            "phấn đấu",
            "giảm",
            "không",
            "có",
            "được",
            "với",
            "sau",
            "trước",
            "đến",
            "tỷ lệ",
            "tỉ lệ",
            "nguồn",
            "mỗi",
            "một",
            "hai",
            "ban hành",
            "cán bộ",
            "người",
            "như",
            "kết quả");

    /** The last words before the second part of a name: {@code Ban Tổ chức}, {@code Sở Xây dựng}. */
    private static final Set<String> NAMES = Set.of(
            "sở", "bộ", "ban", "phòng", "cục", "vụ", "viện", "trường", "tổ", "đội", "đài", "tâm", "quỹ", "khoa", "đoàn",
            "tướng", "lễ", "nghị", "thi", "thảo", "ty", "sát", "tra", "hành", "nghiệp", "học", "nhà", "luật", "năm",
            "ngày", "đề", "cứ", "-", "–");

    private HeadingBreaks() {}

    /**
     * Breaks the words of a numbered passage if they are a heading with text under it.
     *
     * @param from the first word after the marker
     * @param to the next marker
     */
    static void set(RunningText text, int from, int to) {
        boolean capitals = text.isUpperCase(from, from + 2);
        int at = capitals ? afterCapitals(text, from, to) : opening(text, from, to);
        if (at > from) {
            text.breakBefore(at);
        }
    }

    /** The first word in small letters after two or more in capitals; -1 if it goes on with the heading. */
    private static int afterCapitals(RunningText text, int from, int to) {
        int at = from;
        while (at < to && text.isCapitals(at)) {
            at++;
        }
        if (at < to && text.first(at) == '(') {
            at = text.afterQuotation(at, to);
        }
        if (at >= to || at < from + 2) {
            return -1;
        }
        if (text.isCapitalised(at) && !text.isQuoted(at)) {
            return at;
        }
        boolean abbreviation = at > from + 2 && Bodies.startsAt(text.word(at - 1), 0);
        return abbreviation ? at - 1 : -1;
    }

    /** The first word that can only start a sentence, before the first closing mark; -1 if there is none. */
    private static int opening(RunningText text, int from, int to) {
        int limit = Math.min(to - SHORTEST_TEXT, from + LONGEST_HEADING);
        for (int at = from + 1; at < limit && !text.isClosedBefore(at); at++) {
            boolean apart = text.isCapitalised(at) && at > from + 1 && !isJoined(text.word(at - 1));
            if (apart && (text.isQuoted(at) ? text.startsWithAny(from, QUOTED) : startsText(text, from, at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isJoined(String word) {
        String last = word.toLowerCase(Locale.ROOT);
        return last.endsWith(",") || NAMES.contains(last) || Unwrapping.LINKS.contains(last);
    }

    private static boolean startsText(RunningText text, int from, int at) {
        String ahead = text.words(at, at + 5);
        if (Verbs.startsSentence(ahead) || text.startsWithAny(at, OPENINGS)) {
            return true;
        }
        String heading = text.words(from, at);
        if (isWhole(heading, ahead)) {
            return true;
        }
        if (Bodies.nameStart(heading).isPresent()) {
            return false;
        }
        if (!Leadership.in(text.words(at, at + LONGEST_LEADERS))
                .map(Leadership::leaders)
                .orElse(List.of())
                .isEmpty()) {
            return true;
        }
        boolean headed = at - from <= SHORT_HEADING && Headings.role(heading) != SectionRole.OTHER;
        return headed && Bodies.startsAt(ahead, 0) && !Verbs.startsSentence(heading);
    }

    /** How long the heading is that a numbered passage starts with, if it is whole and a sentence follows it; 0 if not. */
    static int headingLength(String passage) {
        int end = FIRST_WORDS.start(passage) ? 0 : -1;
        for (int words = 0; words < SHORT_HEADING && end >= 0; words++) {
            boolean apart = end > 0 && end + 1 < passage.length() && Character.isUpperCase(passage.charAt(end + 1));
            if (apart
                    && !Words.isUpperCase(passage.substring(0, end))
                    && isWhole(passage.substring(0, end), passage.substring(end + 1))) {
                return end;
            }
            end = passage.indexOf(' ', end + 1);
        }
        return 0;
    }

    /** Whether a heading is whole before words; {@code Yêu cầu Sở Y tế} goes on as an order. */
    private static boolean isWhole(String heading, String ahead) {
        if (!FIRST_WORDS.start(heading)) {
            return false;
        }
        String words = heading.toLowerCase(Locale.ROOT);
        return WHOLE.contains(words) || words.equals(REQUIREMENTS) && !Bodies.startsAt(ahead, 0);
    }
}
