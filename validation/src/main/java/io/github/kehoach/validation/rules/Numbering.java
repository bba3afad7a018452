package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.Section;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.Siblings;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/**
 * The numbers of the members of one list and what is wrong with them. Where a list was taken flat out of a text, numbers of
 * several kinds stand side by side; each kind is a run of its own.
 */
final class Numbering {
    /** More forms of labels than any list has in earnest; so that looking through them costs the same for each label. */
    static final int MOST_RUNS = 8;

    private static final Fact<IdentityHashMap<Siblings, Numbering>> ALL = Fact.of(Numbering::all);
    private static final Numbering NONE = new Numbering(List.of(), List.of());

    private final List<NumberedRun> runs;
    private final List<NumberingFault> faults;

    private Numbering(List<NumberedRun> runs, List<NumberingFault> faults) {
        this.runs = runs;
        this.faults = faults;
    }

    /** Returns the numbering of a list; with no runs if nothing in it has a number. */
    static Numbering of(Siblings siblings, RuleContext context) {
        Numbering numbering = context.facts().get(ALL).getOrDefault(siblings, NONE);
        if (numbering.runs.isEmpty()) {
            context.notApplicable();
        }
        return numbering;
    }

    /** The runs in the order of their first members. */
    List<NumberedRun> runs() {
        return runs;
    }

    /** What is wrong with the numbers; one fault gives one of these. */
    List<NumberingFault> faults() {
        return faults;
    }

    /** The label without what closes it, as a sentence names it: {@code IV} for {@code IV-}. */
    static String bare(Label label) {
        String written = label.written();
        return written.substring(0, written.length() - label.delimiter().length())
                .strip();
    }

    static String bare(String label) {
        return bare(Label.of(label));
    }

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static IdentityHashMap<Siblings, Numbering> all(PlanFacts facts) {
        IdentityHashMap<Siblings, Numbering> all = new IdentityHashMap<>();
        NumberingCheck check = new NumberingCheck();
        for (Siblings siblings : facts.siblings()) {
            List<NumberedRun> runs = runs(siblings);
            if (!runs.isEmpty()) {
                List<NumberingFault> faults = new ArrayList<>(0);
                for (NumberedRun run : runs) {
                    check.look(siblings, run, faults);
                }
                all.put(siblings, new Numbering(runs, faults));
            }
        }
        return all;
    }

    private static List<NumberedRun> runs(Siblings siblings) {
        List<NumberedRun> runs = new ArrayList<>(1);
        List<Siblings.Member> members = siblings.members();
        for (int position = 0; position < members.size(); position++) {
            Siblings.Member member = members.get(position);
            if (member.node() instanceof Section section && section.heading().isBlank()) {
                // the number of a row of a table that was taken for text
                return List.of();
            }
            Label label = member.label().orElse(null);
            if (label != null && isCounted(label)) {
                runOf(label, runs).add(member, label, position);
            }
        }
        if (runs.size() > 0 && Places.isInAnnex(siblings.at())) {
            // one number alone is rather that of a row of a table that was taken for text
            runs.removeIf(run -> run.size() == 1);
        }
        return runs;
    }

    private static boolean isCounted(Label label) {
        return label.style() == LabelStyle.LETTER || label.ordinal().orElse(0) > 0;
    }

    private static NumberedRun runOf(Label label, List<NumberedRun> runs) {
        NumberedRun alike = null;
        NumberedRun goingOn = null;
        boolean sameStyle = false;
        int oldest = Math.max(0, runs.size() - MOST_RUNS);
        for (int i = runs.size() - 1; i >= oldest; i--) {
            NumberedRun run = runs.get(i);
            boolean followed = run.isFollowedBy(label);
            sameStyle |= run.label(0).style() == label.style();
            if (run.isOfForm(label)) {
                if (followed) {
                    return run;
                }
                alike = alike == null ? run : alike;
            } else if (goingOn == null && followed && (run.isOfKind(label) || !sameStyle && isSwitched(run, label))) {
                goingOn = run;
            }
        }
        if (alike != null) {
            return alike;
        }
        if (goingOn != null) {
            return goingOn;
        }
        NumberedRun run = new NumberedRun();
        runs.add(run);
        return run;
    }

    /** Whether a list goes on in another style: {@code I.}, {@code II.}, {@code 3.} */
    private static boolean isSwitched(NumberedRun run, Label label) {
        return run.size() > 1
                && run.label(0).style() != LabelStyle.DECIMAL
                && label.style() != LabelStyle.DECIMAL
                && label.word().isEmpty()
                && run.label(0).word().isEmpty();
    }
}
