package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.text.PlanText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many letters and digits of a text come back when the plan that was read from it is written, measured from outside the
 * reader. Above the title their order is free, since the columns of a letterhead come in either. The date line counts as kept
 * when the plan has the date.
 *
 * @param total all letters and digits of the text
 * @param kept those that come back in their order
 * @param moved those that come back elsewhere
 * @param leftOut those that a finding of the reader quotes
 * @param lost the words that are gone without a finding, in their order
 */
record KeptLetters(int total, int kept, int moved, int leftOut, List<String> lost) {
    /** How many letters are gone without a finding. */
    int lostLetters() {
        return total - kept - moved - leftOut;
    }

    /** How many letters the plan has to give back: all that no finding quotes. */
    int owed() {
        return total - leftOut;
    }

    static KeptLetters of(String source, Reading reading) {
        List<SourceWord> words = SourceWord.of(source);
        BitSet leftOut = new BitSet();
        reading.findings().stream()
                .filter(finding -> finding.code().equals("left-out"))
                .forEach(finding -> finding.range()
                        .ifPresent(range -> quoted(words, range, finding.found().orElse(""), leftOut)));
        BitSet dated = new BitSet();
        reading.form().stream()
                .filter(line -> line.part() == FormPart.DATE_LINE
                        && reading.plan().orElseThrow().issued().isPresent())
                .forEach(line -> quoted(words, line.range(), line.written(), dated));
        dated.andNot(leftOut);
        List<SourceWord> owed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!leftOut.get(i) && !dated.get(i)) {
                owed.add(words.get(i));
            }
        }
        Matching matching =
                Matching.best(owed, SourceWord.of(PlanText.write(reading.plan().orElseThrow())));
        return new KeptLetters(
                letters(words),
                matching.kept + letters(words, dated),
                matching.moved,
                letters(words, leftOut),
                matching.lost);
    }

    /** Marks the words of a place that are quoted; between them may stand those of another column. */
    private static void quoted(List<SourceWord> words, Range range, String quote, BitSet marked) {
        List<SourceWord> quoted = SourceWord.of(quote);
        int next = 0;
        for (int i = 0; i < words.size() && next < quoted.size(); i++) {
            SourceWord word = words.get(i);
            boolean from = isAt(word, range.start().line(), range.start().column());
            boolean until = isAt(word, range.end().line(), range.end().column());
            if (from && !until && word.letters().equals(quoted.get(next).letters())) {
                marked.set(i);
                next++;
            }
        }
    }

    /** Whether a word starts at a place or after it. */
    private static boolean isAt(SourceWord word, int line, int column) {
        return word.line() > line || word.line() == line && word.column() >= column;
    }

    private static int letters(List<SourceWord> words) {
        return words.stream().mapToInt(SourceWord::length).sum();
    }

    private static int letters(List<SourceWord> words, BitSet some) {
        return some.stream().map(i -> words.get(i).length()).sum();
    }

    /** Lays the words of a text beside those of the plan written as text. */
    private static final class Matching {
        private static final int MOST_PARTS = 6;

        private final Map<String, Integer> free = new HashMap<>();
        private final List<String> lost = new ArrayList<>();
        private int kept;
        private int moved;

        /** A letterhead that was not seen as one stands in the body, in its order. */
        static Matching best(List<SourceWord> source, List<SourceWord> written) {
            Matching headed = new Matching(source, title(source), written, title(written));
            Matching whole = new Matching(source, 0, written, 0);
            return headed.kept > whole.kept ? headed : whole;
        }

        private Matching(List<SourceWord> source, int title, List<SourceWord> written, int writtenTitle) {
            List<SourceWord> below = source.subList(title, source.size());
            List<SourceWord> writtenBelow = written.subList(writtenTitle, written.size());
            CommonWords common = new CommonWords(strings(below), strings(writtenBelow));
            written.subList(0, writtenTitle).forEach(word -> free.merge(key(word), 1, Integer::sum));
            List<SourceWord> head = new ArrayList<>();
            for (SourceWord word : source.subList(0, title)) {
                if (take(word)) {
                    kept += word.length();
                } else {
                    head.add(word);
                }
            }
            for (int i = common.second.nextClearBit(0);
                    i < writtenBelow.size();
                    i = common.second.nextClearBit(i + 1)) {
                free.merge(key(writtenBelow.get(i)), 1, Integer::sum);
            }
            head.forEach(this::missing);
            for (int i = 0; i < below.size(); i++) {
                int joined = common.first.get(i) ? i : joinedEnd(below, i, common.first);
                if (joined > i) {
                    kept += letters(below.subList(i, joined));
                    i = joined - 1;
                } else if (common.first.get(i)) {
                    kept += below.get(i).length();
                } else {
                    missing(below.get(i));
                }
            }
        }

        /** The index after words that came back as one, as {@code đ ể} does; the index itself if they did not. */
        private int joinedEnd(List<SourceWord> words, int start, BitSet found) {
            StringBuilder letters = new StringBuilder();
            int end = start;
            while (end < words.size() && !found.get(end) && end - start < MOST_PARTS) {
                letters.append(words.get(end++).letters());
                if (end - start > 1 && take(Folding.key(letters.toString()))) {
                    return end;
                }
            }
            return start;
        }

        private void missing(SourceWord word) {
            if (take(word)) {
                moved += word.length();
            } else {
                lost.add(word.letters());
            }
        }

        private boolean take(SourceWord word) {
            return take(key(word));
        }

        private boolean take(String key) {
            int count = free.getOrDefault(key, 0);
            if (count > 0) {
                free.put(key, count - 1);
            }
            return count > 0;
        }

        private static String key(SourceWord word) {
            return Folding.key(word.letters());
        }

        private static List<String> strings(List<SourceWord> words) {
            return words.stream().map(SourceWord::letters).toList();
        }

        /** Where the title is: where it is a line of its own, or else where it first stands; the start if there is none. */
        private static int title(List<SourceWord> words) {
            int first = 0;
            for (int i = 0; i + 1 < words.size(); i++) {
                if (words.get(i).letters().equals("KẾ")
                        && words.get(i + 1).letters().equals("HOẠCH")) {
                    int line = words.get(i).line();
                    boolean starts = i == 0 || words.get(i - 1).line() < line;
                    boolean ends = i + 2 == words.size() || words.get(i + 2).line() > line;
                    if (starts && ends) {
                        return i;
                    }
                    first = first == 0 ? i : first;
                }
            }
            return first;
        }
    }
}
