package io.github.kehoach.validation;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.NodeVisitor;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.Particulars;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.core.language.TraitIndex;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts and texts of a plan by kind, gathered in one walk. */
final class PlanIndex implements NodeVisitor {
    /** More parts than a short plan has. */
    private static final int MANY = 64;

    final List<Placed<Plan>> plans = new ArrayList<>(1);
    final List<Placed<Issuer>> issuers = new ArrayList<>(1);
    final List<Placed<LegalBasis>> legalBases = new ArrayList<>();
    final List<Placed<Citation>> citations = new ArrayList<>();
    final List<Placed<Section>> sections = new ArrayList<>();
    final List<Placed<Block>> blocks = new ArrayList<>(MANY);
    final List<Placed<Assignment>> assignments = new ArrayList<>();
    final List<Placed<Task>> tasks = new ArrayList<>();
    final List<Placed<Table>> tables = new ArrayList<>();
    final List<Placed<Recipient>> recipients = new ArrayList<>();
    final List<Placed<Signature>> signatures = new ArrayList<>();
    final List<Placed<Annex>> annexes = new ArrayList<>();
    final List<Wording> texts = new ArrayList<>(MANY);
    final List<Siblings> siblings = new ArrayList<>();

    /** Told when the first trait is asked for. */
    private @Nullable TraitIndex traits;

    /** Those traits that were asked for. */
    private final Map<Trait, List<Wording>> byTrait = new EnumMap<>(Trait.class);

    private PlanIndex() {}

    static PlanIndex of(Plan plan) {
        PlanIndex index = new PlanIndex();
        plan.walk(index);
        return index;
    }

    @Override
    public void plan(Plan plan, Location at) {
        plans.add(new Placed<>(plan, at));
        text(plan.draft(), Wording.Kind.MARK, at, "draft");
        text(plan.number().map(DocumentNumber::written), Wording.Kind.MARK, at, "number");
        text(plan.place(), Wording.Kind.NAME, at, "place");
        text(plan.circulation(), Wording.Kind.MARK, at, "circulation");
        text(plan.title(), Wording.Kind.MARK, at, "title");
        text(plan.subject(), Wording.Kind.SUBJECT, at, "subject");
        text(plan.enactment(), Wording.Kind.PROSE, at, "enactment");
        texts(plan.archive().map(Archive::entries).orElse(List.of()), Wording.Kind.MARK, at, "archive");
        siblings(Optional.empty(), plan.body(), at, "body", Block::label);
    }

    @Override
    public void issuer(Issuer issuer, Location at) {
        issuers.add(new Placed<>(issuer, at));
        text(issuer.parent(), Wording.Kind.NAME, at, "parent");
        text(issuer.name(), Wording.Kind.NAME, at, "name");
    }

    @Override
    public void citation(Citation citation, Location at) {
        citations.add(new Placed<>(citation, at));
        text(citation.type(), Wording.Kind.MARK, at, "type");
        text(citation.number().map(DocumentNumber::written), Wording.Kind.MARK, at, "number");
        text(citation.issuer(), Wording.Kind.NAME, at, "issuer");
        text(citation.subject(), Wording.Kind.SUBJECT, at, "subject");
    }

    @Override
    public void legalBasis(LegalBasis basis, Location at) {
        legalBases.add(new Placed<>(basis, at));
        text(basis.lead(), Wording.Kind.MARK, at, "lead");
        text(basis.text(), Wording.Kind.BASIS, at, "text");
    }

    @Override
    public void section(Section section, Location at) {
        sections.add(new Placed<>(section, at));
        add(section.heading(), Wording.Kind.HEADING, at, "heading", -1, -1);
        block(section, at);
    }

    @Override
    public void paragraph(Paragraph paragraph, Location at) {
        add(paragraph.text(), Wording.Kind.PROSE, at, "text", -1, -1);
        block(paragraph, at);
    }

    @Override
    public void item(Item item, Location at) {
        add(item.text(), Wording.Kind.PROSE, at, "text", -1, -1);
        block(item, at);
    }

    @Override
    public void objective(Objective objective, Location at) {
        add(objective.text(), Wording.Kind.PROSE, at, "text", -1, -1);
        block(objective, at);
    }

    @Override
    public void assignment(Assignment assignment, Location at) {
        assignments.add(new Placed<>(assignment, at));
        text(assignment.heading(), Wording.Kind.HEADING, at, "heading");
        texts(assignment.assignees(), Wording.Kind.NAME, at, "assignees");
        texts(assignment.partners(), Wording.Kind.NAME, at, "partners");
        siblings(assignment.label(), assignment.tasks(), at, "tasks", Task::label);
        block(assignment, at);
    }

