package io.github.kehoach.core.language;

/**
 * Tells by a look at the letters whether a word for a level, such as {@code mục} or {@code khoản}, stands before what may
 * be its number. Only such texts are worth cutting into tokens for the references in them.
 */
final class LevelWords {
    private static final String POINT = "điểm";

    /** The words that end in one letter, {@code phụ lục} and {@code tiểu mục} by their last syllables. */
    private static final String[][] GROUPS = {
        {"mục", "lục"}, {"phần", "khoản", "khỏan"}, {"chương"}, {"điều"}, {POINT}, {"ý"},
    };

    private static final String[][] BY_LAST_LETTER = byLastLetter();
    private static final String ROMAN = "IVXLCDM";

    private static final byte DIGIT = 1;
    private static final byte CAPITAL = 2;
    /** The vowel of {@code điểm}, after which a small letter may be a number. */
    private static final byte VOWEL_OF_POINT = 3;

    private static final byte STRANGE = 4;
    private static final byte[] KINDS = kinds();

    private final String text;

    private LevelWords(String text) {
        this.text = text;
    }

    /** Whether a text may hold a reference; if not, it holds none. */
    static boolean precedeNumberIn(String text) {
        return new LevelWords(text).precedeNumber();
    }

    private static String[][] byLastLetter() {
        String[][] words = new String[Alphabet.SIZE][0];
        for (String[] group : GROUPS) {
            char last = group[0].charAt(group[0].length() - 1);
            words[last] = group;
            words[Character.toUpperCase(last)] = group;
        }
        return words;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Alphabet.SIZE];
        for (int c = 0; c < kinds.length; c++) {
            boolean strange = Alphabet.STRANGE.get(c) || !Alphabet.holds((char) c);
            boolean digit = c >= '0' && c <= '9';
            boolean capital = Alphabet.CAPITALS.get(c) && Alphabet.LETTERS.get(c);
            boolean vowel = c == 'ể' || c == 'Ể';
            kinds[c] = strange ? STRANGE : digit ? DIGIT : vowel ? VOWEL_OF_POINT : capital ? CAPITAL : 0;
        }
        return kinds;
    }

    private boolean precedeNumber() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            byte kind = c < KINDS.length ? KINDS[c] : KINDS[Alphabet.standIn(text, at)];
            if (kind > 0 && isSign(at, kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSign(int at, byte kind) {
        return switch (kind) {
            case DIGIT -> isLevel(wordEnd(at));
            case CAPITAL -> isNumeral(at) && isLevel(wordEnd(at));
            case VOWEL_OF_POINT -> isWord(POINT, at + 2) && isLetterBehind(at + 2);
            // a word with such a letter may have a key that does not look like it
            default -> true;
        };
    }

    /** Whether a capital opens a word that is a Roman numeral, as far as its first letter tells, or a letter alone. */
    private boolean isNumeral(int at) {
        return isBlank(at - 1) && (ROMAN.indexOf(text.charAt(at)) >= 0 || !isLetter(at + 1));
    }

    /** Whether a letter alone follows the end of a word. */
    private boolean isLetterBehind(int end) {
        int at = end;
        while (isBlank(at)) {
            at++;
        }
        return at > end && isLetter(at) && !isLetter(at + 1);
    }

    private int wordEnd(int start) {
        int end = start;
        while (isBlank(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isLevel(int end) {
        char last = end > 0 ? text.charAt(end - 1) : 0;
        if (last < BY_LAST_LETTER.length) {
            for (String word : BY_LAST_LETTER[last]) {
                if (isWord(word, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWord(String word, int end) {
        int start = end - word.length();
        return Folding.standsAt(text, start, word) && !isLetter(start - 1);
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isBlank(int at) {
        return at >= 0 && at < text.length() && Folding.isBlank(text.charAt(at));
    }
}
