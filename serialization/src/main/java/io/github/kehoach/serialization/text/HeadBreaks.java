package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Label;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds the lines of the letterhead, the title and the subject in a text without line breaks. */
final class HeadBreaks {
    private static final int LONGEST_LETTERHEAD = 120;
    private static final int LONGEST_UNTITLED = 60;
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_TITLE = 9;
    private static final int SHORTEST_TITLE = 3;

    /** As {@code Thành phố Hồ Chí Minh, }, with room. */
    private static final int PLACE_WORDS = 8;

    /** How many words a date line may have after {@code ngày}. */
    private static final int DATE_WORDS = 10;

    /** The first word of a body's name under that of its parent. */
    private static final List<String> OFFICES = List.of(
            "SỞ",
            "CỤC",
            "CHI CỤC",
            "PHÒNG",
            "TRUNG TÂM",
            "VĂN PHÒNG",
            "THANH TRA",
            "TRƯỜNG",
            "BỆNH VIỆN",
            "VIỆN",
            "BAN",
            "ĐẢNG ỦY",
            "CÔNG ĐOÀN",
            "LIÊN ĐOÀN",
            "HỘI",
            "ĐOÀN KIỂM TRA");

    private static final List<String> NO_OFFICES_AFTER = List.of("ỦY", "UỶ", "BỘ", "LIÊN", "XÃ", "VÀ", "TỔNG");
    private static final Openings NUMBER = Openings.of("số");
    private static final Openings ENACTING =
            Openings.of("ban hành", "xây dựng", "đề ra", "lập", "triển khai", "tổ chức");

    private final RunningText text;

    private HeadBreaks(RunningText text) {
        this.text = text;
    }

    /** Sets the breaks, and returns where the preamble starts. */
    static int set(RunningText text) {
        HeadBreaks head = new HeadBreaks(text);
        int title = head.title();
        if (title < 0) {
            return head.untitled();
        }
        head.letterhead(title);
        text.breakBefore(title);
        text.breakBefore(title + 2);
        int end = head.subjectEnd(title + 2);
        text.breakBefore(end);
        return end;
    }

    /** Where {@code KẾ HOẠCH} stands after the letterhead; -1 if it does not. */
    private int title() {
        for (int i = 0; i < text.size() && i < LONGEST_LETTERHEAD; i++) {
            if (text.isUpperCase(i, i + 2) && i + 1 < text.size() && FormWords.isTitle(text.words(i, i + 2))) {
                return i;
            }
        }
        return -1;
    }

    /** Sets the breaks of a letterhead without a title under it, and returns where it ends: after its date or number. */
    private int untitled() {
        int limit = Math.min(text.size(), LONGEST_UNTITLED);
        int end = 0;
        for (int i = 0; i < limit && !startsPreamble(i) && !startsMarker(i); i++) {
            if (number(i, limit) > i) {
                end = number(i, limit);
                text.breakBefore(end);
            } else if (date(i, limit) > i) {
                end = date(i, limit);
            }
        }
        letterhead(end);
        text.breakBefore(end);
        return end;
    }

    private void letterhead(int end) {
        for (int i = 0; i < end; ) {
            int next = part(i, end);
            if (next > i) {
                text.breakBefore(i);
                text.breakBefore(next);
            } else if (startsOffice(i)) {
                text.breakBefore(i);
            }
            i = Math.max(next, i + 1);
        }
    }

    /** The index after the rule, title, number or date that starts at a word; that word if none does. */
    private int part(int at, int end) {
        if (text.isRule(at) || text.length(at) == 1 && text.first(at) == '*') {
            return at + 1;
        }
        int title = formTitle(at, end);
        if (title > at) {
            return title;
        }
        int number = number(at, end);
        return number > at ? number : date(at, end);
    }

    private int formTitle(int at, int end) {
        int nearly = at;
        if ("CĐÐ".indexOf(text.first(at)) < 0) {
            return at;
        }
        for (int to = at + SHORTEST_TITLE; to <= Math.min(at + LONGEST_TITLE, end); to++) {
            String words = text.words(at, to);
            boolean title = FormTitles.part(words).isPresent() && !text.isRule(to - 1);
            if (title && FormTitles.isExact(words)) {
                return to;
            }
            nearly = title && nearly == at ? to : nearly;
        }
        return nearly;
    }

