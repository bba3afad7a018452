package io.github.kehoach.validation.report;

/**
 * A file as SARIF knows it, and how many lines of it stand before the source; one line of NDJSON is a source of its own.
 *
 * @param name the file without the number of the line
 * @param linesBefore how many lines stand before the source
 * @param isLine whether the source is one line of it
 */
record SarifFile(String name, int linesBefore, boolean isLine) {
    private static final int MOST_DIGITS = 9;

    /** Returns the file that a source is or is in. */
    static SarifFile of(String source) {
        int mark = source.lastIndexOf('#');
        String digits = source.substring(mark + 1);
        boolean line = mark > 0
                && !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return line
                ? new SarifFile(source.substring(0, mark), Integer.parseInt(digits) - 1, true)
                : new SarifFile(source, 0, false);
    }
}
