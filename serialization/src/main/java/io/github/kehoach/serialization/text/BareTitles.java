package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.language.Headings;
import io.github.kehoach.core.language.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds titles that have no marker, as in texts whose automatic numbering was lost: lines in capitals where no part has a
 * Roman number, {@code Mục đích} above the purposes, the name of a body above its tasks; and parts a title above objectives
 * from the words after its colon.
 */
final class BareTitles {
    private static final int LEAST_CAPITAL_TITLES = 2;
    private static final int LONGEST = 150;
    private static final int LONGEST_OPENING = 40;

    /** Titles above objectives, in small letters. */
    private static final Set<String> OBJECTIVES = Set.of(
            "mục đích",
            "yêu cầu",
            "mục đích, yêu cầu",
            "mục đích - yêu cầu",
            "mục đích và yêu cầu",
            "mục đích, ý nghĩa",
            "ý nghĩa",
            "mục tiêu",
            "mục tiêu chung",
            "mục tiêu tổng quát",
            "mục tiêu cụ thể",
            "chỉ tiêu",
            "chỉ tiêu cụ thể",
            "quan điểm",
            "nguyên tắc");

    /** Their first words. */
    private static final Openings FIRST_WORDS = Openings.of("mục", "yêu", "ý", "chỉ", "quan", "nguyên");

    private final List<Passage> passages;
    private final boolean capitals;
    private SectionRole part = SectionRole.OTHER;

    private BareTitles(List<Passage> passages) {
        this.passages = passages;
        this.capitals = haveCapitalTitles(passages);
    }

    /** Whether titles in capitals stand for the parts, of which none has a marker. */
    private static boolean haveCapitalTitles(List<Passage> passages) {
        int titles = 0;
        for (Passage passage : passages) {
            if (isPart(passage)) {
                return false;
            }
            titles += isInCapitals(passage) ? 1 : 0;
        }
        return titles >= LEAST_CAPITAL_TITLES;
    }

    /** The passages, those that are titles without a marker as such. */
    static List<Passage> mark(List<Passage> passages) {
        return new BareTitles(passages).mark();
    }

    /** Whether a line can only be the title of the first part: short, in capitals, and about objectives or the situation. */
    static boolean opensBody(String line) {
        if (line.length() > LONGEST_OPENING || !Words.isUpperCase(line)) {
            return false;
        }
        SectionRole role = Headings.role(line);
        return role == SectionRole.OBJECTIVES || role == SectionRole.TARGETS || role == SectionRole.SITUATION;
    }

    private List<Passage> mark() {
        List<Passage> marked = new ArrayList<>(passages.size());
        boolean started = false;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean title = capitals && isInCapitals(passage) && (started || tellsRole(passage));
            if (title || isPart(passage)) {
                part = Headings.role(passage.text());
                started = true;
            }
            if (headsObjectives(passage, started)) {
                int colon = passage.text().indexOf(':') + 1;
                marked.add(passage.withText(passage.text().substring(0, colon)));
                marked.add(Passage.of(passage.text().substring(colon)));
            } else {
                marked.add(title || isBare(passage) && isTitleInPart(passage, i) ? passage.asTitle() : passage);
            }
        }
        return marked;
    }

    /** Whether a numbered passage is a title above objectives with their words on the same line: {@code 1. Mục đích: Nâng …} */
    private boolean headsObjectives(Passage passage, boolean started) {
        if (passage.label().isEmpty() || !FIRST_WORDS.start(passage.text())) {
            return false;
        }
        int colon = passage.text().indexOf(": ");
        return (!started || part == SectionRole.OBJECTIVES || part == SectionRole.TARGETS)
                && colon > 0
                && colon <= LONGEST_OPENING
                && passage.label()
                        .filter(label -> label.style() != LabelStyle.BULLET)
                        .isPresent()
                && OBJECTIVES.contains(passage.text().substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private boolean isTitleInPart(Passage passage, int at) {
        return switch (part) {
            case OBJECTIVES, TARGETS ->
                FIRST_WORDS.start(passage.text())
                        && OBJECTIVES.contains(words(passage.text()))
                        && at + 1 < passages.size();
            case IMPLEMENTATION ->
                Assigning.startsWithBodies(passage.text())
                        || !Words.isTerminated(words(passage.text()))
                                && Assigning.namesBodies(passage.text())
                                && takesTasks(passage, at + 1);
            default -> false;
        };
    }

    /** Whether tasks follow: with dashes, or a sentence, which starts with a verb if nothing announces it. */
    private boolean takesTasks(Passage title, int at) {
        if (at >= passages.size()) {
            return false;
        }
        Passage next = passages.get(at);
        boolean bullet =
                next.label().filter(label -> label.style() == LabelStyle.BULLET).isPresent();
        boolean sentence = isBare(next) && Words.isTerminated(next.text());
        return bullet || sentence && (title.endsWithColon() || Verbs.startsSentence(next.text()));
    }

    private static String words(String title) {
        int end = title.length();
        return title.substring(0, title.endsWith(":") ? end - 1 : end).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isBare(Passage passage) {
        return passage.label().isEmpty()
                && passage.cells().isEmpty()
                && passage.text().length() <= LONGEST;
    }

    private static boolean isInCapitals(Passage passage) {
        return isBare(passage) && Words.isUpperCase(passage.text()) && !Titles.isSentence(passage.text());
    }

    private static boolean tellsRole(Passage passage) {
        return Headings.role(passage.text()) != SectionRole.OTHER;
    }

    /** Whether the marker is one that parts have: {@code I.}, {@code Phần I}, {@code A.} */
    private static boolean isPart(Passage passage) {
        return passage.label().isPresent() && isOfPart(passage.label().get());
    }

    private static boolean isOfPart(Label label) {
        LabelStyle style = label.style();
        boolean capital =
                (style == LabelStyle.LETTER || style == LabelStyle.ROMAN) && Words.isUpperCase(label.written() + "A");
        return capital || label.word().isPresent();
    }
}
