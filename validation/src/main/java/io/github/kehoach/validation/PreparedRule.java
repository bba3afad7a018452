package io.github.kehoach.validation;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.serialization.FormLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A rule with its checks, ready for use on plan after plan. */
final class PreparedRule implements Subscriptions {
    private final RuleInfo info;
    private final Optional<Severity> ownSeverity;
    private final List<BiConsumer<PlanFacts, RuleContext>> checks = new ArrayList<>();

    private final List<Reach> reaches = new ArrayList<>();

    PreparedRule(Rule rule, RuleSet set) {
        info = rule.info();
        ownSeverity = set.severity(info.id());
        for (Provision provision : info.provisions()) {
            reaches.add(Reach.of(provision));
        }
        rule.subscribe(this);
    }

    /** What a rule came to for one plan. */
    record Outcome(Kind kind, List<Finding> findings, String cause) {
        enum Kind {
            PASSED,
            FAILED,
            NOT_APPLICABLE,
            NOT_EVALUATED
        }

        private static Outcome of(Kind kind) {
            return new Outcome(kind, List.of(), "");
        }
    }

    private static final Outcome PASSED = Outcome.of(Outcome.Kind.PASSED);
    private static final Outcome NOT_APPLICABLE = Outcome.of(Outcome.Kind.NOT_APPLICABLE);

    RuleInfo info() {
        return info;
    }

    Outcome judge(RuleContext context) {
        PlanFacts facts = context.facts();
        if (!binds(facts.regime(), context.day())) {
            return NOT_APPLICABLE;
        }
        context.begin();
        try {
            for (int i = 0; i < checks.size(); i++) {
                checks.get(i).accept(facts, context);
            }
            return outcome(facts, context);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(Outcome.Kind.NOT_EVALUATED, List.of(), e.toString());
        }
    }

    private boolean binds(Regime regime, long day) {
        for (int i = 0; i < reaches.size(); i++) {
            if (reaches.get(i).holds(regime, day)) {
                return true;
            }
        }
        return reaches.isEmpty();
    }

    private static boolean binds(Provision provision, PlanFacts facts) {
        return provision.concerns(facts.regime()) && provision.inForce(facts.asOf());
    }

    private Outcome outcome(PlanFacts facts, RuleContext context) {
        if (!context.hasReported()) {
            return context.applies() ? PASSED : NOT_APPLICABLE;
        }
        List<LegalSource> sources = new ArrayList<>();
        for (Provision provision : info.provisions()) {
            if (binds(provision, facts)) {
                sources.add(provision.source());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (FindingDraft draft : context.drafts()) {
            findings.add(draft.finding(info.id(), severity(draft, facts.regime()), sources));
        }
        return new Outcome(Outcome.Kind.FAILED, findings, "");
    }

    private Severity severity(FindingDraft draft, Regime regime) {
        return ownSeverity
                .or(() -> draft.severity().map(severity -> info.severityFor(regime, severity)))
                .orElseGet(() -> info.severityFor(regime));
    }

    private <T> void each(Function<PlanFacts, List<Placed<T>>> parts, Check<T> check) {
        checks.add((facts, context) -> {
            List<Placed<T>> all = parts.apply(facts);
            for (int i = 0; i < all.size(); i++) {
                Placed<T> placed = all.get(i);
                context.look(placed.part(), placed, check);
            }
        });
    }

    private void eachText(Function<PlanFacts, List<Wording>> texts, Check<Wording> check) {
        checks.add((facts, context) -> {
            List<Wording> all = texts.apply(facts);
            for (int i = 0; i < all.size(); i++) {
                Wording wording = all.get(i);
                context.look(wording, wording, check);
            }
        });
    }

    @Override
    public void plan(Check<Plan> check) {
        each(facts -> facts.index().plans, check);
    }

    @Override
    public void issuers(Check<Issuer> check) {
        each(facts -> facts.index().issuers, check);
    }

    @Override
    public void legalBases(Check<LegalBasis> check) {
        each(PlanFacts::legalBases, check);
    }

    @Override
    public void citations(Check<Citation> check) {
        each(PlanFacts::citations, check);
    }

    @Override
    public void sections(Check<Section> check) {
        each(PlanFacts::sections, check);
    }

    @Override
    public void blocks(Check<Block> check) {
        each(PlanFacts::blocks, check);
    }

    @Override
    public void assignments(Check<Assignment> check) {
        each(PlanFacts::assignments, check);
    }

    @Override
    public void tasks(Check<Task> check) {
        each(PlanFacts::tasks, check);
    }

    @Override
    public void tables(Check<Table> check) {
        each(facts -> facts.index().tables, check);
    }

    @Override
    public void recipients(Check<Recipient> check) {
        each(facts -> facts.index().recipients, check);
    }

    @Override
    public void signatures(Check<Signature> check) {
        each(facts -> facts.index().signatures, check);
    }

    @Override
    public void annexes(Check<Annex> check) {
        each(facts -> facts.index().annexes, check);
    }

    @Override
    public void siblings(Check<Siblings> check) {
        checks.add((facts, context) -> {
            List<Siblings> all = facts.siblings();
            for (int i = 0; i < all.size(); i++) {
                context.look(all.get(i), all.get(i), check);
            }
        });
    }

    @Override
    public void texts(Check<Wording> check) {
        eachText(PlanFacts::texts, check);
    }

    @Override
    public void texts(Trait trait, Check<Wording> check) {
        eachText(facts -> facts.texts(trait), check);
    }

    @Override
    public void formLines(Check<FormLine> check) {
        checks.add((facts, context) -> {
            for (FormLine line : facts.form()) {
                context.look(line, check);
            }
        });
    }
}
