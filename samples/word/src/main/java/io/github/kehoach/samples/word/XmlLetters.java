package io.github.kehoach.samples.word;

/** Words as XML can hold them, which is what Word files are made of. */
final class XmlLetters {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlLetters() {}

    /** The words with the sign for an unreadable letter instead of control characters and halves of letters. */
    static String of(String words) {
        if (words.codePoints().allMatch(XmlLetters::isAllowed)) {
            return words;
        }
        StringBuilder letters = new StringBuilder(words.length());
        words.codePoints().forEach(c -> letters.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return letters.toString();
    }

    private static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !half && c != 0xFFFE && c != 0xFFFF;
    }
}
