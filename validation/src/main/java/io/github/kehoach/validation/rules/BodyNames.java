package io.github.kehoach.validation.rules;

import io.github.kehoach.core.language.Folding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of bodies made comparable: {@code UBND các xã} and {@code Ủy ban nhân dân xã} are one. */
final class BodyNames {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ubnd", "uỷ ban nhân dân"),
            Map.entry("hđnd", "hội đồng nhân dân"),
            Map.entry("lđlđ", "liên đoàn lao động"),
            Map.entry("mttq", "mặt trận tổ quốc"),
            Map.entry("ub", "uỷ ban"),
            Map.entry("cđcs", "công đoàn cơ sở"),
            Map.entry("ct-xh", "chính trị - xã hội"),
            Map.entry("tw", "trung ương"),
            Map.entry("bch", "ban chấp hành"),
            Map.entry("btv", "ban thường vụ"),
            Map.entry("chqs", "chỉ huy quân sự"),
            Map.entry("tncs", "thanh niên cộng sản"),
            Map.entry("gd&đt", "giáo dục và đào tạo"),
            Map.entry("gdđt", "giáo dục và đào tạo"),
            Map.entry("tp", "thành phố"),
            Map.entry("tdp", "tổ dân phố"),
            Map.entry("vp", "văn phòng"));

    /** Words that say nothing of which body is meant. */
    private static final Set<String> PLURALS = Set.of("các", "những", "toàn", "thể");

    /** Words after which only the area or the body above follows. */
    private static final Set<String> BELONGING = Set.of("trực", "thuộc", "của", "trên", "trong");

    private static final Set<String> LEVELS =
            Set.of("tỉnh", "huyện", "xã", "phường", "quận", "thị", "thành", "bộ", "sở", "trường", "cấp");

    /** Those who speak for a body, before its name. */
    private static final List<String> SPEAKERS = List.of(
            "ban thường vụ ",
            "ban chấp hành ",
            "ban thường trực ",
            "thường trực ",
            "lãnh đạo ",
            "thủ trưởng ",
            "đảng đoàn ",
            "người đứng đầu ");

    /** Teams made for the occasion, persons, and what may be anybody. */
    private static final List<String> UNNAMED = List.of(
            "ban chỉ đạo",
            "ban giám khảo",
            "ban giám đốc",
            "ban giám hiệu",
            "ban tổ chức hội",
            "ban tổ chức cuộc thi",
            "ban tổ chức giải",
            "ban tổ chức lễ",
            "đoàn công tác",
            "đoàn giám sát",
            "đoàn khảo sát",
            "đoàn kiểm tra",
            "đoàn liên ngành",
            "đoàn thanh tra",
            "đoàn thể",
            "đoàn tiến hành",
            "đoàn viên",
            "hội đồng",
            "hội viên",
            "tổ biên tập",
            "tổ công tác",
            "tổ giúp việc",
            "tổ kiểm tra",
            "tổ thư ký",
            "trường hợp",
            "bộ đội",
            "báo cáo");

    private BodyNames() {}

    /** The name in small letters with the usual abbreviations written out, without brackets and words for plural. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length() + 16);
        int depth = 0;
        String folded = Folding.key(name);
        for (int start = 0; start <= folded.length(); ) {
            int end = folded.indexOf(' ', start) < 0 ? folded.length() : folded.indexOf(' ', start);
            String word = folded.substring(start, end);
            start = end + 1;
            String plain = strip(word);
            boolean bracketed = depth > 0 || word.startsWith("(");
            depth += word.startsWith("(") ? 1 : 0;
            depth -= depth > 0 && word.indexOf(')') >= 0 ? 1 : 0;
            if (!bracketed && !plain.isEmpty() && !PLURALS.contains(plain)) {
                key.append(key.length() > 0 ? " " : "").append(WORDS.getOrDefault(plain, plain));
            }
        }
        String joined = key.toString();
        return joined.startsWith("tt ") ? "thường trực " + joined.substring(3) : joined;
    }

    private static String strip(String word) {
        int end = word.length();
        while (end > 0 && ".,;:)\"“”".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && "(\"“”".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        return word.substring(start, end);
    }

    /** The key without the words for those who speak for the body. */
    static String spokenFor(String key) {
        for (String speaker : SPEAKERS) {
            if (key.startsWith(speaker)) {
                return key.substring(speaker.length());
            }
        }
        return key;
    }

    /** Whether a key names no particular body: one word alone, a team made for the occasion. */
    static boolean isUnnamed(String key) {
        return key.indexOf(' ') < 0
                || startsWithAny(key, UNNAMED)
                || key.startsWith("tổ chức ") && !key.startsWith("tổ chức chính trị")
                || key.startsWith("cơ quan ") && !key.startsWith("cơ quan báo chí");
    }

    /** Whether a text starts with one of some words. */
    static boolean startsWithAny(String text, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (text.startsWith(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The key up to the words that only say what it belongs to; the level stays. */
    static String withoutOwner(String key) {
        return cut(key, BELONGING, false);
    }

    /** The key up to the word for its level: {@code công an tỉnh} of {@code công an tỉnh lào cai}. */
    static String level(String key) {
        return cut(key, LEVELS, true);
    }

    /** The name up to the words that only say where the body is: {@code Hội CCB} of {@code Hội CCB phường}. */
    static String withoutPlace(String name) {
        return cut(name, LEVELS, false);
    }

    /** The text up to the first of some words after the second word, with that word or without it. */
    private static String cut(String text, Set<String> words, boolean including) {
        int at = text.indexOf(' ', text.indexOf(' ') + 1);
        while (at > 0) {
            int end = text.indexOf(' ', at + 1);
            String word = strip(end < 0 ? text.substring(at + 1) : text.substring(at + 1, end));
            if (words.contains(isSmall(word) ? word : Folding.key(word))) {
                return including ? text.substring(0, end < 0 ? text.length() : end) : text.substring(0, at);
            }
            at = end;
        }
        return text;
    }

    /** Whether a word is as good as its key for words without a glide. */
    private static boolean isSmall(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean small = c >= 'a' && c <= 'z' || c > '~' && Character.isLowerCase(c);
            if (!small) {
                return false;
            }
        }
        return true;
    }

    /** The first letters of all words but {@code và}, those of an abbreviation one by one, without marks: {@code ccqltt}. */
    static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (int start = 0; start < name.length(); ) {
            int next = name.indexOf(' ', start) < 0 ? name.length() : name.indexOf(' ', start);
            String plain = strip(name.substring(start, next));
            start = next + 1;
            boolean counts = !plain.isEmpty() && Character.isLetter(plain.charAt(0));
            if (counts && !plain.equals("và")) {
                int end = isAbbreviation(plain) ? plain.length() : 1;
                for (int i = 0; i < end; i++) {
                    char bare = Spelling.bare(plain.charAt(i));
                    if (Character.isLetter(bare)) {
                        letters.append(Character.toLowerCase(bare));
                    }
                }
            }
        }
        return letters.toString();
    }

    /** Whether a name has an abbreviation in it. */
    static boolean isShortened(String name) {
        for (int start = 0; start < name.length(); ) {
            int end = name.indexOf(' ', start) < 0 ? name.length() : name.indexOf(' ', start);
            if (isAbbreviation(name, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isAbbreviation(String word) {
        return isAbbreviation(word, 0, word.length());
    }

    /** Whether a word is short for several: at least two capital letters, and no more small ones. */
    private static boolean isAbbreviation(String text, int start, int end) {
        int capitals = 0;
        int small = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
        }
        return capitals >= 2 && small <= capitals;
    }
}
