package io.github.kehoach.core;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the parts of a label. */
record LabelParts(LabelStyle style, List<Integer> numbers, String delimiter, Optional<String> word) {
    /** The letters that count điểm: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6; no f, j, w, z. */
    static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

    private static final String BULLETS = "-–—+*•·●○◦▪■□►➢✓‑−";
    static final String DELIMITERS = ".-–)/:";
    private static final List<String> UNIT_WORDS =
            List.of("phụ lục", "tiểu mục", "chương", "khoản", "phần", "điều", "điểm", "mục", "biểu", "mẫu");
    static final List<String> ORDINAL_WORDS = List.of(
            "thứ nhất",
            "thứ hai",
            "thứ ba",
            "thứ tư",
            "thứ năm",
            "thứ sáu",
            "thứ bảy",
            "thứ tám",
            "thứ chín",
            "thứ mười");
    private static final int LONGEST_WORD = 40;
    private static final String ROMAN_DIGITS = "IVXLCDM";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private static final LabelParts BULLET = new LabelParts(LabelStyle.BULLET, List.of(), "", Optional.empty());

    /** The letters that the unit words start with, and how many the first syllable has at least. */
    private static final String UNIT_LETTERS = "ptckđmbPTCKĐMB";

    private static final int SHORTEST_UNIT = 3;

    private static final int MOST_LEVELS = 4;

    private static final char FIRST_BEYOND_ASCII = '\u0080';

    static LabelParts of(String written) {
        String text = written.strip();
        if (isBullet(text)) {
            return BULLET;
        }
        Optional<String> word = word(text);
        String rest = word.isPresent() ? text.substring(word.get().length()).strip() : text;
        int end = rest.length();
        while (end > 0 && DELIMITERS.indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        String number = rest.substring(rest.startsWith("(") ? 1 : 0, end).strip();
        return numbered(number, rest.substring(end), word);
    }

    private static boolean isBullet(String text) {
        // Most labels start with a letter or a figure.
        if (!text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= 'z') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (BULLETS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The unit word of one or two syllables that the text starts with. */
    private static Optional<String> word(String text) {
        // A number, which most labels are without a word.
        if (text.length() < SHORTEST_UNIT || UNIT_LETTERS.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        int syllables = 0;
        for (int end = 1; end <= text.length() && syllables < 2; end++) {
            if (end == text.length() || !isLetterOrMark(text.charAt(end))) {
                syllables++;
                if (end >= SHORTEST_UNIT && UNIT_WORDS.contains(fold(text.substring(0, end)))) {
                    return Optional.of(text.substring(0, end));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLetterOrMark(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * In composed small letters: texts copied out of some programs have their tone marks apart. Longer ones are no word of a
     * label, and could bear more marks than the normalizer is quick with.
     */
    private static String fold(String text) {
        if (text.length() == 1 && text.charAt(0) < FIRST_BEYOND_ASCII) {
            return text.toLowerCase(Locale.ROOT);
        }
        return text.length() > LONGEST_WORD
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static LabelParts numbered(String number, String delimiter, Optional<String> word) {
        List<Integer> numbers = decimals(number);
        if (!numbers.isEmpty()) {
            LabelStyle style = numbers.size() == 1 ? LabelStyle.ARABIC : LabelStyle.DECIMAL;
            return new LabelParts(style, numbers, delimiter, word);
        }
        boolean figures = !number.isEmpty() && number.charAt(0) <= '9';
        int roman = figures ? 0 : roman(number);
        if (roman > 0) {
            return new LabelParts(LabelStyle.ROMAN, List.of(roman), delimiter, word);
        }
        if (number.codePointCount(0, number.length()) == 1 && Character.isLetter(number.codePointAt(0))) {
            int index = ALPHABET.indexOf(fold(number));
            return new LabelParts(LabelStyle.LETTER, index < 0 ? List.of() : List.of(index + 1), delimiter, word);
        }
        int words = figures ? -1 : ORDINAL_WORDS.indexOf(fold(number));
        return words < 0
                ? new LabelParts(LabelStyle.OTHER, List.of(), delimiter, word)
                : new LabelParts(LabelStyle.WORDS, List.of(words + 1), delimiter, word);
    }

    /** The numbers between full stops; none if anything else stands there. */
    private static List<Integer> decimals(String number) {
        if (number.isEmpty() || number.charAt(0) > '9') {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>(MOST_LEVELS);
        for (int start = 0; start <= number.length(); ) {
            int end = start;
            while (end < number.length() && number.charAt(end) >= '0' && number.charAt(end) <= '9') {
                end++;
            }
            if (start == 0 && end == number.length() && end > 0 && end <= 9) {
                return List.of(Integer.parseInt(number, 0, end, 10));
            }
            boolean level = end > start && end - start <= 9 && (end == number.length() || number.charAt(end) == '.');
            if (!level) {
                return List.of();
            }
            numbers.add(Integer.parseInt(number, start, end, 10));
            start = end + 1;
        }
        return List.copyOf(numbers);
    }

    /**
     * The value of a well-formed Roman numeral in capitals, or of one in small letters that is longer than one letter
     * ({@code i)} alone is a letter of the alphabet); otherwise 0. A single C, D, L or M is taken as a letter: no plan has
     * fifty sections.
     */
    private static int roman(String number) {
        if (number.isEmpty() || ROMAN_DIGITS.indexOf(Character.toUpperCase(number.charAt(0))) < 0) {
            return 0;
        }
        String upper = number.toUpperCase(Locale.ROOT);
        boolean lower = !upper.equals(number);
        if (number.length() > 15 || number.length() == 1 && (lower || "CDLM".contains(number))) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < upper.length(); i++) {
            int digit = ROMAN_DIGITS.indexOf(upper.charAt(i));
            int next = i + 1 < upper.length() ? ROMAN_DIGITS.indexOf(upper.charAt(i + 1)) : -1;
            if (digit < 0) {
                return 0;
            }
            value += next > digit ? -ROMAN_VALUES[digit] : ROMAN_VALUES[digit];
        }
        return LabelNumber.roman(value).equals(upper) ? value : 0;
    }
}
