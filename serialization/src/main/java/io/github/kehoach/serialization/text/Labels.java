package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.language.Folding;
import java.util.List;

/** Finds the marker at the start of a passage. */
final class Labels {
    private static final String BULLETS = "-–—+*•·●○◦▪■□►➢−";
    private static final String DELIMITERS = ".-–)/";
    private static final Openings PART_WORDS = Openings.of("phần", "chương");
    private static final Openings ARTICLE_WORDS = Openings.of("điều", "mục", "tiểu mục");
    private static final Openings UNIT_WORDS = Openings.of("phần", "chương", "điều", "mục", "tiểu");

    private static final String ROMAN_DIGITS = "IVXLCDM";
    private static final int LONGEST_NUMBER = 15;
    private static final int LONGEST_LEVEL = 9;
    private static final int LONGEST_LETTERS = 5;
    private static final int LONGEST_UNIT = 40;

    private Labels() {}

    /** Returns the index after the marker, or 0 if the text does not start with one. */
    static int end(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        char first = text.charAt(0);
        // Most texts start with a letter or a figure.
        boolean mayBeBullet = first < '0' || first > 'z';
        if (mayBeBullet && BULLETS.indexOf(first) >= 0) {
            return bullet(text);
        }
        int words = unitEnd(text);
        return words > 0 ? words : number(text);
    }

    /** Whether a text is nothing but the word and number of a part or chapter, whose title comes on the next line. */
    static boolean isBarePart(String text) {
        return PART_WORDS.start(text) && unitEnd(text) == text.length();
    }

    /** Whether a marker can start with the word between two places; most words are told from markers by that. */
    static boolean canStart(String text, int start, int end) {
        char first = text.charAt(start);
        if (!Characters.isLetter(first)) {
            return first >= '0' && first <= '9' || first == '(' || BULLETS.indexOf(first) >= 0;
        }
        int at = start + 1;
        while (at < end && at < start + LONGEST_LETTERS && Characters.isLetter(text.charAt(at))) {
            at++;
        }
        boolean delimited = at < end && DELIMITERS.indexOf(text.charAt(at)) >= 0;
        return delimited && (at == start + 1 || isRoman(text, start, at)) || isUnit(text, start, end);
    }

    /** Whether the word between two places is the first of those for a part, a chapter, an article or a section. */
    static boolean isUnit(String text, int start, int end) {
        return end - start > 2
                && isUnitLetter(text.charAt(start + 2))
                && UNIT_WORDS.standAt(text, start);
    }

    /** Whether a letter is the third of such words, by which most others are told from them. */
    private static boolean isUnitLetter(char third) {
        return switch (third) {
            case 'ầ', 'ư', 'ề', 'c', 'ể', 'Ầ', 'Ư', 'Ề', 'C', 'Ể' -> true;
            default -> false;
        };
    }

    /** Whether a text starts with the first word for a part, a chapter, an article or a section. */
    private static boolean startsWithUnit(String text) {
        return UNIT_WORDS.start(text);
    }

    private static int bullet(String text) {
        if (text.length() == 1) {
            return 0;
        }
        char next = text.charAt(1);
        boolean figure = Character.isDigit(next) && text.charAt(0) != '•';
        return Line.isBlank(next) || Character.isLetter(next) && !figure || "“\"'(".indexOf(next) >= 0 ? 1 : 0;
    }

