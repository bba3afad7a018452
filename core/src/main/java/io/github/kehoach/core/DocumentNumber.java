package io.github.kehoach.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number and symbol (số, ký hiệu) of a document, right or wrong, with the parts that can be told: of
 * {@code 459/KH-LĐLĐ} the ordinal 459, the type code {@code KH} and the issuer code {@code LĐLĐ}. Blanks around the
 * separators are passed over when parts are told. Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3; Hướng dẫn
 * 36-HD/VPTW, Mục II.
 *
 * @param written the words as the document has them, for example {@code 31-KH/TU}
 */
public record DocumentNumber(String written) {
    /** Returns the number with these words; any words will do. */
    public static DocumentNumber of(String written) {
        return new DocumentNumber(written);
    }

    /** The number itself; empty if it is blank, as in a draft, or not written in digits. */
    public OptionalInt ordinal() {
        int end = digits(0);
        return end == 0 || end > 9 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written, 0, end, 10));
    }

    /** The number itself as written, with its noughts: {@code 05}; empty if it is blank, as in a draft, or not in digits. */
    public Optional<String> figures() {
        int end = digits(0);
        return end == 0 ? Optional.empty() : Optional.of(written.substring(0, end));
    }

    /** The year inside the number, as in {@code 05/2025/QĐ-UBND}. */
    public OptionalInt year() {
        int end = yearEnd();
        return end < 0 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written, end - 4, end, 10));
    }

    /** What follows the number and the year (ký hiệu), without the separator before it: {@code KH-LĐLĐ}. */
    public Optional<String> symbol() {
        int start = symbolStart();
        return start >= written.length() ? Optional.empty() : Optional.of(written.substring(start));
    }

    /** The code of the document's type, for example {@code KH}; empty if there is no known one. */
    public Optional<String> typeCode() {
        List<String> groups = groups();
        return startsWithType(groups) ? Optional.of(groups.get(0)) : Optional.empty();
    }

    /** The codes of the issuing body and its unit, from the larger to the smaller: {@code TWĐTN}, {@code VP}. */
    public List<String> issuerCodes() {
        List<String> groups = groups();
        return List.copyOf(startsWithType(groups) ? groups.subList(1, groups.size()) : groups);
    }

    private static boolean startsWithType(List<String> groups) {
        return !groups.isEmpty() && DocumentType.ofCode(groups.get(0)).isPresent();
    }

    /** How it is put together; empty if that is no known way. A blank number in a draft has the notation of the rest. */
    public Optional<Notation> notation() {
        if (yearEnd() >= 0) {
            return Optional.of(Notation.LEGAL_NORM);
        }
        String symbol = symbol().orElse("");
        int slash = symbol.indexOf('/');
        int separator = skipBlanks(digits(0));
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        char first = written.charAt(separator);
        if (first == '/' && slash < 0) {
            return Optional.of(Notation.STATE);
        }
        boolean afterDash = first == '-' || separator > digits(0);
        return afterDash
                        && slash > 0
                        && slash < symbol.length() - 1
                        && typeCode().isPresent()
                ? Optional.of(Notation.PARTY)
                : Optional.empty();
    }

    /** Returns the words as written. */
    @Override
    public String toString() {
        return written;
    }

    private int digits(int start) {
        int end = start;
        while (end < written.length() && written.charAt(end) >= '0' && written.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private int skipBlanks(int start) {
        int end = start;
        while (end < written.length() && isBlank(written.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        boolean sign = c > ' ' && c <= '~';
        return !sign && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** The index after the year, or -1 if there is none. */
    private int yearEnd() {
        int slash = skipBlanks(digits(0));
        if (slash >= written.length() || written.charAt(slash) != '/') {
            return -1;
        }
        int start = skipBlanks(slash + 1);
        int end = digits(start);
        boolean century = end - start == 4 && (written.startsWith("19", start) || written.startsWith("20", start));
        int next = skipBlanks(end);
        return century && next < written.length() && written.charAt(next) == '/' ? end : -1;
    }

    private int symbolStart() {
        int year = yearEnd();
        int at = skipBlanks(year >= 0 ? year : digits(0));
        if (at < written.length() && (written.charAt(at) == '/' || written.charAt(at) == '-')) {
            at = skipBlanks(at + 1);
        }
        return at;
    }

    private List<String> groups() {
        List<String> groups = new ArrayList<>();
        int start = symbolStart();
        for (int i = start; i <= written.length(); i++) {
            if (i == written.length() || written.charAt(i) == '-' || written.charAt(i) == '/') {
                String group = written.substring(start, i).strip();
                if (!group.isEmpty()) {
                    groups.add(group);
                }
                start = i + 1;
            }
        }
        return groups;
    }
}
