package io.github.kehoach.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words under a usual title, which say one thing of an activity: {@code Thời gian thực hiện: Quý II năm 2026}. Plans set such
 * lines under an activity where others have the columns of a table; a custom of offices.
 *
 * @param kind what the title says, as it would over a column
 * @param title the words before the colon
 * @param words what follows the colon, without closing mark; empty if it stands on lines of its own
 */
public record TitledLine(ColumnKind kind, String title, String words) {
    private static final int LONGEST_TITLE = 40;
    private static final String BEFORE_TITLE = ".;(-";

    /**
     * Returns what a line says under its first title.
     *
     * @return empty if the text does not start with a usual title and a colon
     */
    public static Optional<TitledLine> of(String text) {
        int colon = colon(text, 0);
        boolean titled = colon > 0 && colon <= LONGEST_TITLE && titleStart(text, 0, colon) == 0;
        return titled ? Optional.of(in(text).get(0)) : Optional.empty();
    }

    /**
     * Returns all that stands under usual titles in a text, in order: {@code Mở lớp tập huấn. Đơn vị chủ trì: Trạm Y tế; thời
     * gian: Tháng 4/2026}.
     *
     * @return none if no part of a sentence is a usual title with a colon
     */
    public static List<TitledLine> in(String text) {
        List<TitledLine> found = new ArrayList<>();
        int from = 0;
        int title = -1;
        int titleColon = -1;
        for (int colon = colon(text, 0); colon >= 0; colon = colon(text, colon + 1)) {
            int start = titleStart(text, from, colon);
            if (start >= 0) {
                add(text, title, titleColon, start, found);
                title = start;
                titleColon = colon;
            }
            from = colon + 1;
        }
        add(text, title, titleColon, text.length(), found);
        return List.copyOf(found);
    }

    /** The next colon that ends its word, unlike that of a time such as {@code 14:30}; -1 if there is none. */
    private static int colon(String text, int from) {
        int colon = text.indexOf(':', from);
        while (colon >= 0 && colon + 1 < text.length() && text.charAt(colon + 1) != ' ') {
            colon = text.indexOf(':', colon + 1);
        }
        return colon;
    }

    private static void add(String text, int title, int colon, int end, List<TitledLine> found) {
        if (title >= 0) {
            String words = text.substring(title, colon);
            ColumnKind.of(words)
                    .ifPresent(kind -> found.add(new TitledLine(kind, words, unclosed(text, colon + 1, end))));
        }
    }

    /** Where the title starts that a colon ends: with the text, a part of a sentence, a dash or a bracket; -1 if there is none. */
    private static int titleStart(String text, int from, int colon) {
        int start = colon;
        while (start > from && colon - start <= LONGEST_TITLE && BEFORE_TITLE.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        if (colon - start > LONGEST_TITLE || start == from && from > 0) {
            return -1;
        }
        start += start < colon && text.charAt(start) == ' ' ? 1 : 0;
        return isTitle(text.substring(start, colon)) ? start : -1;
    }

    private static boolean isTitle(String words) {
        return ColumnKind.of(words).filter(kind -> kind != ColumnKind.NUMBER).isPresent();
    }

    /** The words without blanks around them, closing mark, and a bracket that was opened before them. */
    private static String unclosed(String text, int from, int to) {
        int end = to;
        while (end > from && isClosing(text.charAt(end - 1))) {
            end--;
        }
        String words = text.substring(from, end).strip();
        boolean bracket = words.endsWith(")") && words.indexOf('(') < 0;
        return bracket ? words.substring(0, words.length() - 1).strip() : words;
    }

    private static boolean isClosing(char c) {
        return c == ' ' || c == ',' || BEFORE_TITLE.indexOf(c) >= 0;
    }
}
