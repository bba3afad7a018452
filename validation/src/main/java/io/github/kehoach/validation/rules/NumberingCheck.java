package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.validation.Siblings;
import io.github.kehoach.validation.rules.NumberingFault.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members whose numbers are wrong, looking ahead by one: in 1, 2, 7, 4 the 7 is wrong and the 4 is right, in
 * 1, 2, 4, 5 a member is missing before the 4. Takes the lists of one plan in document order.
 */
final class NumberingCheck {
    private final Set<Label> wrong = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The last number written in a style, for lists that go on with the numbers of the list before them. */
    private final Map<LabelStyle, Integer> last = new EnumMap<>(LabelStyle.class);

    /** Adds the faults of a run. */
    void look(Siblings siblings, NumberedRun run, List<NumberingFault> faults) {
        int found = faults.size();
        new Pass(siblings, run, faults).look();
        for (int i = found; i < faults.size(); i++) {
            wrong.add(faults.get(i).label());
        }
        last.put(run.label(0).style(), run.number(run.size() - 1));
    }

    private final class Pass {
        private final Siblings siblings;
        private final NumberedRun run;
        private final List<NumberingFault> faults;
        /** The numbers that the list had; told when one of them may come again. */
        private @Nullable Set<Integer> seen;

        private List<Integer> prefix = List.of();
        private int listStart;
        private int seenUntil;

        /** The number that the list is at. */
        private int at;

        Pass(Siblings siblings, NumberedRun run, List<NumberingFault> faults) {
            this.siblings = siblings;
            this.run = run;
            this.faults = faults;
        }

        void look() {
            if (run.label(0).style() == LabelStyle.DECIMAL) {
                prefix = prefixOfList();
            }
            boolean unknown = false;
            for (int i = 0; i < run.size(); i++) {
                int number = run.number(i);
                if (number == 0) {
                    // a letter outside the alphabet, which another rule reports, may stand for the next one
                    unknown = true;
                } else if (!run.prefix(i).equals(prefix)) {
                    otherPrefix(i);
                } else if (number == at + 1 || unknown && number == at + 2) {
                    at = number;
                    unknown = false;
                } else if (i == 0) {
                    late();
                } else if (startsAnew(i)) {
                    startAnew(i);
                } else if (number > at) {
                    i += tooHigh(i);
                } else {
                    tooLow(i);
                }
            }
        }

        private void late() {
            int number = run.number(0);
            boolean lone = run.size() == 1;
            boolean goesOn =
                    number == last.getOrDefault(run.label(0).style(), 0) + 1 && (lone || run.number(1) == number + 1);
            // a lone high number is rather a word of the text than what is left of a list
            if (!goesOn && (!lone || number == 2)) {
                fault(Kind.LATE, 0, 1);
            }
            at = run.number(1) == 2 ? 1 : number;
        }

        private boolean startsAnew(int i) {
            int next = run.number(i + 1);
            return run.number(i) == 1 && next != at + 2 && (run.isApart(i) || next == 2 && at > 1);
        }

        private void startAnew(int i) {
            at = 1;
            listStart = i;
            seenUntil = i;
            seen = null;
        }

        /** Takes a number that is too high; returns how many of those after it are done with. */
        private int tooHigh(int i) {
            int number = run.number(i);
            int wanted = at + 1;
            int next = run.number(i + 1);
            if (number == wanted + 1 && next == wanted) {
                fault(Kind.SWAPPED, i, wanted);
                at = number;
                return 1;
            }
            boolean stray = next == wanted + 1;
            boolean again = stray && run.number(i + number - wanted) == number;
            fault(again ? Kind.REPEATED : Kind.SKIPPED, i, wanted);
            at = stray ? wanted : number;
            return 0;
        }

        private void tooLow(int i) {
            int number = run.number(i);
            int wanted = at + 1;
            if (hadBefore(number, i)) {
                fault(Kind.REPEATED, i, wanted);
                at = run.number(i + 1) == wanted + 1 ? wanted : number;
            }
            // else it fills a gap that is reported already
        }

        private boolean hadBefore(int number, int i) {
            Set<Integer> had = seen == null ? new HashSet<>() : seen;
            seen = had;
            for (; seenUntil < i; seenUntil++) {
                had.add(run.number(seenUntil));
            }
            return had.contains(number);
        }

        private void otherPrefix(int i) {
            if (run.number(i) == 1 && i > listStart) {
                prefix = run.prefix(i);
                startAnew(i);
                return;
            }
            Label label = run.label(i);
            misplaced(i, prefix, at + 1, label.delimiter());
            at++;
        }

        /** The upper levels that the numbers of the list should have. */
        private List<Integer> prefixOfList() {
            List<Integer> first = run.prefix(0);
            Label parent = siblings.parent().orElse(null);
            List<Integer> above = parent == null ? List.of() : parent.numbers();
            List<Integer> second = run.size() > 1 ? run.prefix(1) : first;
            boolean decimal = parent != null
                    && (parent.style() == LabelStyle.ARABIC || parent.style() == LabelStyle.DECIMAL)
                    && above.size() == first.size();
            if (decimal && !above.equals(first)) {
                if (above.equals(second)) {
                    return above;
                }
                if (!wrong.contains(parent)) {
                    misplaced(0, above, run.number(0), run.label(0).delimiter());
                }
                return first;
            }
            boolean firstIsStray = !decimal
                    && !second.equals(first)
                    && run.number(1) == 2
                    && (above.equals(second) || run.size() > 2 && second.equals(run.prefix(2)));
            return firstIsStray ? second : first;
        }

        private void misplaced(int i, List<Integer> upper, int number, String delimiter) {
            StringBuilder expected = new StringBuilder();
            for (int level : upper) {
                expected.append(level).append('.');
            }
            expected.append(number).append(delimiter);
            Label label = run.label(i);
            String list = expected.substring(0, expected.length() - delimiter.length());
            faults.add(new NumberingFault(Kind.MISPLACED, run.at(i), label, list, expected.toString()));
        }

        private void fault(Kind kind, int i, int wanted) {
            String before = i == 0 ? run.label(0).written() : run.expected(i, at);
            faults.add(new NumberingFault(kind, run.at(i), run.label(i), before, run.expected(i, wanted)));
        }
    }
}
