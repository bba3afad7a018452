package io.github.kehoach.samples.word;

/** How wide words are in bold Times New Roman, about; for lines that are as long as the words above them. */
final class TextWidth {
    private static final double CAPITAL = 0.75;
    private static final double SMALL = 0.49;
    private static final double BLANK = 0.25;
    private static final double SIGN = 0.36;

    private TextWidth() {}

    /**
     * The width in twentieths of a point.
     *
     * @param points the size of the letters
     */
    static int of(String words, int points) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            width +=
                    Character.isUpperCase(c) ? CAPITAL : Character.isLetterOrDigit(c) ? SMALL : c == ' ' ? BLANK : SIGN;
        }
        return (int) (width * points * 20);
    }
}
