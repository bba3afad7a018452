package io.github.kehoach.samples.calendar;

/** Makes words of a plan fit for a line of a calendar. */
final class Wording {
    private Wording() {}

    /** Returns a text on one line, without the stars that set words off and without characters that no one sees. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (blank && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            } else if (!blank && c != '*') {
                line.append(c);
            }
        }
        return line.toString().strip();
    }

    /** Returns a text on one line, cut after a word if it is long. */
    static String cut(String text, int longest) {
        String line = line(text);
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest - 1);
        end = end > longest / 2 ? end : longest - 1;
        end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return line.substring(0, end).strip() + "…";
    }

    /** Returns a text of which calendars can show every character; line breaks stay. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean hidden = Character.isISOControl(c) && c != '\n'
                    || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            plain.appendCodePoint(hidden ? ' ' : c);
        });
        return plain.toString();
    }

    /** Whether a text has too few words to say what happens. */
    static boolean isScant(String text, int fewest) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && words < fewest; i++) {
            boolean letter = Character.isLetter(text.charAt(i))
                    || inWord && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words < fewest;
    }
}
