package io.github.kehoach.samples.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out the markers that Word sets before the paragraphs of its lists, as it prints them. */
final class WordNumbering {
    private static final int LEVELS = 9;

    /** A level of a list. */
    private static final class Level {
        String kind = "decimal";
        String text = "";
        String style = "";
        int start = 1;
        boolean figures;
    }

    /** A list: the levels as described once, changed for some, and where the count starts anew. */
    private static final class WordList {
        String description = "";
        final Map<Integer, Level> changed = new HashMap<>();
        final Map<Integer, Integer> starts = new HashMap<>();
        boolean started;
    }

    private final WordStyles styles;
    private final Map<String, Level[]> descriptions = new HashMap<>();
    private final Map<String, WordList> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /** Descriptions that are those of the list of a style. */
    private final Map<String, String> links = new HashMap<>();

    private WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    /** The lists of a part; none if there is no such part. */
    static WordNumbering of(Optional<WordXml> part, WordStyles styles) throws Unreadable {
        WordNumbering numbering = new WordNumbering(styles);
        if (part.isPresent()) {
            numbering.read(part.get());
        }
        return numbering;
    }

    private static Level[] levels() {
        Level[] levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        return levels;
    }

    private void read(WordXml xml) throws Unreadable {
        Level[] levels = levels();
        WordList list = new WordList();
        Level level = levels[0];
        boolean inList = false;
        String description = "";
        int at = 0;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    inList = false;
                    levels = levels();
                    description = xml.attribute("abstractNumId");
                    descriptions.put(description, levels);
                }
                case "numStyleLink" -> links.put(description, xml.attribute("val"));
                case "num" -> {
                    inList = true;
                    list = new WordList();
                    lists.put(xml.attribute("numId"), list);
                }
                case "abstractNumId" -> list.description = xml.attribute("val");
                case "lvlOverride" -> at = bounded(xml.number("ilvl", 0));
                case "startOverride" -> list.starts.put(at, xml.number("val", 1));
                case "lvl" -> {
                    at = bounded(xml.number("ilvl", 0));
                    level = levels[at];
                    if (inList) {
                        level = new Level();
                        list.changed.put(at, level);
                    }
                }
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.kind = xml.attribute("val");
                case "lvlText" -> level.text = xml.attribute("val");
                case "isLgl" -> level.figures = xml.isOn();
                case "pStyle" -> level.style = xml.attribute("val");
                default -> {}
            }
        }
    }

    private static int bounded(int level) {
        return Math.max(0, Math.min(LEVELS - 1, level));
    }

    /** The level of a list that a style of paragraphs is tied to; 0 if none is. */
    int levelOf(String list, String style) {
        for (int i = 0; i < LEVELS; i++) {
            if (!style.isEmpty() && level(list, i).style.equals(style)) {
                return i;
            }
        }
        return 0;
    }

    private Level level(String id, int at) {
        WordList list = lists.get(id);
        if (list == null) {
            return new Level();
        }
        Level @Nullable [] described = descriptions.get(linked(list.description));
        return list.changed.getOrDefault(at, described == null ? new Level() : described[at]);
    }

    private String linked(String description) {
        return Optional.ofNullable(links.get(description))
                .flatMap(styles::list)
                .map(lists::get)
                .map(list -> list.description)
                .orElse(description);
    }

    /**
     * The marker of the next paragraph of a list.
     *
     * @param id the list; one that is not there gives no marker
     * @param at the level, from 0
     */
    String next(String id, int at) {
        WordList list = lists.get(id);
        if (list == null) {
            return "";
        }
        int depth = bounded(at);
        int[] count = counts.computeIfAbsent(list.description, key -> unstarted());
        if (!list.started) {
            list.started = true;
            list.starts.forEach((level, start) -> count[level] = start - 1);
        }
        for (int i = 0; i <= depth; i++) {
            if (count[i] == Integer.MIN_VALUE) {
                count[i] = level(id, i).start - (i == depth ? 1 : 0);
            }
        }
        count[depth]++;
        for (int i = depth + 1; i < LEVELS; i++) {
            count[i] = Integer.MIN_VALUE;
        }
        return marker(id, level(id, depth), count);
    }

    private static int[] unstarted() {
        int[] count = new int[LEVELS];
        Arrays.fill(count, Integer.MIN_VALUE);
        return count;
    }

    private String marker(String id, Level level, int[] count) {
        if (level.kind.equals("none")) {
            return level.text.indexOf('%') < 0 ? level.text : "";
        }
        if (level.kind.equals("bullet")) {
            return level.text.isEmpty() ? "" : WordSymbols.bullet(level.text);
        }
        StringBuilder marker = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            int other = i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (c == '%' && other >= 0 && other < LEVELS) {
                String kind = level.figures ? "decimal" : level(id, other).kind;
                marker.append(WordSymbols.number(kind, Math.max(0, count[other])));
                i++;
            } else {
                marker.append(c);
            }
        }
        return marker.toString();
    }
}
