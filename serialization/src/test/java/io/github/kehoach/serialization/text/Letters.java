package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.serialization.Reading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures what a written text lost of its source: every letter and digit has to come back in its order, but for those that
 * a finding {@code left-out} quotes with its line. What the written text has beyond the source is of no account.
 */
final class Letters {
    /** A run of letters and digits and the line it stands in, counted from one. */
    private record Word(String letters, int line) {}

    private Letters() {}

    /** The words of a source that did not come back in the written text, in their order; those between them did. */
    static List<String> lost(String source, String written) {
        return lost(words(source), letters(written));
    }

    /**
     * The words of a source that reading and writing lost. Above the title their order is free, since the columns of a
     * letterhead come in either. The date line counts as kept if the plan has a date.
     *
     * @throws AssertionError if a finding {@code left-out} quotes what is not in its line
     */
    static List<String> lost(String source, Reading reading) {
        List<Word> words = kept(source, reading);
        List<Word> written = written(reading);
        int title = title(words);
        int writtenTitle = title < 0 ? -1 : title(written);
        if (writtenTitle < 0) {
            return lost(words, strings(written));
        }
        List<String> lost = missing(words.subList(0, title), written.subList(0, writtenTitle));
        lost.addAll(lost(words.subList(title, words.size()), strings(written.subList(writtenTitle, written.size()))));
        return lost;
    }

    /** The words of a source that reading and writing lost altogether: those that only changed places are not. */
    static List<String> gone(String source, Reading reading) {
        return missing(kept(source, reading), written(reading));
    }

    /** The words of a source that the written text owes: all but the date and those left out. */
    private static List<Word> kept(String source, Reading reading) {
        List<Word> words = words(source);
        if (reading.plan().orElseThrow().issued().isPresent()) {
            removeDate(words);
        }
        reading.findings().stream()
                .filter(finding -> finding.code().equals("left-out"))
                .forEach(finding -> remove(words, finding));
        return words;
    }

    private static List<Word> written(Reading reading) {
        Plan plan = reading.plan().orElseThrow();
        List<Word> written = words(PlanText.write(plan));
        if (plan.issued().isPresent()) {
            removeDate(written);
        }
        return written;
    }

    /** Where the line {@code KẾ HOẠCH} starts; -1 if there is none. */
    private static int title(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int line = words.get(i).line;
            boolean alone =
                    (i == 0 || words.get(i - 1).line < line) && (i + 2 == words.size() || words.get(i + 2).line > line);
            if (alone
                    && words.get(i).letters.equals("KẾ")
                    && words.get(i + 1).letters.equals("HOẠCH")) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The words that the other side does not have as often, in whatever order: columns come in either. The fixed words there
     * are written in the spelling of the form.
     */
    private static List<String> missing(List<Word> source, List<Word> written) {
        List<String> missing =
                new ArrayList<>(strings(source).stream().map(Folding::key).toList());
        written.forEach(word -> missing.remove(Folding.key(word.letters)));
        return missing;
    }

    /** What the shortest way from the one to the other, by E. W. Myers, "An O(ND) difference algorithm", leaves out. */
    private static List<String> lost(List<Word> source, List<String> written) {
        List<int[]> trace = new ArrayList<>();
        int most = source.size() + written.size();
        int[] reached = new int[2 * most + 3];
        for (int changes = 0; ; changes++) {
            trace.add(Arrays.copyOfRange(reached, most + 1 - changes - 1, most + 1 + changes + 2));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int i = step(reached, most + 1 + diagonal, diagonal == -changes, diagonal == changes);
                while (i < source.size() && i - diagonal < written.size() && agree(source, i, written, i - diagonal)) {
                    i++;
                }
                reached[most + 1 + diagonal] = i;
                if (i >= source.size() && i - diagonal >= written.size()) {
                    return back(trace, source, written);
                }
            }
        }
    }

    /** How far in the source one more change leads: by a word that is added, or by one that is lost. */
    private static int step(int[] reached, int at, boolean lowest, boolean highest) {
        return lowest || !highest && reached[at - 1] < reached[at + 1] ? reached[at + 1] : reached[at - 1] + 1;
    }

    private static List<String> back(List<int[]> trace, List<Word> source, List<String> written) {
        List<String> lost = new ArrayList<>();
        int i = source.size();
        int diagonal = source.size() - written.size();
        for (int changes = trace.size() - 1; changes > 0; changes--) {
            int[] before = trace.get(changes);
            int at = diagonal + changes + 1;
            boolean added = diagonal == -changes || diagonal != changes && before[at - 1] < before[at + 1];
            diagonal += added ? 1 : -1;
            i = added ? before[at + 1] : before[at - 1];
            if (!added) {
                lost.add(0, source.get(i).letters);
            }
        }
        return lost;
    }

    private static boolean agree(List<Word> source, int i, List<String> written, int j) {
        return source.get(i).letters.equals(written.get(j));
    }

    private static void remove(List<Word> words, Finding leftOut) {
        List<String> quoted = letters(leftOut.found().orElseThrow());
        int line = leftOut.range().orElseThrow().start().line();
        int at = 0;
        while (at < words.size() && !(words.get(at).line == line && startsWith(words, at, quoted))) {
            at++;
        }
        if (at == words.size() && !quoted.isEmpty()) {
            throw new AssertionError("line " + line + " does not hold what is left out of it: " + quoted);
        }
        words.subList(at, at + quoted.size()).clear();
    }

    private static boolean startsWith(List<Word> words, int at, List<String> quoted) {
        return at + quoted.size() <= words.size()
                && strings(words.subList(at, at + quoted.size())).equals(quoted);
    }

    /** Takes out {@code ngày 5 tháng 6 năm 2026}, even with a blank day; the place before it stays. */
    private static void removeDate(List<Word> words) {
        for (int day = 0; day < words.size(); day++) {
            int month = next(words, "tháng", day);
            int year = month < 0 ? -1 : next(words, "năm", month);
            if (is(words, day, "ngày") && year > 0) {
                words.subList(day, Math.min(words.size(), year + 2)).clear();
                return;
            }
        }
    }

    /** Where one of the next two words after this one is the one asked for; -1 if neither is. */
    private static int next(List<Word> words, String word, int after) {
        return is(words, after + 1, word) ? after + 1 : is(words, after + 2, word) ? after + 2 : -1;
    }

    private static boolean is(List<Word> words, int at, String word) {
        return at < words.size()
                && words.get(at).letters.toLowerCase(Locale.ROOT).equals(word);
    }

    private static List<String> letters(String text) {
        return strings(words(text));
    }

    private static List<String> strings(List<Word> words) {
        return words.stream().map(Word::letters).toList();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int line = 1;
        for (int c : Normalizer.normalize(text + " ", Normalizer.Form.NFC)
                .codePoints()
                .toArray()) {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(c);
                continue;
            }
            if (word.length() > 0) {
                words.add(new Word(word.toString(), line));
                word.setLength(0);
            }
            line += c == '\n' ? 1 : 0;
        }
        return words;
    }
}
