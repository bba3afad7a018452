package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.language.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts that a compound heading such as {@code MỤC ĐÍCH, YÊU CẦU} promises, and which of them are there. Sections often
 * hold all parts in one run of paragraphs; only where each block under the heading is for one of the parts by its name can a
 * part be said to be missing.
 */
final class PromisedParts {
    /** Words by which headings name parts; no word starts with another. */
    private static final List<String> NAMES = List.of(
            "mục đích",
            "yêu cầu",
            "mục tiêu",
            "chỉ tiêu",
            "quan điểm",
            "ý nghĩa",
            "nguyên tắc",
            "nội dung",
            "hình thức",
            "phương pháp",
            "thời gian",
            "địa điểm",
            "đối tượng",
            "thành phần",
            "phạm vi",
            "nhiệm vụ",
            "giải pháp",
            "biện pháp",
            "kinh phí");

    private static final List<String> BETWEEN = List.of(", ", " và ", "; ", " - ", " ", ",");

    /** How far into a text its own name of a part may stand. */
    private static final int OPENING = 40;

    private PromisedParts() {}

    /** Whether a heading starts with the name of a part, as its first two words tell: all names have two. */
    static boolean mayPromise(String heading) {
        int end = wordEnd(heading, wordEnd(heading, 0));
        return nameAt(Folding.key(heading.substring(0, end)), 0) != null;
    }

    /** The end of the next word; blanks of other kinds may stand in it. */
    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int end = text.indexOf(' ', at);
        return end < 0 ? text.length() : end;
    }

    /** Returns the parts that a heading, given as its key, names at its start. */
    static List<String> of(String heading) {
        List<String> parts = new ArrayList<>(3);
        int at = 0;
        while (at >= 0) {
            String name = nameAt(heading, at);
            if (name == null) {
                return parts;
            }
            parts.add(name);
            at = afterMark(heading, at + name.length());
        }
        return parts;
    }

    private static @Nullable String nameAt(String heading, int at) {
        for (String name : NAMES) {
            int end = at + name.length();
            if (heading.startsWith(name, at) && (end == heading.length() || !Character.isLetter(heading.charAt(end)))) {
                return name;
            }
        }
        return null;
    }

    private static int afterMark(String heading, int at) {
        for (String mark : BETWEEN) {
            if (heading.startsWith(mark, at)) {
                return at + mark.length();
            }
        }
        return -1;
    }

    /** Returns the parts that are missing under a section; none if that cannot be said. */
    static List<String> missing(Section section, List<String> parts) {
        List<String> missing = new ArrayList<>(parts);
        for (Block block : section.content()) {
            String name = name(block);
            boolean named = false;
            for (String part : parts) {
                if (name.contains(part)) {
                    named = true;
                    missing.remove(part);
                }
            }
            if (!named || missing.isEmpty()) {
                return List.of();
            }
        }
        for (Block block : section.content()) {
            for (Block under : block.content()) {
                String below = name(under);
                missing.removeIf(below::contains);
            }
        }
        return missing.size() == parts.size() ? List.of() : missing;
    }

    /** The words by which a block tells what it is for, as a key. */
    private static String name(Block block) {
        if (block instanceof Section section) {
            return Folding.key(section.heading());
        }
        if (block instanceof Assignment assignment) {
            return Folding.key(assignment.heading().orElse(""));
        }
        if (block instanceof Objective objective) {
            return kind(objective) + " " + opening(objective.text());
        }
        if (block instanceof Item item) {
            return opening(item.text());
        }
        return block instanceof Paragraph paragraph ? opening(paragraph.text()) : "";
    }

    private static String opening(String text) {
        return Folding.key(text.substring(0, Math.min(OPENING, text.length())));
    }

    private static String kind(Objective objective) {
        if (objective.kind().isEmpty()) {
            return "";
        }
        return switch (objective.kind().get()) {
            case PURPOSE -> "mục đích";
            case REQUIREMENT -> "yêu cầu";
            case GOAL -> "mục tiêu";
            case TARGET -> "chỉ tiêu";
        };
    }
}
