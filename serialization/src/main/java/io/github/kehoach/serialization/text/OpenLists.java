package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The numbered lists that are open at a place of a text, with their last labels; it tells which label may come next. */
final class OpenLists {
    /** How a label follows those before it. */
    enum Step {
        /** The first of a new list. */
        FIRST,
        /** The next of an open list. */
        NEXT,
        /** One after the next of an open list. */
        SKIPS,
        /** None of these. */
        OTHER
    }

    private record Last(String form, Label label) {}

    private final Deque<Last> open = new ArrayDeque<>();

    Step step(Label label) {
        int number = label.ordinal().orElse(0);
        String form = Outline.form(label);
        for (Last last : open) {
            if (last.form.equals(form) && sameParent(last.label, label)) {
                int before = last.label.ordinal().orElse(0);
                if (number == before + 1) {
                    return Step.NEXT;
                }
                if (number == before + 2) {
                    return Step.SKIPS;
                }
            }
        }
        return number == 1 && fitsParent(label) ? Step.FIRST : Step.OTHER;
    }

    /** Notes a label as the last of its list; the lists under the one before it are closed. */
    void add(Label label) {
        String form = Outline.form(label);
        boolean known = open.stream().anyMatch(last -> last.form.equals(form));
        while (known && !open.pop().form.equals(form)) {
            known = !open.isEmpty();
        }
        open.push(new Last(form, label));
    }

    /** Whether two labels of several levels differ in the last one only: {@code 2.1} and {@code 2.2}. */
    private static boolean sameParent(Label last, Label label) {
        return parent(last).equals(parent(label));
    }

    private static List<Integer> parent(Label label) {
        List<Integer> numbers = label.numbers();
        return numbers.isEmpty() ? numbers : numbers.subList(0, numbers.size() - 1);
    }

    /** Whether a label of several levels goes on that of an open list: {@code 2.1} after {@code 2.}; any other label does. */
    private boolean fitsParent(Label label) {
        if (label.style() != LabelStyle.DECIMAL) {
            return true;
        }
        List<Integer> parent = parent(label);
        Iterator<Last> lists = open.iterator();
        while (lists.hasNext()) {
            Label last = lists.next().label;
            boolean figures = last.style() == LabelStyle.ARABIC || last.style() == LabelStyle.DECIMAL;
            if (figures && last.numbers().equals(parent)) {
                return true;
            }
        }
        return false;
    }
}
