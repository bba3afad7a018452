package io.github.kehoach.serialization.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of a text whose line breaks say nothing, and the places where a line has to start again. */
final class RunningText {
    private static final String OPENING = "\"“‘'«([{";
    private static final String CLOSING = "\"”’'»)]}";

    private static final List<String> DASHES = List.of("-", "–", "—");

    /** What follows the dash in the names of offices. */
    private static final List<String> SECOND_PARTS = List.of(
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

    private final List<String> words;

    /** All words with single blanks, and where each starts among them. */
    private final String joined;

    private final int[] places;
    private final boolean[] terminated;
    private final int[] starts;
    private final int[] ends;
    private final BitSet breaks = new BitSet();

    private RunningText(List<String> words, int[] starts, int[] ends) {
        this.words = words;
        this.joined = String.join(" ", words);
        this.places = new int[words.size() + 1];
        this.terminated = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            places[i + 1] = places[i] + words.get(i).length() + 1;
            terminated[i] = Words.isTerminated(words.get(i));
        }
        this.starts = starts;
        this.ends = ends;
    }

    static RunningText of(List<Line> lines) {
        List<String> words = new ArrayList<>();
        int most = 0;
        for (Line line : lines) {
            most += line.text().length() / 2 + 1;
        }
        int[] starts = new int[most];
        int[] ends = new int[most];
        for (Line line : lines) {
            String text = line.text();
            // A line that was spelled anew may be longer in the source.
            boolean asWritten = line.end() - line.start() == text.length();
            int start = 0;
            while (start < text.length()) {
                int end = start;
                while (end < text.length() && !Line.isBlank(text.charAt(end))) {
                    end++;
                }
                if (end > start) {
                    starts[words.size()] = asWritten ? line.start() + start : line.start();
                    ends[words.size()] = asWritten ? line.start() + end : line.end();
                    words.add(text.substring(start, end));
                }
                start = end + 1;
            }
        }
        return new RunningText(words, starts, ends);
    }

    int size() {
        return words.size();
    }

    /** The word at an index; empty outside the text. */
    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    /** The words from one index to another, with single blanks. */
    String words(int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(to, words.size());
        return first < end ? joined.substring(places[first], places[end] - 1) : "";
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
        return next < 0 || next > words.size() ? words.size() : next;
    }

    /** Whether a sentence or an entry of a list ends before a word. */
    boolean isClosedBefore(int at) {
        return at > 0 && terminated[at - 1];
    }

    /** Whether a word starts with a capital, brackets and quotation marks before it aside. */
    boolean isCapitalised(int at) {
        String word = word(at);
        int start = 0;
        while (start < word.length() && OPENING.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        return start < word.length() && Character.isUpperCase(word.codePointAt(start));
    }

    /** Whether a word is quoted or bracketed from its first letter on. */
    boolean isQuoted(int at) {
        String word = word(at);
        return !word.isEmpty() && OPENING.indexOf(word.charAt(0)) >= 0;
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
        String word = word(at);
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** Whether a word is a ruled line. */
    boolean isRule(int at) {
        return word(at).length() > 2 && word(at).chars().allMatch(c -> "-–—_=*~".indexOf(c) >= 0);
    }

    /** Whether a dash stands inside a name, as in {@code Sở Lao động - Thương binh và Xã hội}. */
    boolean isDashInName(int at) {
        return DASHES.contains(word(at)) && Words.startsWithAny(words(at + 1, at + 3), SECOND_PARTS);
    }

    /** The lines between the breaks. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start < words.size(); start = lineEnd(start)) {
            int end = lineEnd(start);
            lines.add(new Line(words(start, end), 0, starts[start], ends[end - 1]));
        }
        return lines;
    }
}
