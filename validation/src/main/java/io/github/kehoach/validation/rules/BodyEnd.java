package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the body of a plan ends. Annexes may have end marks of their own, which do not count. */
final class BodyEnd {
    private static final Fact<BodyEnd> OF_PLAN = Fact.of(BodyEnd::new);

    private final PlanFacts facts;
    private final List<Mark> marks = new ArrayList<>(1);

    /** Where the text with the last mark stands among all texts. */
    private int last = -1;

    private BodyEnd(PlanFacts facts) {
        this.facts = facts;
        List<Wording> texts = facts.texts();
        for (int i = 0; i < texts.size(); i++) {
            Wording wording = texts.get(i);
            boolean running = wording.kind() == Wording.Kind.PROSE || wording.kind() == Wording.Kind.CELL;
            if (running && wording.has(Trait.SEPARATOR)) {
                Span span = EndMark.in(wording.text());
                if (span != null && Places.isInBody(wording.owner())) {
                    marks.add(new Mark(wording.text(), span, wording.at()));
                    last = i;
                }
            }
        }
    }

    static BodyEnd of(PlanFacts facts) {
        return facts.get(OF_PLAN);
    }

    /**
     * An end mark.
     *
     * @param text the text that it stands in
     * @param span where in the text
     * @param at where the text stands
     */
    record Mark(String text, Span span, Location at) {
        boolean isWellFormed() {
            return EndMark.isWellFormed(text, span);
        }
    }

    /**
     * The last text.
     *
     * @param text its words; empty if the body ends with something that is no running text
     * @param at where it stands
     */
    record Closing(Optional<String> text, Location at) {}

    /** The end marks of the body in document order. */
    List<Mark> marks() {
        return marks;
    }

    /** Where words stand after the last mark that are no note about an annex: in its own text or in one after it. */
    Optional<Location> afterMark() {
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Mark mark = marks.get(marks.size() - 1);
        if (EndMark.hasWordsAfter(mark.text(), mark.span().end())) {
            return Optional.of(mark.at());
        }
        List<Wording> texts = facts.texts();
        for (int i = last + 1; i < texts.size(); i++) {
            Wording wording = texts.get(i);
            if (!Places.isInBody(wording.owner())) {
                return Optional.empty();
            }
            boolean ofTask = wording.member().equals("deliverable");
            if (wording.kind().isRunning() && !ofTask && EndMark.hasWordsAfter(wording.text(), 0)) {
                return Optional.of(wording.at());
            }
        }
        return Optional.empty();
    }

    /** The last text of a body that is not empty; notes in brackets behind it do not count. */
    static Closing closing(Plan plan) {
        return closing(plan.body(), Location.ROOT.member("body"));
    }

    private static Closing closing(List<? extends Node> nodes, Location list) {
        int i = nodes.size() - 1;
        while (i > 0 && nodes.get(i) instanceof Paragraph note && EndMark.isNote(note.text())) {
            i--;
        }
        Node node = nodes.get(i);
        Location at = list.index(i);
        if (node instanceof Assignment assignment
                && assignment.content().isEmpty()
                && !assignment.tasks().isEmpty()) {
            return closing(assignment.tasks(), at.member("tasks"));
        }
        List<Block> content = node instanceof Task task ? task.content() : ((Block) node).content();
        if (!content.isEmpty()) {
            return closing(content, at.member("content"));
        }
        Optional<String> text = text(node);
        return new Closing(text, text.isPresent() ? at.member("text") : at);
    }

    private static Optional<String> text(Node node) {
        if (node instanceof Paragraph paragraph) {
            return Optional.of(paragraph.text());
        }
        if (node instanceof Item item) {
            return Optional.of(item.text());
        }
        if (node instanceof Objective objective) {
            return Optional.of(objective.text());
        }
        return node instanceof Task task ? Optional.of(task.text()) : Optional.empty();
    }
}
