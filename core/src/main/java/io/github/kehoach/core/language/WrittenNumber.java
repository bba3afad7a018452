package io.github.kehoach.core.language;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.DocumentType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number and symbol of a document as it stands in a text.
 *
 * @param start the first token
 * @param end the index after the last token
 * @param hasSymbol whether letters follow the digits
 */
record WrittenNumber(int start, int end, boolean hasSymbol) {
    /** Longest run of groups that is looked at; real numbers have at most six. */
    private static final int MAX_GROUPS = 12;

    private static final int LONGEST_ABBREVIATION = 4;

    private static final Set<String> LOWER_CODES = lowerCodes();

    private static Set<String> lowerCodes() {
        Set<String> codes = new HashSet<>();
        for (DocumentType type : DocumentType.values()) {
            type.codes().forEach(code -> codes.add(code.toLowerCase(Locale.ROOT)));
        }
        return codes;
    }

    /**
     * Reads a number that starts at a token: {@code 459/KH-LĐLĐ}, {@code 05/2025/QĐ-UBND}, {@code 01.6/GĐN/KSYB}, bare
     * digits.
     *
     * @return the number; null if no digits stand there
     */
    static @Nullable WrittenNumber at(Tokens tokens, int start) {
        if (!tokens.isNumber(start) || tokens.digits(start) > 6) {
            return null;
        }
        int at = start + 1;
        if (tokens.is(at, ".") && tokens.touches(at) && tokens.isNumber(at + 1) && tokens.touches(at + 1)) {
            at += 2;
        }
        boolean suffix = tokens.isWord(at) && tokens.touches(at) && tokens.digits(at) == 1;
        return symbol(tokens, start, suffix ? at + 1 : at);
    }

    /** Reads a number left open in a draft, {@code      /KH-SCT} or {@code …/KH-SCT}; null if there is none. */
    static @Nullable WrittenNumber openAt(Tokens tokens, int start) {
        int at = start;
        while (tokens.is(at, ".") || tokens.is(at, "…") || tokens.is(at, "_")) {
            at++;
        }
        WrittenNumber number = symbol(tokens, at, at);
        return number.hasSymbol ? number : null;
    }

    /** Reads a number that starts with letters, {@code XY-A032/26-LR}, as companies give; null if there is none. */
    static @Nullable WrittenNumber codedAt(Tokens tokens, int start) {
        int at = group(tokens, start);
        boolean slash = false;
        boolean figures = false;
        for (int groups = 0; at > 0 && groups < MAX_GROUPS; groups++) {
            boolean separator =
                    (tokens.is(at, "/") || tokens.isDash(at)) && tokens.touches(at) && tokens.touches(at + 1);
            if (!separator) {
                break;
            }
            int end = tokens.isNumber(at + 1) ? at + 2 : group(tokens, at + 1);
            if (end < 0) {
                break;
            }
            slash |= tokens.is(at, "/");
            figures |= tokens.isNumber(end - 1);
            at = end;
        }
        return slash && figures ? new WrittenNumber(start, at, true) : null;
    }

    private static WrittenNumber symbol(Tokens tokens, int start, int digitsEnd) {
        int at = digitsEnd;
        boolean letters = false;
        boolean spaced = false;
        for (int groups = 0; groups < MAX_GROUPS; groups++) {
            boolean separator = tokens.is(at, "/") || tokens.isDash(at);
            boolean blanksAround = !tokens.touches(at) && !tokens.touches(at + 1) && !tokens.startsLine(at + 1);
            if (!separator || letters && blanksAround && !spaced && !namesIssuer(tokens, digitsEnd, at)) {
                break;
            }
            int end = letters ? laterGroup(tokens, at + 1) : group(tokens, at + 1);
            if (end < 0 && !letters && WrittenDate.year(tokens, at + 1) > 0 && tokens.touches(at + 2)) {
                // The separator after the year was forgotten: 11/2026CV-XY.
                end = group(tokens, at + 2);
            }
            boolean year = end < 0 && !letters && WrittenDate.year(tokens, at + 1) > 0;
            if (end < 0 && !year) {
                break;
            }
            if (year && !(tokens.is(at + 2, "/") && group(tokens, at + 3) > 0)) {
                break;
            }
            spaced = spaced || blanksAround;
            letters = letters || !year;
            at = year ? at + 2 : end;
        }
        return new WrittenNumber(start, letters ? at : digitsEnd, letters);
    }

    /**
     * Whether a dash between blanks joins the code of the issuer to that of the type, as in {@code 310/BC - UBND ngày …}, and is
     * not one between two parts of a sentence.
     */
    private static boolean namesIssuer(Tokens tokens, int digitsEnd, int dash) {
        boolean afterType = dash == digitsEnd + 2 && LOWER_CODES.contains(tokens.key(dash - 1));
        int end = afterType && tokens.isDash(dash) ? group(tokens, dash + 1) : -1;
        return end > 0 && tokens.is(end, "ngày");
    }

    /** As below, and an abbreviation with one capital: {@code 27/ĐN-Cty}. */
    private static int laterGroup(Tokens tokens, int start) {
        int end = group(tokens, start);
        boolean abbreviation = end < 0
                && tokens.isCapital(start)
                && tokens.touches(start)
                && tokens.digits(start) <= LONGEST_ABBREVIATION
                && !Syllables.isOne(tokens.written(start));
        return abbreviation ? start + 1 : end;
    }

    /** The index after a group of letters and digits such as {@code QH15} or {@code ĐQ&V}; -1 if there is none. */
    private static int group(Tokens tokens, int start) {
        boolean lowerCode = tokens.isWord(start) && tokens.touches(start) && LOWER_CODES.contains(tokens.key(start));
        if (!tokens.isCode(start) && !lowerCode) {
            return -1;
        }
        int at = start + 1;
        for (int parts = 0; parts < MAX_GROUPS; parts++) {
            if (tokens.touches(at) && (tokens.isNumber(at) || tokens.isCode(at))) {
                at++;
            } else if ((tokens.is(at, "&") || tokens.is(at, "."))
                    && tokens.touches(at)
                    && tokens.touches(at + 1)
                    && tokens.isCode(at + 1)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    /** The number as written; blanks that hold a line break, where a printer broke the number, are dropped. */
    DocumentNumber in(Tokens tokens) {
        if (tokens.isEven(start, end)) {
            return DocumentNumber.of(tokens.words(start, end));
        }
        StringBuilder written = new StringBuilder();
        for (int i = start; i < end; i++) {
            boolean blank = i > start && !tokens.touches(i) && !tokens.startsLine(i);
            written.append(blank ? " " : "").append(tokens.written(i));
        }
        return DocumentNumber.of(written.toString());
    }
}
