package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import java.util.ArrayList;
import java.util.List;

/** Reads the signatures of a plan: one below the other, or of a joint plan in columns beside each other. */
final class Signatures {
    private final Plan.Builder plan;
    private final LeftOut leftOut;
    private final List<SignatureBlock> columns = new ArrayList<>();

    /** Where on the line each column starts. */
    private final List<Integer> places = new ArrayList<>();

    Signatures(Plan.Builder plan, LeftOut leftOut) {
        this.plan = plan;
        this.leftOut = leftOut;
        add(0);
    }

    /** Opens a column for each cell of a line on which several persons sign. */
    void open(List<Line> cells) {
        boolean beside = columns.size() == 1
                && !isStarted()
                && cells.size() > 1
                && cells.stream().allMatch(cell -> SignatureBlock.isOffice(cell.text()));
        if (beside) {
            columns.clear();
            places.clear();
            cells.forEach(cell -> add(cell.indent()));
        }
    }

    private void add(int place) {
        columns.add(new SignatureBlock(plan, leftOut));
        places.add(place);
    }

    boolean isStarted() {
        return columns.stream().anyMatch(SignatureBlock::isStarted);
    }

    boolean isSigned() {
        return columns.stream().anyMatch(SignatureBlock::isSigned);
    }

    /** Whether words are a name that stands below an office. */
    boolean isName(String text) {
        return isStarted() && PersonNames.isName(text) && (!Words.isUpperCase(text) || isNameInCapitals(text));
    }

    private boolean isNameInCapitals(String text) {
        return columns.stream().anyMatch(SignatureBlock::isPositioned) && PersonNames.isInCapitals(text);
    }

    void line(Line line) {
        column(line).line(line);
    }

    void name(Line line) {
        SignatureBlock nearest = column(line);
        SignatureBlock signing = nearest.isStarted()
                ? nearest
                : columns.stream().filter(SignatureBlock::isStarted).findFirst().orElse(nearest);
        signing.name(Words.collapse(line.text()));
    }

    void end() {
        columns.forEach(SignatureBlock::end);
    }

    /** The column that starts nearest to the place of a line. */
    private SignatureBlock column(Line line) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (Math.abs(places.get(i) - line.indent()) < Math.abs(places.get(nearest) - line.indent())) {
                nearest = i;
            }
        }
        return columns.get(nearest);
    }
}
