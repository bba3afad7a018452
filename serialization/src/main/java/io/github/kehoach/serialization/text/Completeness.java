package io.github.kehoach.serialization.text;

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

    private final String text;
    private final String written;

    /** The same in small letters with one placement of tone marks, for the words of the form; made when first needed. */
    private String folded = "";

    private int reached;
    private int farSearches;

    private Completeness(String text) {
        this.text = text;
        this.written = FormWords.alphanumerics(text);
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
                line.cells().stream()
                        .filter(cell -> !leftOut.knows(cell))
                        .forEach(cell -> completeness.check(cell, leftOut));
            }
        }
    }

    private void check(Line cell, LeftOut leftOut) {
        if (holdsNext(cell.text())) {
            return;
        }
        if (!holdsSomewhere(cell.text())) {
            leftOut.add(cell);
        } else if (FormTitles.isExact(cell.text())) {
            leftOut.move(cell);
        }
    }

    private boolean holdsNext(String words) {
        String line = FormWords.asWritten(words);
        int end = endHere(line);
        if (end >= 0) {
            reached = end;
            return true;
        }
        String letters = FormWords.alphanumerics(line);
        int near = written.substring(reached, Math.min(written.length(), reached + NEAR))
                .indexOf(letters);
        if (near >= 0) {
            // A few letters may stand anywhere; only longer ones tell how far the text has come.
            reached += near < ADJACENT || letters.length() > ADJACENT ? near + letters.length() : 0;
            return true;
        }
        return false;
    }

    /** Where the letters of a line end that stand where the text has come to; -1 if others stand there. */
    private int endHere(String line) {
        int at = reached;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (FormWords.isAlphanumeric(c)) {
                if (at == written.length() || written.charAt(at) != c) {
                    return -1;
                }
                at++;
            }
        }
        return at;
    }

    private boolean holdsSomewhere(String words) {
        if (farSearches++ >= FAR_SEARCHES) {
            return false;
        }
        if (written.contains(FormWords.alphanumerics(words))) {
            return true;
        }
        if (folded.isEmpty()) {
            folded = FormWords.alphanumerics(Words.fold(text));
        }
        return folded.contains(FormWords.alphanumerics(Words.fold(words)));
    }
}
