package io.github.kehoach.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word of respect before a person's name.
 *
 * @param kind what it is
 * @param end where the next word of the name starts
 */
record Honorific(Kind kind, int end) {
    /** What a word before a name is. */
    enum Kind {
        /** A form of address: {@code Ông}, {@code Đồng chí}. */
        ADDRESS,
        /** An academic title or a profession: {@code TS.}, {@code Bác sĩ}. */
        DEGREE,
        /** A rank of the armed forces: {@code Thượng tá}. */
        RANK
    }

    private static final Set<String> DEGREES = Set.of(
            "gs", "pgs", "ts", "tskh", "ths", "bs", "bscki", "bsckii", "bsck", "cki", "ckii", "ks", "ds", "dscki", "ls",
            "ngưt", "ngnd", "ttưt", "ttnd");

    private static final List<String> DEGREES_IN_WORDS = List.of(
            "phó giáo sư ",
            "giáo sư ",
            "tiến sĩ ",
            "tiến sỹ ",
            "thạc sĩ ",
            "thạc sỹ ",
            "bác sĩ ",
            "bác sỹ ",
            "kỹ sư ",
            "luật sư ",
            "dược sĩ ",
            "dược sỹ ",
            "cử nhân ");

    private static final List<String> ADDRESSES = List.of("ông ", "bà ", "đồng chí ", "đ/c ", "đ/c. ");

    private static final Set<String> RANKS = Set.of("thiếu", "trung", "thượng", "đại");

    private static final Set<String> RANK_ENDS = Set.of("úy", "uý", "tá", "tướng");

    /** Returns the words of respect that a name starts with, in their order. */
    static List<Honorific> before(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        List<Honorific> found = new ArrayList<>(0);
        int at = skip(small, 0);
        Honorific next = at(small, at);
        while (next.end > at) {
            found.add(next);
            at = next.end;
            next = at(small, at);
        }
        // a name must be left, or the words are the name
        return at < small.length() ? found : List.of();
    }

    private static Honorific at(String small, int at) {
        for (String address : ADDRESSES) {
            if (small.startsWith(address, at) && !isSurname(small, at)) {
                return new Honorific(Kind.ADDRESS, skip(small, at + address.length()));
            }
        }
        for (String degree : DEGREES_IN_WORDS) {
            if (small.startsWith(degree, at)) {
                return new Honorific(Kind.DEGREE, skip(small, at + degree.length()));
            }
        }
        int rank = rankEnd(small, at);
        if (rank > at) {
            return new Honorific(Kind.RANK, skip(small, rank));
        }
        int letters = at;
        while (letters < small.length() && Character.isLetter(small.charAt(letters))) {
            letters++;
        }
        boolean ends = letters < small.length() && ". ,".indexOf(small.charAt(letters)) >= 0;
        boolean degree = ends && DEGREES.contains(small.substring(at, letters));
        return new Honorific(Kind.DEGREE, degree ? skip(small, letters) : at);
    }

    /** Whether {@code Ông} is the surname of this person, as in {@code Ông Văn Tùng}. */
    private static boolean isSurname(String small, int at) {
        return small.startsWith("ông văn ", at) || small.startsWith("ông thị ", at);
    }

    private static int rankEnd(String small, int at) {
        int first = small.indexOf(' ', at);
        if (first < 0 || !RANKS.contains(small.substring(at, first))) {
            return -1;
        }
        int second = first + 1;
        while (second < small.length() && Character.isLetter(small.charAt(second))) {
            second++;
        }
        return RANK_ENDS.contains(small.substring(first + 1, second)) ? second : -1;
    }

    private static int skip(String small, int from) {
        int at = from;
        while (at < small.length() && !Character.isLetter(small.charAt(at))) {
            at++;
        }
        return at;
    }
}
