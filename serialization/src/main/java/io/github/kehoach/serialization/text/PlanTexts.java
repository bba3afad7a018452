package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LegalBasis;
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
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Gives the texts of a plan with their places: those of the plan itself, then those of its parts in the order in which they
 * stand in the text form.
 */
final class PlanTexts implements NodeVisitor {
    private final BiConsumer<Location, String> sink;
    private Optional<Archive> archive = Optional.empty();

    private PlanTexts(BiConsumer<Location, String> sink) {
        this.sink = sink;
    }

    static void each(Plan plan, BiConsumer<Location, String> sink) {
        PlanTexts texts = new PlanTexts(sink);
        plan.walk(texts);
        texts.archive();
    }

    private void text(Location at, String member, Optional<String> text) {
        text.ifPresent(words -> sink.accept(at.member(member), words));
    }

    private void texts(Location list, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            sink.accept(list.index(i), texts.get(i));
        }
    }

    private void label(Location at, Block block) {
        text(at, "label", block.label().map(Label::written));
    }

    @Override
    public void plan(Plan plan, Location at) {
        text(at, "draft", plan.draft());
        text(at, "number", plan.number().map(Object::toString));
        text(at, "place", plan.place());
        text(at, "circulation", plan.circulation());
        text(at, "title", plan.title());
        text(at, "subject", plan.subject());
        text(at, "enactment", plan.enactment());
        archive = plan.archive();
    }

    @Override
    public void issuer(Issuer issuer, Location at) {
        text(at, "parent", issuer.parent());
        text(at, "name", issuer.name());
    }

    @Override
    public void legalBasis(LegalBasis basis, Location at) {
        text(at, "text", basis.text());
    }

    @Override
    public void section(Section section, Location at) {
        label(at, section);
        text(at, "heading", Optional.of(section.heading()));
    }

    @Override
    public void paragraph(Paragraph paragraph, Location at) {
        text(at, "text", Optional.of(paragraph.text()));
    }

    @Override
    public void item(Item item, Location at) {
        label(at, item);
        text(at, "text", Optional.of(item.text()));
    }

    @Override
    public void objective(Objective objective, Location at) {
        label(at, objective);
        text(at, "text", Optional.of(objective.text()));
    }

    @Override
    public void assignment(Assignment assignment, Location at) {
        label(at, assignment);
        text(at, "heading", assignment.heading());
    }

    @Override
    public void task(Task task, Location at) {
        text(at, "label", task.label().map(Label::written));
        text(at, "text", Optional.of(task.text()));
    }

    @Override
    public void table(Table table, Location at) {
        text(at, "caption", table.caption());
        texts(at.member("columns"), table.columns());
        for (int i = 0; i < table.rows().size(); i++) {
            texts(at.member("rows").index(i), table.rows().get(i).cells());
        }
    }

    @Override
    public void recipient(Recipient recipient, Location at) {
        text(at, "group", recipient.group());
        text(at, "name", Optional.of(recipient.name()));
        text(at, "purpose", recipient.purpose());
    }

    @Override
    public void signature(Signature signature, Location at) {
        archive();
        texts(at.member("capacity"), signature.capacity());
        text(at, "position", signature.position());
        text(at, "name", signature.name());
    }

    /** The archive line is no part of its own; it stands between the recipients and the signature. */
    private void archive() {
        archive.ifPresent(line -> texts(Location.ROOT.member("archive"), line.entries()));
        archive = Optional.empty();
    }

    @Override
    public void annex(Annex annex, Location at) {
        text(at, "label", annex.label());
        text(at, "title", annex.title());
    }
}
