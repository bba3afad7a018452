package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.validation.Siblings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Siblings whose numbers are counted together, in document order. A list and a second one that starts anew are one run. */
final class NumberedRun {
    private final List<Siblings.Member> members = new ArrayList<>();

    /** Adds a sibling that has a label. */
    void add(Siblings.Member sibling) {
        members.add(sibling);
    }

    int size() {
        return members.size();
    }

    Label label(int i) {
        return members.get(i).label().orElseThrow();
    }

    /** The number of the last level; 0 for a letter that is not of the alphabet, and behind the last member. */
    int number(int i) {
        return i < members.size() ? number(label(i)) : 0;
    }

    /** The number of the last level of a label; 0 if it has none. */
    static int number(Label label) {
        List<Integer> numbers = label.numbers();
        return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
    }

    /** The numbers of the levels above. */
    List<Integer> prefix(int i) {
        List<Integer> numbers = label(i).numbers();
        return numbers.size() < 2 ? List.of() : numbers.subList(0, numbers.size() - 1);
    }

    /** Whether anything else stands between a member and the one before. */
    boolean isApart(int i) {
        return i > 0 && members.get(i).index() > members.get(i - 1).index() + 1;
    }

    /** Where the label of a member stands. */
    Location at(int i) {
        return members.get(i).at().member("label");
    }

    /** The label that a member would have with another number; the bare number if it cannot be written so. */
    String expected(int i, int number) {
        return label(i).withOrdinal(number).map(Label::written).orElse(Integer.toString(number));
    }

    /** Whether a label has the number that comes next. */
    boolean isFollowedBy(Label label) {
        return number(label) == number(size() - 1) + 1;
    }

    /** Whether a label counts the same things: {@code 2)} after {@code 1.}, but not {@code a)} and not {@code 1.1.} */
    boolean isOfKind(Label label) {
        Label first = label(0);
        return label.style() == first.style()
                && depth(label) == depth(first)
                && label.word().isPresent() == first.word().isPresent()
                && label.word().map(Numbering::small).equals(first.word().map(Numbering::small));
    }

    /** Whether a label is also written alike. */
    boolean isOfForm(Label label) {
        return isOfKind(label) && haveOneForm(label(0), label);
    }

    /** Whether two labels are written alike, whatever their numbers. */
    static boolean haveOneForm(Label a, Label b) {
        return a.style() == b.style()
                && a.delimiter().equals(b.delimiter())
                && isBracketed(a) == isBracketed(b)
                && isSmall(a) == isSmall(b);
    }

    private static boolean isBracketed(Label label) {
        return label.written().startsWith("(");
    }

    private static boolean isSmall(Label label) {
        boolean ofLetters = label.style() == LabelStyle.LETTER || label.style() == LabelStyle.ROMAN;
        return ofLetters && label.word().isEmpty() && hasNoCapital(label.written());
    }

    private static boolean hasNoCapital(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.toLowerCase(text.codePointAt(at)) != text.codePointAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static int depth(Label label) {
        return Math.max(1, label.numbers().size());
    }

    /** The form that most labels have; of two that are as frequent, the one with a full stop, or else the first. */
    Label usualForm() {
        List<Label> forms = new ArrayList<>(2);
        List<Integer> counts = new ArrayList<>(2);
        for (int i = 0; i < members.size(); i++) {
            Label label = label(i);
            int form = 0;
            while (form < forms.size() && !haveOneForm(forms.get(form), label)) {
                form++;
            }
            if (form == forms.size() && form < Numbering.MOST_RUNS) {
                forms.add(label);
                counts.add(1);
            } else if (form < forms.size()) {
                counts.set(form, counts.get(form) + 1);
            }
        }
        int best = 0;
        for (int form = 1; form < forms.size(); form++) {
            int more = counts.get(form) - counts.get(best);
            boolean stops = forms.get(form).delimiter().equals(".")
                    && !forms.get(best).delimiter().equals(".");
            if (more > 0 || more == 0 && stops) {
                best = form;
            }
        }
        return forms.get(best);
    }

    /** The label of a member, written like another label; empty if it cannot be. */
    Optional<Label> like(Label form, int i) {
        return form.withOrdinal(Math.max(1, number(i)));
    }
}
