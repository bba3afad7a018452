package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.form.FormWording;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells the titles at the head of the form: the national title, the motto, the titles of the Party and the youth union. One
 * that is misspelt is still one, and no issuer.
 */
final class FormTitles {
    /** One letter may be wrong for each so many; a name with two more letters than the youth union's title is a name. */
    private static final int LETTERS_FOR_MISTAKE = 9;

    private static final int NONE = Integer.MAX_VALUE;

    private static final Map<String, FormPart> TITLES = Map.of(
            FormWords.letters(FormWording.NATIONAL_TITLE), FormPart.NATIONAL_TITLE,
            FormWords.letters(FormWording.MOTTO), FormPart.MOTTO,
            FormWords.letters(FormWording.PARTY_TITLE), FormPart.PARTY_TITLE,
            FormWords.letters(FormWording.YOUTH_TITLE), FormPart.YOUTH_TITLE,
            FormWords.letters("ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH"), FormPart.YOUTH_TITLE);

    /** The same without the marks that are easily forgotten or misread. */
    private static final Map<String, FormPart> BARE = TITLES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(title -> FormWords.bare(title.getKey()), Map.Entry::getValue));

    private static final int SHORTEST =
            BARE.keySet().stream().mapToInt(String::length).min().orElse(0) - 2;

    /** How many letters a title may have. */
    private static final BitSet LENGTHS = new BitSet();

    static {
        for (String title : BARE.keySet()) {
            LENGTHS.set(title.length() - allowed(title), title.length() + allowed(title) + 1);
        }
    }

    private FormTitles() {}

    /** Whether a line has all letters of a title, whatever their case. */
    static boolean isExact(String line) {
        return isAsLong(line) && TITLES.containsKey(FormWords.letters(line));
    }

    /** Which title a line is, rightly spelt or nearly so; empty if it is none. */
    static Optional<FormPart> part(String line) {
        if (!isAsLong(line)) {
            return Optional.empty();
        }
        String letters = FormWords.letters(line);
        FormPart exact = TITLES.get(letters);
        return exact != null ? Optional.of(exact) : nearest(FormWords.bare(letters));
    }

    /** Whether there are about as many letters as in a title. */
    private static boolean isAsLong(String line) {
        return line.length() >= SHORTEST
                && line.length() <= FormWords.LONGEST_HEAD
                && LENGTHS.get(FormWords.letterCount(line));
    }

    private static Optional<FormPart> nearest(String letters) {
        return BARE.entrySet().stream()
                .filter(title -> mistakes(letters, title.getKey()) < NONE)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Where a title starts in a line that holds more, or -1; of the words before it, it takes none that do not fit. */
    static int start(String line) {
        int start = -1;
        int least = NONE;
        for (int i = Math.max(1, line.length() - FormWords.LONGEST_HEAD); i < line.length(); i++) {
            boolean candidate = line.charAt(i - 1) == ' ' && "CĐÐ".indexOf(line.charAt(i)) >= 0;
            int mistakes = candidate ? mistakes(line.substring(i)) : NONE;
            if (mistakes < least) {
                start = i;
                least = mistakes;
            }
        }
        return start;
    }

    private static int mistakes(String line) {
        if (!isAsLong(line)) {
            return NONE;
        }
        String letters = FormWords.bare(FormWords.letters(line));
        return BARE.keySet().stream()
                .mapToInt(title -> mistakes(letters, title))
                .min()
                .orElse(NONE);
    }

    /** Whose title it is; empty for the national title and the motto, which many regimes have. */
    static Optional<Regime> regime(FormPart title) {
        return switch (title) {
            case PARTY_TITLE -> Optional.of(Regime.PARTY);
            case YOUTH_TITLE -> Optional.of(Regime.YOUTH_UNION);
            default -> Optional.empty();
        };
    }

    private static int allowed(String title) {
        return title.length() / LETTERS_FOR_MISTAKE;
    }

    /** How many letters are wrong, missing or too many; {@link #NONE} if more than may be in a title. */
    private static int mistakes(String letters, String title) {
        int allowed = allowed(title);
        if (Math.abs(letters.length() - title.length()) > allowed) {
            return NONE;
        }
        int[] row = new int[title.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= letters.length(); i++) {
            // Letters farther apart than there may be mistakes make too many.
            int from = Math.max(1, i - allowed);
            int to = Math.min(title.length(), i + allowed);
            int diagonal = row[from - 1];
            int least = i;
            row[0] = i;
            for (int j = from; j <= to; j++) {
                int same = diagonal + (letters.charAt(i - 1) == title.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > allowed) {
                return NONE;
            }
        }
        return row[title.length()] <= allowed ? row[title.length()] : NONE;
    }
}