    /** {@code Số: 15/KH-UBND}: up to the word with the symbol. */
    private int number(int at, int end) {
        boolean starts = text.startsWithAny(at, NUMBER);
        for (int to = at + 1; starts && to <= Math.min(at + 4, end); to++) {
            boolean goesOn = text.first(to) == '/' || text.last(to - 1) == '/';
            if (NumberLine.start(text.words(at, to)) == 0 && !goesOn) {
                return to;
            }
        }
        return at;
    }

    /** A date line that starts with its place, right after another part. */
    private int date(int at, int end) {
        if (!text.isBreak(at)) {
            return at;
        }
        int limit = Math.min(end, at + PLACE_WORDS + 1);
        int day = at;
        while (day < limit && !text.isRule(day) && !text.isWord(day, "ngày")) {
            day++;
        }
        if (day == limit || text.isRule(day)) {
            return at;
        }
        for (int to = day + 1; to <= Math.min(day + DATE_WORDS, end); to++) {
            boolean year = text.isWord(to - 1, "năm");
            if (year && DateLine.isIn(text.words(day, to))) {
                return isYear(text.word(to)) ? to + 1 : to;
            }
        }
        return at;
    }

    private static boolean isYear(String word) {
        return word.length() >= 4 && word.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean startsOffice(int at) {
        boolean parent = at - text.lineStart(at) >= 3 && text.isCapitals(at - 1) && text.isCapitals(at);
        return parent && !NO_OFFICES_AFTER.contains(text.word(at - 1)) && isOffice(text.words(at, at + 3));
    }

    private static boolean isOffice(String words) {
        for (String office : OFFICES) {
            if (words.startsWith(office) && words.startsWith(" ", office.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where the subject ends: with its capitals, or where a basis, a reason or the enactment starts. */
    private int subjectEnd(int start) {
        int limit = Math.min(text.size(), start + LONGEST_SUBJECT);
        int capitals = start;
        while (capitals < limit && text.isCapitals(capitals) && !endsCapitals(capitals)) {
            capitals++;
        }
        boolean inCapitals = capitals >= start + 2;
        if (inCapitals && text.isQuoted(capitals)) {
            capitals = text.afterQuotation(capitals, limit);
        }
        for (int i = inCapitals ? capitals : start; i < limit; i++) {
            boolean sentence = inCapitals && i == capitals && text.isCapitalised(i);
            if (text.isRule(i)) {
                text.breakBefore(i);
                return i + 1;
            }
            if (i > start && (sentence || startsPreamble(i) || startsMarker(i))) {
                return i;
            }
        }
        return inCapitals ? capitals : start;
    }

    private boolean endsCapitals(int at) {
        return text.isRule(at) || startsPreamble(at) || startsFirstSection(at);
    }

    /** Whether the first section starts here: {@code I.}, {@code A.}, {@code PHẦN THỨ NHẤT}. */
    private boolean startsFirstSection(int at) {
        if (!text.mayStartMarker(at)) {
            return false;
        }
        String ahead = text.words(at, at + 4);
        int end = Labels.end(ahead);
        Label label = end > 1 ? Label.of(ahead.substring(0, end)) : null;
        return label != null
                && label.ordinal().equals(OptionalInt.of(1))
                && text.isCapitalised(at)
                && !MarkerBreaks.isNumbered(text.word(at - 1));
    }

    private boolean startsMarker(int at) {
        return text.mayStartMarker(at) && text.isCapitalised(at + 1) && Labels.end(text.words(at, at + 2)) > 1;
    }

    private boolean startsPreamble(int at) {
        if (!text.isCapitalised(at)) {
            return false;
        }
        boolean lead = !text.isUpperCase(at, at + 2)
                && (text.startsWithAny(at, Preamble.LEADS) || text.startsWithAny(at, Preamble.AIMS));
        return lead || text.startsBody(at) && isEnactment(text.words(at, at + 24));
    }

    private static boolean isEnactment(String ahead) {
        for (String verb : ENACTING.words()) {
            if (enacts(ahead, verb)) {
                return true;
            }
        }
        return false;
    }

    private static boolean enacts(String ahead, String verb) {
        int at = ahead.indexOf(" " + verb + " ");
        return at > 0
                && ahead.toLowerCase(Locale.ROOT).indexOf("kế hoạch", at) > 0
                && ENACTING.start(ahead.substring(at + 1));
    }
}
