package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.language.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes blocks of the passages under each other, by what the section around them is about. */
final class Blocks {
    /** What stands over the numbers of the rows. */
    private static final Set<String> NUMBER_HEADS = Set.of("tt", "stt", "số tt", "số thứ tự");

    private final SectionRole role;
    private final Optional<ObjectiveKind> kind;

    private Blocks(SectionRole role, Optional<ObjectiveKind> kind) {
        this.role = role;
        this.kind = kind;
    }

    /** The blocks of passages that stand in no section. */
    static List<Block> of(List<Passage> passages) {
        return plain().all(Outline.of(passages));
    }

    /** Blocks that are neither objectives nor assignments, whatever their words say. */
    private static Blocks plain() {
        return new Blocks(SectionRole.OTHER, Optional.empty());
    }

    List<Block> all(List<Outline> nodes) {
        if (!isObjectives()) {
            Activities.adoptLines(nodes);
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            int end = i;
            while (end < nodes.size() && !nodes.get(end).passage().cells().isEmpty()) {
                end++;
            }
            if (end > i) {
                table(nodes.subList(i, end)).ifPresent(blocks::add);
                i = end - 1;
            } else {
                add(nodes.get(i), blocks);
            }
        }
        return blocks;
    }

    /** Adds a block; a line that only names who cooperates belongs to the line before it that names who leads. */
    private void add(Outline node, List<Block> blocks) {
        int last = blocks.size() - 1;
        if (!isObjectives() && last >= 0 && blocks.get(last) instanceof Assignment led) {
            Optional<Assignment> joined = Assigning.joined(led, node);
            if (joined.isPresent()) {
                blocks.set(last, joined.get());
                return;
            }
        }
        blocks.add(block(node));
    }

    private Block block(Outline node) {
        if (Titles.isTitle(node)) {
            return titled(node);
        }
        boolean announces = node.label().isEmpty() && node.passage().endsWithColon();
        if (isObjectives() && !announces) {
            return Objective.builder()
                    .kind(kind.or(() -> Headings.objectiveKind(beforeColon(node.text()))))
                    .label(node.label())
                    .text(node.text())
                    .content(plain().all(node.children()))
                    .build();
        }
        return assignment(node).<Block>map(found -> found).orElseGet(() -> untitled(node));
    }

    private Block untitled(Outline node) {
        if (node.label().isEmpty()) {
            return Paragraph.of(node.text());
        }
        return Item.builder()
                .label(node.label())
                .text(node.text())
                .content(all(node.children()))
                .build();
    }

    private Block titled(Outline node) {
        Optional<Assignment> assignment = assignment(node);
        if (assignment.isPresent()) {
            return assignment.get();
        }
        SectionRole own = Headings.role(node.text());
        if (own == SectionRole.IMPLEMENTATION) {
            node.adoptClosingWords(Assigning::isBody);
        }
        SectionRole inner = own == SectionRole.OTHER ? role : own;
        Blocks inside = new Blocks(
                isObjectives(inner) || !Assigning.listsBodies(node.children()) ? inner : SectionRole.IMPLEMENTATION,
                kind(own, node.text()).or(() -> inherited(own)));
        return Section.builder()
                .label(node.label())
                .heading(node.text())
                .role(own == SectionRole.OTHER ? Optional.empty() : Optional.of(own))
                .content(inside.all(node.children()))
                .build();
    }

    /** The kind of the objectives under a heading; only one about objectives can tell it. */
    private static Optional<ObjectiveKind> kind(SectionRole own, String heading) {
        return isObjectives(own) ? Headings.objectiveKind(heading) : Optional.empty();
    }

    private Optional<ObjectiveKind> inherited(SectionRole own) {
        if (own == SectionRole.TARGETS) {
            return Optional.of(ObjectiveKind.TARGET);
        }
        return own == SectionRole.OTHER ? kind : Optional.empty();
    }

    private boolean isObjectives() {
        return isObjectives(role);
    }

    private static boolean isObjectives(SectionRole role) {
        return role == SectionRole.OBJECTIVES || role == SectionRole.TARGETS;
    }

    private Optional<Assignment> assignment(Outline node) {
        if (node.isTitled() || isObjectives()) {
            return Optional.empty();
        }
        boolean bodies = role == SectionRole.IMPLEMENTATION;
        Optional<Assignment> activity = bodies && Assigning.isBody(node) ? Optional.empty() : Activities.of(node);
        return activity.or(() -> bodies ? Assigning.body(node) : Assigning.activity(node));
    }

    private static String beforeColon(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < 40 ? text.substring(0, colon) : "";
    }

    /** A table of rows that stand after each other; the first is its head if it starts so or a ruled row follows it. */
    private static Optional<Table> table(List<Outline> rows) {
        Table.Builder table = Table.builder();
        int kept = 0;
        boolean rowsFollow =
                rows.stream().skip(1).anyMatch(row -> !isRuled(row.passage().cells()));
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = rows.get(i).passage().cells();
            boolean head = i == 0
                    && rowsFollow
                    && (NUMBER_HEADS.contains(cells.get(0).toLowerCase(Locale.ROOT))
                            || isRuled(rows.get(1).passage().cells()));
            if (head) {
                table.columns(cells);
            } else if (!isRuled(cells)) {
                table.addRow(new TableRow(cells));
                kept++;
            }
        }
        return kept == 0 ? Optional.empty() : Optional.of(table.build());
    }

    private static boolean isRuled(List<String> cells) {
        return cells.stream()
                .allMatch(cell -> cell.length() >= 3 && cell.chars().allMatch(c -> c == '-' || c == ':'));
    }

    /** The blocks that stand under a task or activity. */
    static List<Block> under(Outline node) {
        return plain().all(node.children());
    }

    /** The rows among these passages, as tables. */
    static List<Block> tables(List<Outline> rows) {
        return plain().all(rows);
    }
}
