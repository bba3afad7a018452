package io.github.kehoach.validation.rules;

import io.github.kehoach.core.language.Folding;
import java.util.List;
import java.util.Map;

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

    private static final KeyWords SHORT = KeyWords.of(WORDS.keySet());

    private static final String AND = "và";

    /** Words that say nothing of which body is meant. */
    private static final KeyWords PLURALS = KeyWords.of(List.of("các", "những", "toàn", "thể"));

    /** Words after which only the area or the body above follows. */
    private static final KeyWords BELONGING = KeyWords.of(List.of("trực", "thuộc", "của", "trên", "trong"));

    private static final KeyWords LEVELS =
            KeyWords.of(List.of("tỉnh", "huyện", "xã", "phường", "quận", "thị", "thành", "bộ", "sở", "trường", "cấp"));

    /** Those who speak for a body, before its name. */
    private static final Prefixes SPEAKERS = Prefixes.of(
            "ban thường vụ ",
            "ban chấp hành ",
            "ban thường trực ",
            "thường trực ",
            "lãnh đạo ",
            "thủ trưởng ",
            "đảng đoàn ",
            "người đứng đầu ");

    /** Teams made for the occasion, persons, and what may be anybody. */
    private static final Prefixes UNNAMED = Prefixes.of(
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
        String folded = Folding.key(name);
        if (isPlain(folded)) {
            return folded;
        }
        StringBuilder key = new StringBuilder(folded.length() + 16);
        int depth = 0;
        for (int next = 0; next <= folded.length(); ) {
            int word = next;
            int wordEnd = wordEnd(folded, word);
            next = wordEnd + 1;
            boolean opens = word < wordEnd && folded.charAt(word) == '(';
            boolean bracketed = depth > 0 || opens;
            depth += opens ? 1 : 0;
            depth -= depth > 0 && closes(folded, word, wordEnd) ? 1 : 0;
            int end = plainEnd(folded, word, wordEnd);
            int start = plainStart(folded, word, end);
            if (!bracketed && start < end && !PLURALS.hold(folded, start, end)) {
                append(folded, start, end, key);
            }
        }
        String joined = key.toString();
        return joined.startsWith("tt ") ? "thường trực " + joined.substring(3) : joined;
    }

    /** Whether a folded name is its own key, as most are. */
    private static boolean isPlain(String folded) {
        for (int next = 0; next <= folded.length(); ) {
            int word = next;
            int end = wordEnd(folded, word);
            next = end + 1;
            boolean marked = word == end
                    || closes(folded, word, end)
                    || plainEnd(folded, word, end) < end
                    || plainStart(folded, word, end) > word;
            if (marked || PLURALS.hold(folded, word, end) || SHORT.hold(folded, word, end)) {
                return false;
            }
        }
        return !folded.startsWith("tt ");
    }

    private static boolean closes(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }

    private static void append(String folded, int start, int end, StringBuilder key) {
        key.append(key.length() > 0 ? " " : "");
        String full = SHORT.hold(folded, start, end) ? WORDS.get(folded.substring(start, end)) : null;
        if (full == null) {
            key.append(folded, start, end);
        } else {
            key.append(full);
        }
    }

    private static int wordEnd(String text, int from) {
        int end = text.indexOf(' ', from);
        return end < 0 ? text.length() : end;
    }

    /** The end of a word without the marks after it. */
    private static int plainEnd(String text, int start, int wordEnd) {
        int end = wordEnd;
        while (end > start && ".,;:)\"“”".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The start of a word without the marks before it. */
    private static int plainStart(String text, int wordStart, int end) {
        int start = wordStart;
        while (start < end && "(\"“”".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    /** The key without the words for those who speak for the body. */
    static String spokenFor(String key) {
        int end = SPEAKERS.end(key, 0);
        return end < 0 ? key : key.substring(end);
    }

    /** Whether a key names no particular body: one word alone, a team made for the occasion. */
    static boolean isUnnamed(String key) {
        return key.indexOf(' ') < 0
                || UNNAMED.open(key)
                || key.startsWith("tổ chức ") && !key.startsWith("tổ chức chính trị")
                || key.startsWith("cơ quan ") && !key.startsWith("cơ quan báo chí");
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
    private static String cut(String text, KeyWords words, boolean including) {
        int at = text.indexOf(' ', text.indexOf(' ') + 1);
        while (at > 0) {
            int wordEnd = wordEnd(text, at + 1);
            int end = plainEnd(text, at + 1, wordEnd);
            int start = plainStart(text, at + 1, end);
            if (start < end && isOneOf(words, text, start, end)) {
                return text.substring(0, including ? wordEnd : at);
            }
            at = wordEnd == text.length() ? -1 : wordEnd;
        }
        return text;
    }

    private static boolean isOneOf(KeyWords words, String text, int start, int end) {
        if (isSmall(text, start, end)) {
            return words.hold(text, start, end);
        }
        String key = Folding.key(text.substring(start, end));
        return !key.isEmpty() && words.hold(key, 0, key.length());
    }

    /** Whether a word is as good as its key for words without a glide. */
    private static boolean isSmall(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
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
        for (int next = 0; next < name.length(); ) {
            int word = next;
            int wordEnd = wordEnd(name, word);
            next = wordEnd + 1;
            int end = plainEnd(name, word, wordEnd);
            int start = plainStart(name, word, end);
            boolean counts = start < end && Character.isLetter(name.charAt(start));
            if (counts && !(end - start == AND.length() && name.startsWith(AND, start))) {
                int last = isAbbreviation(name, start, end) ? end : start + 1;
                for (int i = start; i < last; i++) {
                    char bare = Spelling.bare(name.charAt(i));
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
            int end = wordEnd(name, start);
            if (isAbbreviation(name, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
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
