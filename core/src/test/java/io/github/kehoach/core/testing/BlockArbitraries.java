package io.github.kehoach.core.testing;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.Task;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** The parts of a body. Any attribute is there or not, whatever the others are, and any block may hold any other. */
final class BlockArbitraries {
    private static final double OFTEN = 0.6;

    private final Arbitrary<String> texts;
    private final Arbitrary<String> labels;
    private final Arbitrary<PartialDate> dates = SmallArbitraries.partialDates();
    private final Arbitrary<Extensions> extensions;

    BlockArbitraries(Arbitrary<String> texts) {
        this.texts = texts;
        this.labels = SmallArbitraries.labels(texts);
        this.extensions = ExtensionArbitraries.extensions(texts);
    }

    /** Blocks of all kinds, at most {@code depth} levels of others under them. */
    Arbitrary<Block> blocks(int depth) {
        Arbitrary<List<Block>> content = depth == 0
                ? Arbitraries.create(List::of)
                : blocks(depth - 1).list().ofMaxSize(2);
        return new ByIdentity<>(Arbitraries.frequencyOf(
                Tuple.of(2, sections(content)),
                Tuple.of(2, paragraphs()),
                Tuple.of(2, items(content)),
                Tuple.of(2, objectives(content)),
                Tuple.of(1, assignments(content)),
                Tuple.of(1, tables())));
    }

    Arbitrary<Section> sections(Arbitrary<List<Block>> content) {
        return Builders.withBuilder(Section::builder)
                .use(labels)
                .withProbability(OFTEN)
                .in((section, label) -> section.label(label))
                .use(texts)
                .in((section, heading) -> section.heading(heading))
                .use(Arbitraries.of(SectionRole.class))
                .withProbability(OFTEN)
                .in((section, role) -> section.role(role))
                .use(content)
                .in((section, blocks) -> section.content(blocks))
                .use(extensions)
                .in((section, more) -> section.extensions(more))
                .build(section -> section.build());
    }

    Arbitrary<Paragraph> paragraphs() {
        return Builders.withBuilder(Paragraph::builder)
                .use(texts)
                .in((paragraph, text) -> paragraph.text(text))
                .use(extensions)
                .in((paragraph, more) -> paragraph.extensions(more))
                .build(paragraph -> paragraph.build());
    }

    Arbitrary<Item> items(Arbitrary<List<Block>> content) {
        return Builders.withBuilder(Item::builder)
                .use(labels)
                .withProbability(OFTEN)
                .in((item, label) -> item.label(label))
                .use(texts)
                .in((item, text) -> item.text(text))
                .use(content)
                .in((item, blocks) -> item.content(blocks))
                .use(extensions)
                .in((item, more) -> item.extensions(more))
                .build(item -> item.build());
    }

    Arbitrary<Objective> objectives(Arbitrary<List<Block>> content) {
        return Builders.withBuilder(Objective::builder)
                .use(Arbitraries.of(ObjectiveKind.class))
                .withProbability(OFTEN)
                .in((objective, kind) -> objective.kind(kind))
                .use(labels)
                .withProbability(OFTEN)
                .in((objective, label) -> objective.label(label))
                .use(texts)
                .in((objective, text) -> objective.text(text))
                .use(content)
                .in((objective, blocks) -> objective.content(blocks))
                .use(extensions)
                .in((objective, more) -> objective.extensions(more))
                .build(objective -> objective.build());
    }

    Arbitrary<Assignment> assignments(Arbitrary<List<Block>> content) {
        return Builders.withBuilder(Assignment::builder)
                .use(labels)
                .withProbability(OFTEN)
                .in((assignment, label) -> assignment.label(label))
                .use(texts)
                .withProbability(OFTEN)
                .in((assignment, heading) -> assignment.heading(heading))
                .use(texts.list().ofMinSize(1).ofMaxSize(3))
                .in((assignment, bodies) -> assignment.assignees(bodies))
                .use(texts.list().ofMaxSize(3))
                .in((assignment, bodies) -> assignment.partners(bodies))
                .use(tasks(content).list().ofMaxSize(3))
                .in((assignment, tasks) -> assignment.tasks(tasks))
                .use(content)
                .in((assignment, blocks) -> assignment.content(blocks))
                .use(extensions)
                .in((assignment, more) -> assignment.extensions(more))
                .build(assignment -> assignment.build());
    }

    Arbitrary<Task> tasks(Arbitrary<List<Block>> content) {
        return Builders.withBuilder(Task::builder)
                .use(labels)
                .withProbability(OFTEN)
                .in((task, label) -> task.label(label))
                .use(texts)
                .in((task, text) -> task.text(text))
                .use(dates)
                .withProbability(OFTEN)
                .in((task, due) -> task.due(due))
                .use(texts)
                .withProbability(OFTEN)
                .in((task, deliverable) -> task.deliverable(deliverable))
                .use(content)
                .in((task, blocks) -> task.content(blocks))
                .use(extensions)
                .in((task, more) -> task.extensions(more))
                .build(task -> task.build());
    }

    /** Tables; rows may be of different lengths, none is without a cell. */
    Arbitrary<Table> tables() {
        Arbitrary<TableRow> rows = texts.list().ofMinSize(1).ofMaxSize(3).map(TableRow::new);
        return Builders.withBuilder(Table::builder)
                .use(texts)
                .withProbability(OFTEN)
                .in((table, caption) -> table.caption(caption))
                .use(texts.list().ofMaxSize(3))
                .in((table, columns) -> table.columns(columns))
                .use(rows.list().ofMinSize(1).ofMaxSize(3))
                .in((table, lines) -> table.rows(lines))
                .use(extensions)
                .in((table, more) -> table.extensions(more))
                .build(table -> table.build());
    }
}
