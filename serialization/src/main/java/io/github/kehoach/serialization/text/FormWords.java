package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.Composition;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fixed words of the form, folded for comparing. */
final class FormWords {
    static final String TITLE = "KẾ HOẠCH";
    static final String NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM";
    static final String YOUTH_TITLE = "ĐOÀN TNCS HỒ CHÍ MINH";

    private static final String RECIPIENTS = "Nơi nhận";
    private static final String FOLDED_RECIPIENTS = bare(letters(RECIPIENTS));
    private static final String FOLDED_LAST = "nhan";
    private static final String FOLDED_TITLE = bare(letters(TITLE));
    /** In letters, with room for blanks between them. */
    static final int LONGEST_HEAD = 80;

    /** The end of the composed letters of Vietnamese; every letter of a text is asked for, so these stand in a table. */
    private static final int KNOWN = 0x1f00;

    private static final char FIRST_VIETNAMESE = '\u1ea0';
    private static final boolean[] ALPHANUMERIC = alphanumeric();

    private static final Map<String, String> WRITTEN = Stream.of(NATIONAL_TITLE, MOTTO, PARTY_TITLE, YOUTH_TITLE)
            .collect(Collectors.toMap(FormWords::letters, head -> head));

    private FormWords() {}

    /** The letters of a text for comparing: without blanks and signs, in lower case. */
    static String letters(String text) {
        String key = Words.fold(text);
        StringBuilder letters = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); ) {
            int c = key.codePointAt(i);
            if (Character.isLetter(c)) {
                letters.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return letters.toString();
    }

    /** Whether a line is the name of the document type, in one word or set with blanks between the letters. */
    static boolean isTitle(String line) {
        return line.length() <= 3 * TITLE.length()
                && Words.isUpperCase(line)
                && bare(letters(line)).equals(FOLDED_TITLE);
    }

    /** The letters and figures of a text, without blanks and signs. */
    static String alphanumerics(String text) {
        char[] letters = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAlphanumeric(c)) {
                letters[length++] = c;
            }
        }
        return new String(letters, 0, length);
    }

    static boolean isAlphanumeric(char c) {
        return c < ALPHANUMERIC.length ? ALPHANUMERIC[c] : Character.isLetterOrDigit(c);
    }

    private static boolean[] alphanumeric() {
        boolean[] found = new boolean[KNOWN];
        for (int c = 0; c < KNOWN; c++) {
            found[c] = Character.isLetterOrDigit(c);
        }
        return found;
    }

    /** The letters without marks, which scans misread. */
    static String bare(String letters) {
        StringBuilder bare = new StringBuilder(letters.length());
        String marked = Composition.decomposed(letters);
        for (int i = 0; i < marked.length(); ) {
            int c = marked.codePointAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return bare.toString();
    }

    /** A title or motto of the form as writing spells it; any other words as they are. */
    static String asWritten(String line) {
        boolean candidate = !line.isEmpty() && line.length() <= LONGEST_HEAD && "CĐcđ".indexOf(line.charAt(0)) >= 0;
        return candidate ? WRITTEN.getOrDefault(letters(line), line) : line;
    }

    /** Whether a line is the words {@code Nơi nhận:}, with or without the colon. */
    static boolean isRecipients(String line) {
        return line.length() <= 2 * RECIPIENTS.length()
                && mayBeRecipients(line)
                && isRecipientsKey(bare(letters(line)), line.endsWith(":"));
    }

    /** Whether there are as many letters, the last one an N: most words are told apart by that, without a key. */
    private static boolean mayBeRecipients(String line) {
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        return letters == FOLDED_RECIPIENTS.length() && endsAsRecipients(line);
    }

    /** Whether the last letter of a word is an N, or may be one with a mark; also if there is no letter. */
    static boolean endsAsRecipients(String word) {
        int last = word.length() - 1;
        while (last >= 0 && !Character.isLetter(word.charAt(last))) {
            last--;
        }
        char c = last < 0 ? 'n' : word.charAt(last);
        return c == 'n' || c == 'N' || c > 'z' && c < FIRST_VIETNAMESE;
    }

    /** The index after {@code Nơi nhận:} at the start of a line, the colon included; 0 if the line does not start so. */
    static int recipientsEnd(String line) {
        int colon = line.indexOf(':');
        int end = colon < 0 ? line.length() : colon + 1;
        return isRecipients(line.substring(0, end)) ? end : 0;
    }

    /** A scan may misread one letter of the first word: {@code Với nhận:}. */
    private static boolean isRecipientsKey(String key, boolean colon) {
        if (key.equals(FOLDED_RECIPIENTS)) {
            return true;
        }
        int first = FOLDED_RECIPIENTS.length() - FOLDED_LAST.length();
        int same = 0;
        for (int i = 0; i < first && i < key.length(); i++) {
            same += key.charAt(i) == FOLDED_RECIPIENTS.charAt(i) ? 1 : 0;
        }
        return colon && same + 1 >= first && key.length() == FOLDED_RECIPIENTS.length() && key.endsWith(FOLDED_LAST);
    }
}
