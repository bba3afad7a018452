package io.github.kehoach.core;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Copies a plan with every stored text mapped. Extensions, dates and marks are kept as they are. */
final class TextMapping {
    private final UnaryOperator<String> map;

    TextMapping(UnaryOperator<String> map) {
        this.map = map;
    }

    Plan plan(Plan plan) {
        return Plan.builder()
                .from(plan)
                .draft(text(plan.draft()))
                .issuers(plan.issuers().stream().map(this::issuer).toList())
                .number(number(plan.number()))
                .place(text(plan.place()))
                .circulation(text(plan.circulation()))
                .subject(text(plan.subject()))
                .attachedTo(plan.attachedTo().map(this::citation))
                .legalBases(plan.legalBases().stream().map(this::basis).toList())
                .enactment(text(plan.enactment()))
                .body(blocks(plan.body()))
                .recipients(plan.recipients().stream().map(this::recipient).toList())
                .archive(plan.archive().map(archive -> new Archive(texts(archive.entries()))))
                .signatures(plan.signatures().stream().map(this::signature).toList())
                .annexes(plan.annexes().stream().map(this::annex).toList())
                .build();
    }

    private Optional<String> text(Optional<String> text) {
        return text.map(map);
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(map).toList();
    }

    private Optional<Label> label(Optional<Label> label) {
        return label.map(Label::written).map(map).map(Label::of);
    }

    private Optional<DocumentNumber> number(Optional<DocumentNumber> number) {
        return number.map(DocumentNumber::written).map(map).map(DocumentNumber::of);
    }

    private Issuer issuer(Issuer issuer) {
        return Issuer.builder()
                .from(issuer)
                .parent(text(issuer.parent()))
                .name(text(issuer.name()))
                .build();
    }

    private Citation citation(Citation citation) {
        return Citation.builder()
                .from(citation)
                .type(text(citation.type()))
                .number(number(citation.number()))
                .issuer(text(citation.issuer()))
                .subject(text(citation.subject()))
                .build();
    }

    private LegalBasis basis(LegalBasis basis) {
        return LegalBasis.builder()
                .from(basis)
                .lead(text(basis.lead()))
                .documents(basis.documents().stream().map(this::citation).toList())
                .text(text(basis.text()))
                .build();
    }

    private Recipient recipient(Recipient recipient) {
        return Recipient.builder()
                .from(recipient)
                .name(map.apply(recipient.name()))
                .purpose(text(recipient.purpose()))
                .group(text(recipient.group()))
                .build();
    }

    private Signature signature(Signature signature) {
        return Signature.builder()
                .from(signature)
                .capacity(texts(signature.capacity()))
                .position(text(signature.position()))
                .name(text(signature.name()))
                .build();
    }

    private Annex annex(Annex annex) {
        return Annex.builder()
                .from(annex)
                .label(text(annex.label()))
                .title(text(annex.title()))
                .content(blocks(annex.content()))
                .build();
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Section section) {
            return Section.builder()
                    .from(section)
                    .label(label(section.label()))
                    .heading(map.apply(section.heading()))
                    .content(blocks(section.content()))
                    .build();
        }
        if (block instanceof Item item) {
            return Item.builder()
                    .from(item)
                    .label(label(item.label()))
                    .text(map.apply(item.text()))
                    .content(blocks(item.content()))
                    .build();
        }
        if (block instanceof Objective objective) {
            return Objective.builder()
                    .from(objective)
                    .label(label(objective.label()))
                    .text(map.apply(objective.text()))
                    .content(blocks(objective.content()))
                    .build();
        }
        if (block instanceof Assignment assignment) {
            return assignment(assignment);
        }
        if (block instanceof Table table) {
            return Table.builder()
                    .from(table)
                    .caption(text(table.caption()))
                    .columns(texts(table.columns()))
                    .rows(table.rows().stream()
                            .map(row -> new TableRow(texts(row.cells())))
                            .toList())
                    .build();
        }
        Paragraph paragraph = (Paragraph) block;
        return Paragraph.builder()
                .from(paragraph)
                .text(map.apply(paragraph.text()))
                .build();
    }

    private Assignment assignment(Assignment assignment) {
        return Assignment.builder()
                .from(assignment)
                .label(label(assignment.label()))
                .heading(text(assignment.heading()))
                .assignees(texts(assignment.assignees()))
                .partners(texts(assignment.partners()))
                .tasks(assignment.tasks().stream().map(this::task).toList())
                .content(blocks(assignment.content()))
                .build();
    }

    private Task task(Task task) {
        return Task.builder()
                .from(task)
                .label(label(task.label()))
                .text(map.apply(task.text()))
                .deliverable(text(task.deliverable()))
                .content(blocks(task.content()))
                .build();
    }
}
