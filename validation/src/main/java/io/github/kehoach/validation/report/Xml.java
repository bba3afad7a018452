package io.github.kehoach.validation.report;

/** Words as XML 1.0 can hold them: characters that it forbids are shown by their numbers. */
final class Xml {
    private Xml() {}

    /** Returns words for between two tags; lines are kept. */
    static String text(String words) {
        return escaped(words, false);
    }

    /** Returns words for between quotation marks, in which a parser would turn line ends and tabs into blanks. */
    static String attribute(String words) {
        return escaped(words, true);
    }

    private static String escaped(String words, boolean attribute) {
        StringBuilder xml = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                // also ends a CDATA section, which must not be seen in text
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append(attribute ? "&quot;" : "\"");
                case '\n' -> xml.append(attribute ? "&#10;" : "\n");
                case '\t' -> xml.append(attribute ? "&#9;" : "\t");
                case '\r' -> xml.append("&#13;");
                default -> xml.append(isAllowed(c) ? Character.toString(c) : hidden(c));
            }
        });
        return xml.toString();
    }

    /** XML 1.0, production 2, without the control characters that it only discourages. */
    private static boolean isAllowed(int c) {
        return c >= ' ' && c < 0x7F || c > 0x9F && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }

    private static String hidden(int c) {
        return "&lt;U+" + Printable.hex(c) + "&gt;";
    }
}
