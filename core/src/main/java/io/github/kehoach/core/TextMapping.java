package io.github.kehoach.core;

import io.github.kehoach.core.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Copies a plan with every stored text mapped. Extensions, dates, marks and the address of a schema are kept as they are. */
final class TextMapping {
    private final BiFunction<String, Location, String> map;

    TextMapping(BiFunction<String, Location, String> map) {
        this.map = map;
    }

    Plan plan(Plan plan) {
        Location at = Location.ROOT;
        return Plan.builder()
                .from(plan)
                .draft(text(plan.draft(), at, "draft"))
                .issuers(each(plan.issuers(), at.member("issuers"), this::issuer))
                .number(text(plan.number().map(DocumentNumber::written), at, "number")
                        .map(DocumentNumber::of))
                .place(text(plan.place(), at, "place"))
                .circulation(text(plan.circulation(), at, "circulation"))
                .title(text(plan.title(), at, "title"))
                .subject(text(plan.subject(), at, "subject"))
                .attachedTo(plan.attachedTo().map(citation -> citation(citation, at.member("attachedTo"))))
                .legalBases(each(plan.legalBases(), at.member("legalBases"), this::basis))
                .enactment(text(plan.enactment(), at, "enactment"))
                .body(blocks(plan.body(), at.member("body")))
                .recipients(each(plan.recipients(), at.member("recipients"), this::recipient))
                .archive(plan.archive().map(archive -> new Archive(texts(archive.entries(), at.member("archive")))))
                .signatures(each(plan.signatures(), at.member("signatures"), this::signature))
                .annexes(each(plan.annexes(), at.member("annexes"), this::annex))
                .build();
    }

    private static <T> List<T> each(List<T> parts, Location list, BiFunction<T, Location, T> copy) {
        List<T> copies = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            copies.add(copy.apply(parts.get(i), list.index(i)));
        }
        return copies;
    }

    private Optional<String> text(Optional<String> text, Location owner, String member) {
        return text.map(words -> map.apply(words, owner.member(member)));
    }

    private String text(String text, Location owner, String member) {
        return map.apply(text, owner.member(member));
    }

    private List<String> texts(List<String> texts, Location list) {
        return each(texts, list, map);
    }

    private Optional<Label> label(Optional<Label> label, Location owner) {
        return text(label.map(Label::written), owner, "label").map(Label::of);
    }

    private Issuer issuer(Issuer issuer, Location at) {
        return Issuer.builder()
                .from(issuer)
                .parent(text(issuer.parent(), at, "parent"))
                .name(text(issuer.name(), at, "name"))
                .build();
    }

    private Citation citation(Citation citation, Location at) {
        return Citation.builder()
                .from(citation)
                .type(text(citation.type(), at, "type"))
                .number(text(citation.number().map(DocumentNumber::written), at, "number")
                        .map(DocumentNumber::of))
                .issuer(text(citation.issuer(), at, "issuer"))
                .subject(text(citation.subject(), at, "subject"))
                .build();
    }

    private LegalBasis basis(LegalBasis basis, Location at) {
        return LegalBasis.builder()
                .from(basis)
                .lead(text(basis.lead(), at, "lead"))
                .documents(each(basis.documents(), at.member("documents"), this::citation))
                .text(text(basis.text(), at, "text"))
                .build();
    }

    private Recipient recipient(Recipient recipient, Location at) {
        return Recipient.builder()
                .from(recipient)
                .name(text(recipient.name(), at, "name"))
                .purpose(text(recipient.purpose(), at, "purpose"))
                .group(text(recipient.group(), at, "group"))
                .build();
    }

    private Signature signature(Signature signature, Location at) {
        return Signature.builder()
                .from(signature)
                .capacity(texts(signature.capacity(), at.member("capacity")))
                .position(text(signature.position(), at, "position"))
                .name(text(signature.name(), at, "name"))
                .build();
    }

    private Annex annex(Annex annex, Location at) {
        return Annex.builder()
                .from(annex)
                .label(text(annex.label(), at, "label"))
                .title(text(annex.title(), at, "title"))
                .content(blocks(annex.content(), at.member("content")))
                .build();
    }

    private List<Block> blocks(List<Block> blocks, Location list) {
        return each(blocks, list, this::block);
    }

    private Block block(Block block, Location at) {
        Location content = at.member("content");
        if (block instanceof Section section) {
            return Section.builder()
                    .from(section)
                    .label(label(section.label(), at))
                    .heading(text(section.heading(), at, "heading"))
                    .content(blocks(section.content(), content))
                    .build();
        }
        if (block instanceof Item item) {
            return Item.builder()
                    .from(item)
                    .label(label(item.label(), at))
                    .text(text(item.text(), at, "text"))
                    .content(blocks(item.content(), content))
                    .build();
        }
        if (block instanceof Objective objective) {
            return Objective.builder()
                    .from(objective)
                    .label(label(objective.label(), at))
                    .text(text(objective.text(), at, "text"))
                    .content(blocks(objective.content(), content))
                    .build();
        }
        if (block instanceof Assignment assignment) {
            return assignment(assignment, at);
        }
        if (block instanceof Table table) {
            return Table.builder()
                    .from(table)
                    .caption(text(table.caption(), at, "caption"))
                    .columns(texts(table.columns(), at.member("columns")))
                    .rows(each(
                            table.rows(), at.member("rows"), (row, place) -> new TableRow(texts(row.cells(), place))))
                    .build();
        }
        Paragraph paragraph = (Paragraph) block;
        return Paragraph.builder()
                .from(paragraph)
                .text(text(paragraph.text(), at, "text"))
                .build();
    }

    private Assignment assignment(Assignment assignment, Location at) {
        return Assignment.builder()
                .from(assignment)
                .label(label(assignment.label(), at))
                .heading(text(assignment.heading(), at, "heading"))
                .assignees(texts(assignment.assignees(), at.member("assignees")))
                .partners(texts(assignment.partners(), at.member("partners")))
                .tasks(each(assignment.tasks(), at.member("tasks"), this::task))
                .content(blocks(assignment.content(), at.member("content")))
                .build();
    }

    private Task task(Task task, Location at) {
        return Task.builder()
                .from(task)
                .label(label(task.label(), at))
                .text(text(task.text(), at, "text"))
                .deliverable(text(task.deliverable(), at, "deliverable"))
                .content(blocks(task.content(), at.member("content")))
                .build();
    }
}