    @Override
    public void task(Task task, Location at) {
        tasks.add(new Placed<>(task, at));
        add(task.text(), Wording.Kind.PROSE, at, "text", -1, -1);
        task.deliverable().ifPresent(product -> add(product, productKind(task, product), at, "deliverable", -1, -1));
        Optional<Label> label = task.label();
        label(label, at);
        siblings(label, task.content(), at);
    }

    /** A result that only repeats what the task or a line under it says is no sentence to be judged again. */
    private static Wording.Kind productKind(Task task, String product) {
        boolean repeated =
                Particulars.of(task).deliverable().filter(product::equals).isPresent();
        return repeated ? Wording.Kind.NAME : Wording.Kind.PROSE;
    }

    @Override
    public void table(Table table, Location at) {
        tables.add(new Placed<>(table, at));
        text(table.caption(), Wording.Kind.HEADING, at, "caption");
        texts(table.columns(), Wording.Kind.CELL, at, "columns");
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                add(cells.get(cell), Wording.Kind.CELL, at, "rows", row, cell);
            }
        }
        block(table, at);
    }

    @Override
    public void recipient(Recipient recipient, Location at) {
        recipients.add(new Placed<>(recipient, at));
        add(recipient.name(), Wording.Kind.NAME, at, "name", -1, -1);
        text(recipient.purpose(), Wording.Kind.MARK, at, "purpose");
        text(recipient.group(), Wording.Kind.NAME, at, "group");
    }

    @Override
    public void signature(Signature signature, Location at) {
        signatures.add(new Placed<>(signature, at));
        texts(signature.capacity(), Wording.Kind.NAME, at, "capacity");
        text(signature.position(), Wording.Kind.NAME, at, "position");
        text(signature.name(), Wording.Kind.NAME, at, "name");
    }

    @Override
    public void annex(Annex annex, Location at) {
        annexes.add(new Placed<>(annex, at));
        text(annex.label(), Wording.Kind.MARK, at, "label");
        text(annex.title(), Wording.Kind.HEADING, at, "title");
        siblings(Optional.empty(), annex.content(), at);
    }

    /** The texts that have a trait, in document order. */
    List<Wording> texts(Trait trait) {
        List<Wording> known = byTrait.get(trait);
        if (known == null) {
            known = told(trait);
            byTrait.put(trait, known);
        }
        return known;
    }

    private List<Wording> told(Trait trait) {
        TraitIndex known = traits == null ? TraitIndex.of(texts) : traits;
        traits = known;
        int at = known.next(trait, 0);
        List<Wording> told = at < 0 ? List.of() : new ArrayList<>();
        while (at >= 0) {
            told.add(texts.get(at));
            at = known.next(trait, at + 1);
        }
        return told;
    }

    private void block(Block block, Location at) {
        blocks.add(new Placed<>(block, at));
        Optional<Label> label = block.label();
        label(label, at);
        siblings(label, block.content(), at);
    }

    private void label(Optional<Label> label, Location at) {
        if (label.isPresent()) {
            add(label.get().written(), Wording.Kind.MARK, at, "label", -1, -1);
        }
    }

    private void text(Optional<String> text, Wording.Kind kind, Location owner, String member) {
        if (text.isPresent()) {
            add(text.get(), kind, owner, member, -1, -1);
        }
    }

    private void texts(List<String> some, Wording.Kind kind, Location owner, String member) {
        for (int i = 0; i < some.size(); i++) {
            add(some.get(i), kind, owner, member, i, -1);
        }
    }

    private void add(String text, Wording.Kind kind, Location owner, String member, int index, int cell) {
        texts.add(new Wording(text, kind, owner, member, index, cell));
    }

    private void siblings(Optional<Label> parent, List<Block> blocks, Location owner) {
        siblings(parent, blocks, owner, "content", Block::label);
    }

    private <T extends Node> void siblings(
            Optional<Label> parent,
            List<T> nodes,
            Location owner,
            String member,
            Function<T, Optional<Label>> labelOf) {
        if (nodes.isEmpty()) {
            return;
        }
        boolean labelled = false;
        for (int i = 0; i < nodes.size() && !labelled; i++) {
            labelled = labelOf.apply(nodes.get(i)).isPresent();
        }
        if (labelled) {
            Location list = owner.member(member);
            Siblings.Member[] members = new Siblings.Member[nodes.size()];
            for (int i = 0; i < members.length; i++) {
                members[i] = new Siblings.Member(labelOf.apply(nodes.get(i)), nodes.get(i), list, i);
            }
            siblings.add(new Siblings(parent, list, List.of(members)));
        }
    }
}
