package io.github.kehoach.validation.rules;

import io.github.kehoach.core.language.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the issuers of cited documents, which are seldom named in the same words twice. */
final class CitedIssuers {
    /** Both of its words are common, but together they tell a committee from a council. */
    private static final String COMMITTEE = "uỷ ban";

    /** Words, folded, that say which office or organ of a body it is, not which body. */
    private static final Set<String> COMMON = Set.of(
            "của", "và", "các", "khóa", "việt", "nam", "chủ", "tịch", "phó", "bộ", "trưởng", "giám", "đốc", "thủ",
            "tướng", "ban", "thường", "trực", "vụ", "chấp", "hành", "đảng", "uỷ", "trung", "ương");

    private static final Map<String, List<String>> ABBREVIATIONS = Map.of(
            "UBND", List.of(COMMITTEE, "nhân", "dân"),
            "HĐND", List.of("hội", "đồng", "nhân", "dân"),
            "LĐLĐ", List.of("liên", "đoàn", "lao", "động"),
            "BTV", List.of(),
            "BCH", List.of());

    private CitedIssuers() {}

    /**
     * Whether two names are surely of two bodies: each has words that the other has not, offices and organs left aside. {@code Chủ tịch
     * UBND tỉnh} may be of {@code Ủy ban nhân dân tỉnh Lào Cai}.
     */
    static boolean differ(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Set<String> a = new HashSet<>();
        Set<String> b = new HashSet<>();
        boolean readable = addWords(one.get(), a) && addWords(other.get(), b);
        return readable && !b.containsAll(a) && !a.containsAll(b);
    }

    /** Adds the telling words of a name; false if there is an abbreviation that may stand for anything. */
    private static boolean addWords(String name, Set<String> words) {
        int at = 0;
        String before = "";
        while (at < name.length()) {
            int end = at;
            while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
                end++;
            }
            if (end > at) {
                String word = name.substring(at, end);
                String key = Folding.key(word);
                List<String> full = ABBREVIATIONS.get(word);
                if (full != null) {
                    words.addAll(full);
                } else if (word.length() > 1 && Character.isUpperCase(word.charAt(1))) {
                    return false;
                } else if (!COMMON.contains(key)) {
                    words.add(key);
                } else if (COMMITTEE.equals(before + ' ' + key)) {
                    words.add(COMMITTEE);
                }
                before = key;
            }
            at = end + 1;
        }
        return true;
    }
}
