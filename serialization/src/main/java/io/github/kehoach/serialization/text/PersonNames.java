package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the names of the persons who sign. */
final class PersonNames {
    private static final int MOST_WORDS = 6;
    private static final int MOST_CAPITAL_WORDS = 5;

    /** Ranks of officers, which stand before the name in small letters. */
    private static final List<String> RANKS = List.of(
            "đại tướng",
            "thượng tướng",
            "trung tướng",
            "thiếu tướng",
            "đại tá",
            "thượng tá",
            "trung tá",
            "thiếu tá",
            "đại úy",
            "đại uý",
            "thượng úy",
            "thượng uý",
            "trung úy",
            "trung uý",
            "thiếu úy",
            "thiếu uý");

    private static final String RANK_LETTERS = "đtĐT";

    /** Surnames; of those that also start the name of an office or a body, such as Văn and Đoàn, none. */
    private static final Set<String> SURNAMES = Set.of(
            "âu", "bạch", "bế", "bùi", "cầm", "chu", "chử", "cù", "danh", "diệp", "doãn", "dương", "đàm", "đặng", "đậu",
            "điền", "đinh", "đỗ", "đỗng", "giàng", "giáp", "hạ", "hoàng", "hồ", "hứa", "huỳnh", "khổng", "khúc", "kiều",
            "kpă", "ksor", "lã", "lại", "lâm", "lê", "lềnh", "liêu", "lò", "lộc", "lục", "lương", "lường", "lưu", "lý",
            "mã", "mạc", "mùa", "nay", "nghiêm", "ngô", "ngọ", "ngụy", "nguyễn", "nhâm", "niê", "nông", "phạm", "phan",
            "phùng", "quàng", "quách", "rmah", "sầm", "siu", "sùng", "tạ", "tăng", "thạch", "thào", "thân", "tô", "tôn",
            "tống", "trần", "triệu", "trịnh", "trương", "tưởng", "ung", "vàng", "vi", "viên", "võ", "vũ", "vừ",
            "vương");

    private PersonNames() {}

    /** Whether the text is two to six words of letters, each with a capital, titles and a rank before them included. */
    static boolean isName(String text) {
        String name = withoutRank(text);
        int words = 1;
        boolean starts = true;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            if (starts ? !Characters.isCapital(c) : c != ' ' && !isNamePart(c)) {
                return false;
            }
            starts = c == ' ';
            words += starts ? 1 : 0;
            i += Character.charCount(c);
        }
        int most = Words.isUpperCase(text) ? MOST_CAPITAL_WORDS : MOST_WORDS;
        return !starts && words > 1 && words <= most;
    }

    /** Whether a line in capitals is the name of a person, as its first word tells. */
    static boolean isInCapitals(String text) {
        int end = text.indexOf(' ');
        return end > 0
                && Words.isUpperCase(text)
                && isName(text)
                && SURNAMES.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static String withoutRank(String text) {
        if (text.isEmpty() || RANK_LETTERS.indexOf(text.charAt(0)) < 0) {
            return text;
        }
        for (String rank : RANKS) {
            int end = rank.length();
            if (Folding.standsAt(text, 0, rank) && text.startsWith(" ", end)) {
                return text.substring(end + 1);
            }
        }
        return text;
    }

    private static boolean isNamePart(int c) {
        return Characters.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || ".-'’‘`".indexOf(c) >= 0;
    }
}
