package io.github.kehoach.serialization.text;

import io.github.kehoach.core.form.FormWording;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fixed words of the form, folded for comparing. */
final class FormWords {
    private static final String RECIPIENTS = "Nơi nhận";
    private static final String FOLDED_RECIPIENTS = bare(letters(RECIPIENTS));

    /** How many letters {@code Nơi nhận} has. */
    static final int RECIPIENTS_LETTERS = FOLDED_RECIPIENTS.length();

    private static final String FOLDED_LAST = "nhan";
    private static final String FOLDED_TITLE = bare(letters(FormWording.TYPE_NAME));
    /** In letters, with room for blanks between them. */
    static final int LONGEST_HEAD = 80;

    private static final char FIRST_VIETNAMESE = '\u1ea0';

    private static final Map<String, String> WRITTEN = Stream.of(
                    FormWording.NATIONAL_TITLE, FormWording.MOTTO, FormWording.PARTY_TITLE, FormWording.YOUTH_TITLE)
            .collect(Collectors.toMap(FormWords::letters, head -> head));

    private static final BitSet LENGTHS = new BitSet();

    static {
        WRITTEN.keySet().forEach(head -> LENGTHS.set(head.length()));
    }

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

    /** How many letters {@link #letters} gives, by which most lines are told from the words of the form without a key. */
    static int letterCount(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Characters.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether a line is the name of the document type, in one word or set with blanks between the letters. */
    static boolean isTitle(String line) {
        return line.length() <= 3 * FormWording.TYPE_NAME.length()
                && letterCount(line) == FOLDED_TITLE.length()
                && Words.isUpperCase(line)
                && bare(letters(line)).equals(FOLDED_TITLE);
    }

    /** The letters and figures of a text, without blanks and signs. */
    static String alphanumerics(String text) {
        char[] letters = text.toCharArray();
        int length = 0;
        for (char c : letters) {
            letters[length] = c;
            length += Characters.isAlphanumeric(c) ? 1 : 0;
        }
        return new String(letters, 0, length);
    }

    static boolean isAlphanumeric(char c) {
        return Characters.isAlphanumeric(c);
    }

    /** The letters without marks, which scans misread. */
    static String bare(String letters) {
        return BareLetters.of(letters);
    }

    /** A title or motto of the form as writing spells it; any other words as they are. */
    static String asWritten(String line) {
        boolean candidate = !line.isEmpty() && line.length() <= LONGEST_HEAD && "CĐcđ".indexOf(line.charAt(0)) >= 0;
        return candidate && LENGTHS.get(letterCount(line)) ? WRITTEN.getOrDefault(letters(line), line) : line;
    }

    /** Whether a line is the words {@code Nơi nhận:}, with or without the colon. */
    static boolean isRecipients(String line) {
        return line.length() <= 2 * RECIPIENTS.length()
                && mayBeRecipients(line)
                && isRecipientsKey(bare(letters(line)), line.endsWith(":"));
    }

    /** Whether there are as many letters, N and H in the middle and N at the end: most words are told apart by that, without a key. */
    private static boolean mayBeRecipients(String line) {
        int second = FOLDED_RECIPIENTS.length() - FOLDED_LAST.length();
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Characters.isLetter(c)) {
                if (letters == second && !mayBe(c, 'n') || letters == second + 1 && !mayBe(c, 'h')) {
                    return false;
                }
                letters++;
            }
        }
        return letters == RECIPIENTS_LETTERS && endsAsRecipients(line);
    }

    /** Whether a letter is a certain one, or may be it with a mark. */
    private static boolean mayBe(char c, char small) {
        return c == small || c == small - 'a' + 'A' || c > 'z' && c < FIRST_VIETNAMESE;
    }

    /** Whether the last letter of a word is an N, or may be one with a mark; also if there is no letter. */
    private static boolean endsAsRecipients(String word) {
        int last = word.length() - 1;
        while (last >= 0 && !Characters.isLetter(word.charAt(last))) {
            last--;
        }
        return last < 0 || mayBe(word.charAt(last), 'n');
    }

    /** Whether a line with this first letter or sign may be those words without a colon. */
    static boolean mayStartRecipients(char first) {
        return !Characters.isLetter(first) || mayBe(first, 'n');
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
