package io.github.kehoach.serialization.text;

import java.util.BitSet;
import java.util.List;

/**
 * Makes sure that nothing is lost: the letters of every line must stand in the text that the plan is written as. A line that
 * does not is left out, and told.
 */
final class Completeness {
    /** So many lines are looked for in the whole text; later ones only near where they should stand. */
    private static final int FAR_SEARCHES = 200;

    private static final int NEAR = 5_000;

    private static final int ADJACENT = 60;

    /** A line with so many letters is held only once by one place of the text; shorter ones may stand anywhere. */
    private static final int TELLING = 20;

    private final String text;
    private final WrittenText written;

    /** The same in small letters with one placement of tone marks, for the words of the form; made when first needed. */
    private String folded = "";

    /** Where telling lines were found to stand. */
    private final BitSet taken = new BitSet();

    private int reached;
    private int farSearches;

    private Completeness(String text) {
        this.text = text;
        this.written = new WrittenText(text);
    }

    /**
     * Checks the lines of a text.
     *
     * @param lines the lines of the source
     * @param written the plan as text
     * @param leftOut what is known to be left out or kept in another form, and gets what is found to be missing
     */
    static void check(List<Line> lines, String written, LeftOut leftOut) {
        Completeness completeness = new Completeness(written);
        for (Line line : lines) {
            if (!leftOut.knows(line) && !completeness.holdsNext(line.text())) {
                for (Line cell : line.cells()) {
                    boolean whole = cell.text().equals(line.text());
                    if (!leftOut.knows(cell) && (whole || !completeness.holdsNext(cell.text()))) {
                        completeness.check(cell, leftOut);
                    }
                }
            }
        }
    }

    /** Notes a cell whose letters are not the next ones. */
    private void check(Line cell, LeftOut leftOut) {
        if (!holdsSomewhere(cell.text())) {
            leftOut.add(cell);
        } else if (FormTitles.isExact(cell.text())) {
            leftOut.move(cell);
        }
    }

    private boolean holdsNext(String words) {
        char[] line = FormWords.asWritten(words).toCharArray();
        int letters = WrittenText.letters(line, 0, line.length);
        int here = written.end(line, reached);
        if (here >= 0) {
            take(written.letter(reached), here, letters);
            reached = here;
            return true;
        }
        int start = find(line, reached, written.after(reached, NEAR));
        if (start < 0) {
            return false;
        }
        int end = written.end(line, start);
        take(start, end, letters);
        // A few letters may stand anywhere; only longer ones tell how far the text has come.
        if (letters > ADJACENT || written.letters(reached, start) < ADJACENT) {
            reached = end;
        }
        return true;
    }

    private boolean holdsSomewhere(String words) {
        if (farSearches++ >= FAR_SEARCHES) {
            return false;
        }
        char[] line = words.toCharArray();
        char[] spelt = FormWords.asWritten(words).toCharArray();
        int letters = WrittenText.letters(line, 0, line.length);
        if (takes(spelt, letters) || takes(line, letters)) {
            return true;
        }
        if (letters >= TELLING && written.find(line, 0, text.length()) >= 0) {
            // it stands there once, and was twice in the source
            return false;
        }
        if (folded.isEmpty()) {
            folded = FormWords.alphanumerics(Words.fold(text));
        }
        return folded.contains(FormWords.alphanumerics(Words.fold(words)));
    }

    private boolean takes(char[] line, int letters) {
        int start = find(line, 0, text.length());
        if (start >= 0) {
            take(start, written.end(line, start), letters);
        }
        return start >= 0;
    }

    /** Where a line starts, outside what others were found to be; -1 if it does not stand there. */
    private int find(char[] line, int from, int limit) {
        int at = written.find(line, from, limit);
        while (at >= 0 && taken.get(at)) {
            at = written.find(line, at + 1, limit);
        }
        return at;
    }

    private void take(int start, int end, int letters) {
        if (letters >= TELLING) {
            taken.set(start, end);
        }
    }
}
