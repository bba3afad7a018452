package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.Bodies;
import io.github.kehoach.core.language.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of a text whose line breaks say nothing, and the places where a line has to start again. */
final class RunningText {
    private static final String CLOSING = "\"”’'»)]}";

    /** What follows the dash in the names of offices. */
    private static final Openings SECOND_PARTS = Openings.of(
            "thương binh",
            "truyền hình",
            "kế hoạch",
            "tài chính",
            "xã hội",
            "thông tin",
            "thể thao",
            "hạ tầng",
            "ngân sách",
            "tin học",
            "đô thị",
            "môi trường",
            "du lịch",
            "tự do",
            "hạnh phúc");

    private final int size;

    /** All words with single blanks, and where each starts among them. */
    private final String joined;

    private final int[] places;
    private final int[] shapes;
    private final int[] starts;
    private final int[] ends;
    private final BitSet breaks = new BitSet();

    private RunningText(WordCutter words) {
        size = words.size;
        joined = words.joined();
        places = words.places;
        shapes = words.shapes;
        starts = words.starts;
        ends = words.ends;
    }

    static RunningText of(List<Line> lines) {
        return new RunningText(new WordCutter(lines));
    }

    int size() {
        return size;
    }

    private boolean has(int at) {
        return at >= 0 && at < size;
    }

    private int shape(int at) {
        return has(at) ? shapes[at] : WordShape.CAPITALS;
    }

    private boolean is(int at, int shape) {
        return (shape(at) & shape) != 0;
    }

    /** The word at an index; empty outside the text. */
    String word(int at) {
        return words(at, at + 1);
    }

    /** The words from one index to another, with single blanks. */
    String words(int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(to, size);
        return first < end ? joined.substring(places[first], places[end] - 1) : "";
    }

    /** How many {@code char}s a word has; none outside the text. */
    int length(int at) {
        return has(at) ? places[at + 1] - places[at] - 1 : 0;
    }

    /** The first letter or sign of a word; a blank outside the text. */
    char first(int at) {
        return has(at) ? joined.charAt(places[at]) : ' ';
    }

    /** The last letter or sign of a word; a blank outside the text. */
    char last(int at) {
        return has(at) ? joined.charAt(places[at + 1] - 2) : ' ';
    }

    /** How many letters a word has; a very long one has fewer. */
    int letters(int at) {
        return WordShape.letters(shape(at));
    }

    /** Whether one of these words, given in small letters, stands at a word, whatever its case. */
    boolean startsWithAny(int at, Openings openings) {
        return has(at) && openings.standAt(joined, places[at]);
    }

    /** Whether a word is this one, whatever its case. */
    boolean isWord(int at, String word) {
        return length(at) == word.length() && Folding.standsAt(joined, places[at], word);
    }

    /** Whether the name of a body starts at a word. */
    boolean startsBody(int at) {
        return has(at) && Bodies.startsAt(joined, places[at]);
    }

    /** Whether the body of a text ends before a word, in {@code ./.}. */
    boolean isEndedBefore(int at) {
        return isClosedBefore(at) && joined.startsWith("/.", places[at] - 3);
    }

    void breakBefore(int at) {
        breaks.set(at);
    }

    boolean isBreak(int at) {
        return breaks.get(at) || at == 0;
    }

    /** The last place at or before an index where a line starts. */
    int lineStart(int at) {
        return Math.max(0, breaks.previousSetBit(at));
    }

    /** The next place after an index where a line starts; the number of words if there is none. */
    int lineEnd(int at) {
        int next = breaks.nextSetBit(at + 1);
        return next < 0 || next > size ? size : next;
    }

    /** Whether a sentence or an entry of a list ends before a word. */
    boolean isClosedBefore(int at) {
        return at > 0 && (shapes[at - 1] & WordShape.TERMINATED) != 0;
    }

    /** Whether a word starts with a capital, brackets and quotation marks before it aside. */
    boolean isCapitalised(int at) {
        return is(at, WordShape.CAPITALISED);
    }

    /** Whether a word is quoted or bracketed from its first letter on. */
    boolean isQuoted(int at) {
        return is(at, WordShape.QUOTED);
    }

    /** The index after the word that closes what a word opens; the next word if nothing is opened or closed. */
    int afterQuotation(int at, int end) {
        for (int i = at; isQuoted(at) && i < end; i++) {
            String word = Words.withoutClosingMark(word(i));
            if (!word.isEmpty() && CLOSING.indexOf(word.charAt(word.length() - 1)) >= 0) {
                return i + 1;
            }
        }
        return at + 1;
    }

    /** Whether a word has no small letter. */
    boolean isCapitals(int at) {
        return is(at, WordShape.CAPITALS);
    }

    /** Whether words have at least two capitals and no small letter. */
    boolean isUpperCase(int from, int to) {
        int capitals = 0;
        for (int i = from; i < Math.min(to, size); i++) {
            if (!isCapitals(i)) {
                return false;
            }
            capitals += WordShape.capitals(shapes[i]);
        }
        return capitals >= 2;
    }

    /** Whether a marker may start with a word; most words are told from markers by that. */
    boolean mayStartMarker(int at) {
        return is(at, WordShape.MARKER);
    }

    boolean isDash(int at) {
        return is(at, WordShape.DASH);
    }

    /** Whether a word is a ruled line. */
    boolean isRule(int at) {
        return is(at, WordShape.RULE);
    }

    /** Whether a dash stands inside a name, as in {@code Sở Lao động - Thương binh và Xã hội}. */
    boolean isDashInName(int at) {
        return isDash(at) && startsWithAny(at + 1, SECOND_PARTS);
    }

    /** The lines between the breaks. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start < size; start = lineEnd(start)) {
            int end = lineEnd(start);
            lines.add(new Line(words(start, end), 0, starts[start], ends[end - 1]));
        }
        return lines;
    }
}
