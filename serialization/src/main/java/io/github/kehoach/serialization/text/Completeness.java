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

    private final String written;
    private int reached;
    private int farSearches;

    private Completeness(String written) {
        this.written = FormWords.alphanumerics(written);
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
            if (!leftOut.knows(line) && !completeness.holds(line.text())) {
                line.cells().stream()
                        .filter(cell -> !leftOut.knows(cell) && !completeness.holds(cell.text()))
                        .forEach(leftOut::add);
            }
        }
    }

    private boolean holds(String words) {
        String letters = FormWords.alphanumerics(words);
        if (written.startsWith(letters, reached)) {
            reached += letters.length();
            return true;
        }
        int near = written.substring(reached, Math.min(written.length(), reached + NEAR))
                .indexOf(letters);
        if (near >= 0) {
            // A few letters may stand anywhere; only longer ones tell how far the text has come.
            reached += near < ADJACENT || letters.length() > ADJACENT ? near + letters.length() : 0;
            return true;
        }
        return farSearches++ < FAR_SEARCHES && written.contains(letters);
    }
}
