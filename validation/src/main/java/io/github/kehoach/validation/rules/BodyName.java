package io.github.kehoach.validation.rules;

import io.github.kehoach.core.language.Composition;
import io.github.kehoach.core.language.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the name of a body says for certain: its kind, the field of an office, the level and name of its place. Offices
 * abbreviate as they like, and letterheads lose letters when they are scanned, so little of a name is looked at.
 *
 * @param kind what the body is
 * @param field the first letters of the first two words of the field of a ministry, department or board, without marks; empty
 *     if it has none
 * @param level the level of the place, in a key; empty if there is none
 * @param place the name of the place, in a key; empty if there is none
 */
record BodyName(BodyKind kind, String field, String level, String place) {
    /** Who acts for a body, which has the name of the body after it. */
    private static final List<String> ORGANS = List.of(
            "tm.",
            "t/m.",
            "t/m",
            "tm",
            "thay mặt",
            "ban thường vụ",
            "btv",
            "ban thường trực",
            "thường trực",
            "ban chấp hành",
            "bch",
            "đoàn chủ tịch",
            "lãnh đạo",
            "tập thể");

    /** Bodies that are named like a ministry and are none. */
    private static final List<String> NO_MINISTRIES =
            List.of("bộ chỉ huy", "bộ tư lệnh", "bộ chính trị", "bộ phận", "bộ môn");

    private static final int LONGEST = 300;

    /** The first words of names by their first letters, in the order of the kinds. */
    private static final Map<Character, List<Head>> HEADS = Arrays.stream(BodyKind.values())
            .flatMap(kind -> kind.heads.stream().map(words -> new Head(kind, words)))
            .collect(Collectors.groupingBy(head -> head.words().charAt(0)));

    private static final int BOARD = "ban ".length();

    private static final List<String> LEVELS =
            List.of("thị xã", "thị trấn", "thành phố", "tp.", "tp", "tỉnh", "huyện", "quận", "phường", "xã", "đặc khu");

    /** The first words of names of one kind. */
    private record Head(BodyKind kind, String words) {}

    /** Returns what a name says; empty if it is of no kind that can be told for certain. */
    static Optional<BodyName> of(String name) {
        String key = name.length() > LONGEST ? "" : withoutOrgans(Folding.key(name));
        for (Head head : key.isEmpty() ? List.<Head>of() : HEADS.getOrDefault(key.charAt(0), List.of())) {
            if (startsWithWord(key, head.words())) {
                return isNoMinistry(key) ? Optional.empty() : Optional.of(of(head.kind(), head.words(), key));
            }
        }
        return Optional.empty();
    }

    /** Whether this and another name cannot be of one body. */
    boolean contradicts(BodyName other) {
        if (kind != other.kind) {
            return kind != BodyKind.BOARD && other.kind != BodyKind.BOARD;
        }
        if (!field.isEmpty() && !other.field.isEmpty() && !field.equals(other.field)) {
            return true;
        }
        if (level.isEmpty() || other.level.isEmpty()) {
            return false;
        }
        if (!level.equals(other.level)) {
            return kind == BodyKind.PEOPLES_COMMITTEE;
        }
        if (startsAlike(place, other.place) || !hasVowel(place) || !hasVowel(other.place)) {
            return false;
        }
        // scans lose marks
        return !startsAlike(bare(place), bare(other.place));
    }

    private static BodyName of(BodyKind kind, String head, String key) {
        String rest = key.substring(head.length()).strip();
        String field = kind.hasField() ? initials(rest) : kind == BodyKind.BOARD ? initials(head.substring(BOARD)) : "";
        int start = 0;
        while (start >= 0 && start < rest.length()) {
            for (String level : LEVELS) {
                if (rest.startsWith(level, start)
                        && isWordEnd(rest, start + level.length())
                        && !rest.startsWith("xã hội", start)) {
                    String place =
                            untilComma(rest.substring(start + level.length())).strip();
                    return new BodyName(kind, field, level.startsWith("tp") ? "thành phố" : level, place);
                }
            }
            start = rest.indexOf(' ', start) < 0 ? -1 : rest.indexOf(' ', start) + 1;
        }
        return new BodyName(kind, field, "", "");
    }

    /** The first letters of the first two words, or the first two of one that is abbreviated: {@code gd} of {@code gd&đt}. */
    private static String initials(String field) {
        int blank = field.indexOf(' ');
        String first = blank < 0 ? field : field.substring(0, blank);
        boolean abbreviated = first.length() > 1 && !hasVowel(first);
        String letters = abbreviated ? first : blank < 0 ? "" : first.charAt(0) + field.substring(blank + 1);
        return letters.length() < 2 || !Character.isLetter(letters.charAt(1)) ? "" : bare(letters.substring(0, 2));
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ("aeiouy".indexOf(c) >= 0 || c > '~' && c != 'đ') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAlike(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean isNoMinistry(String key) {
        for (String words : NO_MINISTRIES) {
            if (key.startsWith(words)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutOrgans(String key) {
        String rest = key;
        boolean found = true;
        while (found) {
            found = false;
            for (String organ : ORGANS) {
                if (startsWithWord(rest, organ)) {
                    rest = rest.substring(organ.length()).strip();
                    found = true;
                }
            }
        }
        return rest;
    }

    private static boolean startsWithWord(String key, String words) {
        return key.startsWith(words) && isWordEnd(key, words.length());
    }

    private static boolean isWordEnd(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static String untilComma(String text) {
        int comma = text.indexOf(',');
        return comma < 0 ? text : text.substring(0, comma);
    }

    /** The letters and figures without marks. */
    private static String bare(String key) {
        String letters = Composition.decomposed(key.replace('đ', 'd'));
        StringBuilder bare = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isLetterOrDigit(letters.charAt(i))) {
                bare.append(letters.charAt(i));
            }
        }
        return bare.toString();
    }
}
