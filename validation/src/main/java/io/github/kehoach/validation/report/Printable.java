package io.github.kehoach.validation.report;

/** Makes words of a plan fit for a terminal: what would command it, hide there or break the line is shown by its number. */
final class Printable {
    private static final int LONGEST = 160;

    private Printable() {}

    /** Returns what stands for one character. */
    static String of(int codePoint) {
        if (codePoint == '\t') {
            return " ";
        }
        return isHidden(codePoint) ? "<U+" + hex(codePoint) + ">" : Character.toString(codePoint);
    }

    /** Returns a text fit to be shown on one line. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> shown.append(of(codePoint)));
        return shown.toString();
    }

    /** Returns a text fit to be shown on one line, cut short if it is long. */
    static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…";
    }

    /** Returns how many cells of a line one character takes, as shown. */
    static int width(int codePoint) {
        if (codePoint == '\t') {
            return 1;
        }
        if (isHidden(codePoint)) {
            return 4 + hex(codePoint).length();
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** East Asian wide characters and emoji (Unicode Standard Annex 11), by block. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    static String hex(int codePoint) {
        StringBuilder hex = new StringBuilder(6);
        for (int shift = codePoint > 0xFFFFF ? 20 : codePoint > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4) {
            hex.append("0123456789ABCDEF".charAt(codePoint >> shift & 0xF));
        }
        return hex.toString();
    }
}
