package io.github.kehoach.validation;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.serialization.FormLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan around the part that a rule looks at, and where its findings go. Of use only while the check runs. */
public final class RuleContext {
    private static final Place AT_PLAN = () -> Location.ROOT;

    private final PlanFacts facts;
    private final FindingRoom room;
    private final long day;
    private Place place = AT_PLAN;
    private @Nullable Range range;
    private boolean applies;
    private boolean reported;
    private List<FindingDraft> drafts = List.of();

    RuleContext(PlanFacts facts, FindingRoom room) {
        this.facts = facts;
        this.room = room;
        day = Reach.day(facts.asOf());
    }

    /** The day whose rules the plan is judged by, as {@link Reach} counts it. */
    long day() {
        return day;
    }

    /** Forgets the rule before, so that one context serves all rules of a run. */
    void begin() {
        place = AT_PLAN;
        range = null;
        applies = false;
        reported = false;
        drafts = List.of();
    }

    /** What is known of the plan as a whole. */
    public PlanFacts facts() {
        return facts;
    }

    /** The plan. */
    public Plan plan() {
        return facts.plan();
    }

    /** Whose rules of form the plan is judged by. */
    public Regime regime() {
        return facts.regime();
    }

    /** Whether the plan is judged by the rules of a day that is not before this one; yes if by the newest rules. */
    public boolean isSince(LocalDate day) {
        Optional<LocalDate> asOf = facts.asOf();
        return asOf.isEmpty() || !asOf.get().isBefore(day);
    }

    /** Where the part stands. */
    public Location at() {
        return place.at();
    }

    /**
     * Reports a finding at the part. What it returns takes what else is to be said.
     *
     * @param vi one plain sentence in Vietnamese, without a final full stop, naming the value
     * @param en the same in English
     */
    public FindingDraft report(String vi, String en) {
        FindingDraft draft = new FindingDraft(at(), new Message(vi, en));
        if (range != null) {
            draft.range(range);
        }
        reported = true;
        if (room.take()) {
            if (drafts.isEmpty()) {
                drafts = new ArrayList<>();
            }
            drafts.add(draft);
        }
        return draft;
    }

    /**
     * Says that there is nothing in the plan, or in this part of it, for the rule to judge; so that it does not count as
     * passed on account of this part.
     */
    public void notApplicable() {
        applies = false;
    }

    /**
     * Lets a check look at a part.
     *
     * @param at tells where it stands, if that is wanted
     */
    <T> void look(T part, Place at, Check<T> check) {
        boolean before = applies;
        place = at;
        applies = true;
        check.check(part, this);
        applies |= before;
    }

    /** Lets a check look at a line of the form, whose place in the source is known already. */
    void look(FormLine line, Check<FormLine> check) {
        range = line.range();
        look(line, line::location, check);
        range = null;
    }

    boolean applies() {
        return applies;
    }

    /** Whether a finding was reported, kept or not. */
    boolean hasReported() {
        return reported;
    }

    List<FindingDraft> drafts() {
        return drafts;
    }
}
