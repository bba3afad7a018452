package io.github.kehoach.validation;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.language.TaskRow;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.serialization.FormLine;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What rules may know of a plan as a whole. Its parts are gathered once, in document order; other facts are worked out when
 * the first rule asks. Used by one thread, for one plan.
 */
public final class PlanFacts {
    private static final Fact<List<TaskRow>> TASK_ROWS = Fact.of(facts -> facts.index.tables.stream()
            .flatMap(table -> TaskRow.in(table.part(), table.at()).stream())
            .toList());

    private final Plan plan;
    private final Optional<Regime> regime;
    private final Optional<LocalDate> asOf;
    private final List<FormLine> form;
    private final PlanIndex index;
    private final IdentityHashMap<Fact<?>, Object> known = new IdentityHashMap<>();

    PlanFacts(Plan plan, Optional<Regime> regime, Optional<LocalDate> asOf, List<FormLine> form) {
        this.plan = plan;
        this.regime = regime;
        this.asOf = asOf;
        this.form = form;
        this.index = PlanIndex.of(plan);
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** Whose rules of form it is judged by: those of the state if nothing tells. */
    public Regime regime() {
        return regime.orElse(Regime.STATE);
    }

    /** The day whose rules it is judged by; empty if it has no date and none was asked for: then by the newest rules. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /**
     * Whether it is a draft, which may lack number, day and signer: it says so, its number is blank, or its day is. A custom
     * of offices.
     */
    public boolean isDraft() {
        boolean blankDay = plan.issued().flatMap(PartialDate::toLocalDate).isEmpty()
                && plan.issued().isPresent();
        return plan.draft().isPresent() || hasBlankNumber() || blankDay;
    }

    /** Whether a symbol stands there and the number before it is still to be filled in: {@code /KH-UBND}, {@code …-KH/TU}. */
    public boolean hasBlankNumber() {
        String written = plan.number().map(DocumentNumber::written).orElse("");
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (c == '/' || c == '-') {
                return true;
            }
        }
        return false;
    }

    /** Its legal bases. */
    public List<Placed<LegalBasis>> legalBases() {
        return index.legalBases;
    }

    /** The citations given as such: of the legal bases, and of the decision that the plan is attached to. */
    public List<Placed<Citation>> citations() {
        return index.citations;
    }

    /** The sections of body and annexes, at any depth. */
    public List<Placed<Section>> sections() {
        return index.sections;
    }

    /** The blocks of body and annexes, at any depth, sections included. */
    public List<Placed<Block>> blocks() {
        return index.blocks;
    }

    /** The rows of task tables, which stand for assignments. */
    public List<TaskRow> taskRows() {
        return get(TASK_ROWS);
    }

    /** The assignments, at any depth; not those that rows of tables stand for. */
    public List<Placed<Assignment>> assignments() {
        return index.assignments;
    }

    /** The tasks of all assignments. */
    public List<Placed<Task>> tasks() {
        return index.tasks;
    }

    /** The lists of blocks and tasks of which at least one has a label. */
    public List<Siblings> siblings() {
        return index.siblings;
    }

    /** All texts: those of the plan itself first, then those of its parts. */
    public List<Wording> texts() {
        return index.texts;
    }

    /** The texts that have a trait. */
    public List<Wording> texts(Trait trait) {
        return index.texts(trait);
    }

    /** The lines of the form; empty unless the plan was read from text. */
    public List<FormLine> form() {
        return form;
    }

    /** Returns a fact, worked out once. */
    @SuppressWarnings("unchecked") // what a fact gives is stored under that fact
    public <T> T get(Fact<T> fact) {
        Object value = known.get(fact);
        if (value == null) {
            T worked = fact.of(this);
            known.put(fact, worked);
            return worked;
        }
        return (T) value;
    }

    PlanIndex index() {
        return index;
    }
}
