package io.github.kehoach.samples.register;

/** Makes words of a plan fit for a cell of a table. */
final class Wording {
    private Wording() {}

    /** Returns a text without the stars that set words off, without characters that no one sees; line breaks stay. */
    static String cell(String text) {
        StringBuilder cell = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean noCharacter = c == 0xFFFE || c == 0xFFFF;
            if (c != '*') {
                cell.appendCodePoint(Character.isISOControl(c) && c != '\n' || half || noCharacter ? ' ' : c);
            }
        });
        return cell.toString().strip();
    }

    /** Returns a text on one line, cut after a word if it is long. */
    static String cut(String text, int longest) {
        String line = cell(text).replace('\n', ' ');
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest - 1);
        end = end > longest / 2 ? end : longest - 1;
        end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return line.substring(0, end).strip() + "…";
    }
}
