package io.github.kehoach.samples.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the styles of a Word file say that matters for its words: capitals, hidden letters, numbers, borders. */
final class WordStyles {
    private static final int LONGEST_CHAIN = 20;

    /** What a style says itself; what is not said comes from the style it is based on. */
    private static final class Style {
        String basedOn = "";
        Optional<Boolean> capitals = Optional.empty();
        Optional<Boolean> hidden = Optional.empty();
        Optional<Boolean> bold = Optional.empty();
        Optional<Boolean> bordered = Optional.empty();
        Optional<String> list = Optional.empty();
        Optional<Integer> level = Optional.empty();
        Optional<Integer> before = Optional.empty();
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String usual = "";

    /** The styles of a part; none if there is no such part. */
    static WordStyles of(Optional<WordXml> part) throws Unreadable {
        WordStyles styles = new WordStyles();
        if (part.isPresent()) {
            styles.read(part.get());
        }
        return styles;
    }

    private void read(WordXml xml) throws Unreadable {
        Style style = new Style();
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    style = new Style();
                    styles.put(xml.attribute("styleId"), style);
                    if (xml.attribute("type").equals("paragraph")
                            && xml.attribute("default").startsWith("1")) {
                        usual = xml.attribute("styleId");
                    }
                }
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "caps" -> style.capitals = Optional.of(xml.isOn());
                case "b" -> style.bold = Optional.of(xml.isOn());
                case "vanish" -> style.hidden = Optional.of(xml.isOn());
                case "numId" -> style.list = Optional.of(xml.attribute("val"));
                case "ilvl" -> style.level = Optional.of(xml.number("val", 0));
                case "spacing" -> {
                    int before = xml.number("before", -1);
                    style.before = before < 0 ? style.before : Optional.of(before);
                }
                case "tblBorders" -> style.bordered = Optional.of(hasLine(xml));
                // what a table style says of its first row and the like
                case "tblStylePr" -> xml.skip();
                default -> {}
            }
        }
    }

    /** Whether borders that have just started draw a line. */
    static boolean hasLine(WordXml xml) throws Unreadable {
        boolean line = false;
        for (int depth = 1; depth > 0 && xml.next(); ) {
            if (xml.isStart()) {
                depth++;
                line |= !xml.attribute("val").equals("nil") && xml.isOn();
            } else if (xml.isEnd()) {
                depth--;
            }
        }
        return line;
    }

    private <T> Optional<T> find(String id, Function<Style, Optional<T>> said) {
        String at = id.isEmpty() ? usual : id;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(at); i++) {
            Style style = styles.get(at);
            Optional<T> found = said.apply(style);
            if (found.isPresent()) {
                return found;
            }
            at = style.basedOn;
        }
        return Optional.empty();
    }

    /** Whether a style shows its letters as capitals; empty if it does not say. */
    Optional<Boolean> capitals(String id) {
        return find(id, style -> style.capitals);
    }

    /** Whether a style hides its words; empty if it does not say. */
    Optional<Boolean> hidden(String id) {
        return find(id, style -> style.hidden);
    }

    /** Whether a style sets bold letters; empty if it does not say. */
    Optional<Boolean> bold(String id) {
        return find(id, style -> style.bold);
    }

    /** Whether a style draws lines round the cells of a table. */
    boolean bordered(String id) {
        return !id.isEmpty() && find(id, style -> style.bordered).orElse(false);
    }

    /** The list that numbers the paragraphs of a style. */
    Optional<String> list(String id) {
        return find(id, style -> style.list);
    }

    /** The level in that list. */
    Optional<Integer> level(String id) {
        return find(id, style -> style.level);
    }

    /** The room above a paragraph, in twentieths of a point. */
    int before(String id) {
        return find(id, style -> style.before).orElse(0);
    }
}
