package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.validation.Siblings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The numbers of siblings. Those written alike form a run; bullets and texts without a label between them do not end it,
 * unless it then starts anew at the first number, as a second list after a paragraph does.
 */
final class Numbering {
    private Numbering() {}

    /** Siblings that are counted together. */
    static final class Run {
        private final List<Siblings.Member> members = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private boolean interrupted;

        int size() {
            return members.size();
        }

        int number(int i) {
            return labels.get(i).ordinal().orElse(0);
        }

        Label label(int i) {
            return labels.get(i);
        }

        String written(int i) {
            return labels.get(i).written();
        }

        Location at(int i) {
            return members.get(i).at();
        }

        Siblings.Member member(int i) {
            return members.get(i);
        }

        /** Returns the label that a member would have with another number; the bare number if it cannot be written so. */
        String expected(int i, int number) {
            return labels.get(i).withOrdinal(number).map(Label::written).orElse(Integer.toString(number));
        }

        private void add(Siblings.Member member, Label label) {
            members.add(member);
            labels.add(label);
            interrupted = false;
        }

        private boolean takes(Label label) {
            Label first = labels.get(0);
            boolean alike = label.style() == first.style()
                    && label.numbers().size() == first.numbers().size()
                    && label.word().map(Numbering::small).equals(first.word().map(Numbering::small));
            boolean startsAnew = interrupted && label.ordinal().orElse(0) == 1;
            return alike && !startsAnew;
        }
    }

    /** Returns the runs of a list, in the order of their first members. */
    static List<Run> of(Siblings siblings) {
        List<Run> runs = new ArrayList<>();
        for (Siblings.Member member : siblings.members()) {
            Optional<Label> label = member.label().filter(some -> some.ordinal().isPresent());
            if (label.isPresent()) {
                runTaking(label.get(), runs).add(member, label.get());
            } else if (member.label().isEmpty()) {
                runs.forEach(run -> run.interrupted = true);
            }
        }
        return runs;
    }

    private static Run runTaking(Label label, List<Run> runs) {
        // the latest first: a list that started anew goes on, not the one before it
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).takes(label)) {
                return runs.get(i);
            }
        }
        Run run = new Run();
        runs.add(run);
        return run;
    }

    /** The label without what closes it, as a sentence names it: {@code IV} for {@code IV-}. */
    static String bare(Label label) {
        String written = label.written();
        return written.substring(0, written.length() - label.delimiter().length())
                .strip();
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
