package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Label;
import java.util.List;

/** Tells the line that an annex starts with: {@code Phụ lục I}, {@code PHỤ LỤC}, {@code Biểu số 02}. */
final class AnnexHeads {
    private static final Openings WORDS = Openings.of("phụ lục", "biểu mẫu", "biểu số", "biểu", "mẫu số", "danh mục");
    private static final int LONGEST = 30;

    private AnnexHeads() {}

    /** Whether a line is the head of an annex: the word, and at most a number after it. */
    static boolean isHead(String line) {
        return end(line) == line.length() && !line.isEmpty();
    }

    /** The index after the word and the number that an annex starts with, its delimiter included; 0 if it starts with none. */
    static int end(String line) {
        int word = WORDS.end(line, 0);
        if (word < 0) {
            return 0;
        }
        String folded = Words.fold(line);
        int at = folded.startsWith(" số ", word) ? word + 4 : word;
        int end = at;
        while (end < line.length() && Line.isBlank(line.charAt(end))) {
            end++;
        }
        int number = end;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        boolean numbered =
                end > number && Label.of(line.substring(number, end)).ordinal().isPresent();
        int result = numbered ? end : at;
        while (result < line.length() && ":.".indexOf(line.charAt(result)) >= 0) {
            result++;
        }
        boolean apart = result == line.length() || Line.isBlank(line.charAt(result));
        return apart && result <= LONGEST && (numbered || result == line.length()) ? result : 0;
    }
}
