package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.Section;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.Siblings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The numbers in the lists of a plan and what is wrong with them. Where a list was taken flat out of a text, numbers of
 * several kinds stand side by side; each kind is a run of its own.
 */
final class Numbering {
    /** More forms of labels than any list has in earnest; so that looking through them costs the same for each label. */
    static final int MOST_RUNS = 8;

    private static final Fact<Numbering> OF_PLAN = Fact.of(Numbering::read);

    private final List<List<NumberedRun>> lists = new ArrayList<>();
    private final List<NumberingFault> faults = new ArrayList<>(0);

    private Numbering() {}

    /** Returns the numbering of the plan; a rule on numbers is not applicable where nothing has one. */
    static Numbering of(RuleContext context) {
        Numbering numbering = context.facts().get(OF_PLAN);
        if (numbering.lists.isEmpty()) {
            context.notApplicable();
        }
        return numbering;
    }

    /** For each list with numbers its runs, in the order of their first members. */
    List<List<NumberedRun>> lists() {
        return lists;
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

    private static Numbering read(PlanFacts facts) {
        Numbering numbering = new Numbering();
        NumberingCheck check = new NumberingCheck();
        boolean tables = hasTableRows(facts);
        for (Siblings siblings : facts.siblings()) {
            if (!tables || !hasTableRows(siblings)) {
                List<NumberedRun> runs = runs(siblings);
                for (NumberedRun run : runs) {
                    check.look(siblings, run, numbering.faults);
                }
                if (!runs.isEmpty()) {
                    numbering.lists.add(runs);
                }
            }
        }
        return numbering;
    }

    private static boolean hasTableRows(PlanFacts facts) {
        for (Placed<Section> section : facts.sections()) {
            if (isTableRow(section.part())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTableRows(Siblings siblings) {
        for (Siblings.Member member : siblings.members()) {
            if (member.node() instanceof Section section && isTableRow(section)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a row of a table that was taken for text, with nothing but its number. */
    private static boolean isTableRow(Section section) {
        return section.heading().isBlank();
    }

    private static List<NumberedRun> runs(Siblings siblings) {
        List<NumberedRun> runs = new ArrayList<>(1);
        List<Siblings.Member> members = siblings.members();
        for (int i = 0; i < members.size(); i++) {
            Siblings.Member member = members.get(i);
            Label label = member.label().orElse(null);
            if (label != null && isCounted(label)) {
                runOf(label, runs).add(member);
            }
        }
        if (!runs.isEmpty() && Places.isInAnnex(siblings.at())) {
            // one number alone is rather that of a row of a table that was taken for text
            runs.removeIf(run -> run.size() == 1);
        }
        return runs;
    }

    private static boolean isCounted(Label label) {
        return label.style() == LabelStyle.LETTER || NumberedRun.number(label) > 0;
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
