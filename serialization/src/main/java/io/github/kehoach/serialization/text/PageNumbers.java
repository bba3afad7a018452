package io.github.kehoach.serialization.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes out the numbers that pages had at their head or foot. */
final class PageNumbers {
    private static final int LARGEST_FIRST = 3;

    private PageNumbers() {}

    /** The lines without page numbers, which must follow each other; what is taken out is told. */
    static List<Line> remove(List<Line> lines, LeftOut leftOut) {
        List<Line> kept = new ArrayList<>(lines.size());
        int last = 0;
        for (Line line : lines) {
            int number = number(line.text());
            boolean page = number > 0 && (last == 0 ? number <= LARGEST_FIRST : number == last + 1);
            if (page) {
                leftOut.add(line);
                last = number;
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Whether a line says that it is the number of a page, which a number alone does not. */
    static boolean isMark(String line) {
        return number(line) > 0 && line.chars().anyMatch(Character::isLetter);
    }

    /** The number of a line that holds nothing else but signs and the word for a page; 0 if it holds more. */
    private static int number(String line) {
        if (line.isEmpty() || line.length() > 16) {
            return 0;
        }
        String words = line.toLowerCase(Locale.ROOT)
                .replace("trang", "")
                .replace("page", "")
                .strip();
        int number = 0;
        boolean ended = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '0' && c <= '9' && !ended && number < 1000) {
                number = 10 * number + c - '0';
            } else if (c == '/' && number > 0 && words.length() < line.length()) {
                return number;
            } else if (Line.isBlank(c) || "-–#".indexOf(c) >= 0) {
                ended = number > 0;
            } else {
                return 0;
            }
        }
        return number;
    }
}