    /** {@code Phần thứ nhất}, {@code PHẦN I}, {@code Điều 1.}: a word and a number, then nothing, a delimiter or a title. */
    private static int unitEnd(String text) {
        if (!startsWithUnit(text)) {
            return 0;
        }
        boolean part = PART_WORDS.start(text);
        if (!part && !ARTICLE_WORDS.start(text)) {
            return 0;
        }
        String head = text.substring(0, Math.min(text.length(), LONGEST_UNIT));
        int number = head.indexOf(' ', Folding.standsAt(head, 0, "tiểu") ? 5 : 0) + 1;
        boolean ordinal = Folding.standsAt(head, number, "thứ ");
        if (!ordinal && isWord(head, number)) {
            return 0;
        }
        int end = tokenEnd(head, ordinal ? number + 4 : number);
        while (end > number && ".:-–".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Label label = Label.of(text.substring(0, end));
        if (label.ordinal().isEmpty() || label.style() == LabelStyle.LETTER) {
            return 0;
        }
        if (end == text.length()) {
            return end;
        }
        char next = text.charAt(end);
        if (".:-–".indexOf(next) >= 0) {
            return end + 1;
        }
        boolean title = end + 1 < text.length() && Character.isUpperCase(text.codePointAt(end + 1));
        return part && title ? end : 0;
    }

    /** Whether letters stand at a place that make no Roman number, as in {@code mục tiêu}. */
    private static boolean isWord(String text, int start) {
        int end = start;
        while (end < text.length() && Characters.isLetter(text.charAt(end))) {
            end++;
        }
        return !isRoman(text, start, end);
    }

    private static int tokenEnd(String text, int start) {
        int end = text.indexOf(' ', start);
        return end < 0 ? text.length() : end;
    }

    private static int number(String text) {
        int start = text.charAt(0) == '(' ? 1 : 0;
        int end = start;
        boolean letters = start < text.length() && Character.isLetter(text.charAt(start));
        boolean several = letters && start + 1 < text.length() && Character.isLetter(text.charAt(start + 1));
        // Most texts start with a word.
        if (several && !isRoman(text, start, start + 2)) {
            return 0;
        }
        while (end < text.length() && end < LONGEST_NUMBER && isNumberPart(text.charAt(end), end - start, letters)) {
            end++;
        }
        while (end > start && text.charAt(end - 1) == '.') {
            end--;
        }
        boolean figures = end > start && text.charAt(start) <= '9';
        boolean delimited = end < text.length() && DELIMITERS.indexOf(text.charAt(end)) >= 0;
        boolean word = letters && end > start + 1 && !isRoman(text, start, end);
        if (end == start || !figures && !delimited || word) {
            return 0;
        }
        int delimiter = end;
        while (delimiter < text.length() && delimiter < end + 2 && DELIMITERS.indexOf(text.charAt(delimiter)) >= 0) {
            delimiter++;
        }
        boolean accepted = figures
                ? acceptsFigures(text, start, end, delimiter)
                : accepts(Label.of(text.substring(start, end)), text, delimiter, start == 1);
        return accepted ? delimiter : 0;
    }

    private static boolean isRoman(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (ROMAN_DIGITS.indexOf(Character.toUpperCase(text.charAt(i))) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A number is a run of letters, as in {@code IV} and {@code a}, or one of figures with full stops between. */
    private static boolean isNumberPart(char c, int at, boolean letters) {
        return letters ? at < LONGEST_LETTERS && Character.isLetter(c) : c >= '0' && c <= '9' || c == '.' && at > 0;
    }

    /** Whether a Roman number or a letter, its delimiter and what follows make a marker and not the start of a sentence. */
    private static boolean accepts(Label label, String text, int delimiter, boolean bracket) {
        return switch (label.style()) {
            case ROMAN -> !bracket && follows(text, delimiter);
            case LETTER ->
                isApart(text, delimiter)
                        && isClosed(text, delimiter)
                        && isListLetter(label, text.codePointAt(bracket ? 1 : 0), text.charAt(delimiter - 1));
            default -> false;
        };
    }

    /** The same for figures: a number, or numbers of several levels below a hundred. */
    private static boolean acceptsFigures(String text, int start, int end, int delimiter) {
        int levels = levels(text, start, end);
        boolean bracket = start == 1;
        char closing = delimiter > end ? text.charAt(delimiter - 1) : ' ';
        if (levels == 1) {
            return end <= 3
                    && delimiter > end
                    && (!bracket || closing == ')')
                    && follows(text, delimiter)
                    && isClosed(text, delimiter);
        }
        return levels > 1
                && isApart(text, delimiter)
                && !bracket
                && closing != ')'
                && closing != '/'
                && !isThousand(text.substring(0, end));
    }

    /** How many numbers full stops part; 0 if one is missing or too long, or is one of several and a hundred or more. */
    private static int levels(String text, int start, int end) {
        int levels = 0;
        for (int at = start; at <= end; ) {
            int stop = at;
            int number = 0;
            while (stop < end && text.charAt(stop) != '.') {
                number = number * 10 + text.charAt(stop) - '0';
                stop++;
            }
            boolean single = at == start && stop == end;
            if (stop == at || stop - at > LONGEST_LEVEL || !single && number >= 100) {
                return 0;
            }
            levels++;
            at = stop + 1;
        }
        return levels;
    }

    private static boolean isApart(String text, int delimiter) {
        return delimiter == text.length() || Line.isBlank(text.charAt(delimiter));
    }

    /** Whether a blank follows a delimiter, or a capital where the blank was forgotten. */
    private static boolean follows(String text, int delimiter) {
        return isApart(text, delimiter)
                || text.charAt(delimiter - 1) != '/' && Character.isUpperCase(text.codePointAt(delimiter));
    }

    /** After a dash, figures would be a range: {@code 2- 3 lần}. */
    private static boolean isClosed(String text, int delimiter) {
        char closing = text.charAt(delimiter - 1);
        boolean dash = closing == '-' || closing == '–';
        return !dash || startsWithCapital(text.substring(delimiter)) && !startsWithSymbol(text, delimiter);
    }

    /** Whether the symbol of a document follows: {@code 19-NQ/TW}, {@code 19- NQ/TW}. */
    private static boolean startsWithSymbol(String text, int after) {
        int start = after;
        while (start < text.length() && Line.isBlank(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && !Line.isBlank(text.charAt(end))) {
            end++;
        }
        int slash = text.indexOf('/', start);
        return slash > start && slash < end && Words.isUpperCase(text.substring(start, slash));
    }

    /** Whether a full stop parts thousands: {@code 1.000}. */
    private static boolean isThousand(String figures) {
        return figures.length() - figures.lastIndexOf('.') > 3;
    }

    private static boolean startsWithCapital(String rest) {
        String words = rest.strip();
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    }

    /** A small letter of the alphabet or one of those foreign to it; a capital only before a full stop or a bracket. */
    private static boolean isListLetter(Label label, int letter, char closing) {
        boolean known = label.ordinal().isPresent() || "fjwzFJWZ".indexOf(letter) >= 0;
        return known && (Character.isLowerCase(letter) || closing == '.' || closing == ')');
    }
}
