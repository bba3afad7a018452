package io.github.kehoach.serialization.json;

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
import io.github.kehoach.core.Task;
import java.util.List;

/** The plan format, version 1: what the body of a plan is made of, with the members of each in canonical order. */
final class BlockFormat {
    static final ListKind<String> TEXTS = new ListKind<>(TextKind.TEXT);
    static final Kind<Block> BLOCK = new Blocks();
    static final ListKind<Block> BLOCKS = new ListKind<>(BLOCK);

    static final Kind<TableRow> ROW = new ArrayKind<>(TextKind.TEXT, false) {
        @Override
        TableRow of(List<String> elements) {
            return new TableRow(elements);
        }

        @Override
        List<String> elements(TableRow value) {
            return value.cells();
        }
    };

    static final ObjectKind<Section> SECTION =
            new ObjectKind<>(Rows.of("section", "A titled part of the body at any depth (phần, mục)")
                    .optional("label", LabelKind.LABEL)
                    .means(
                            "The marker as written, delimiter included; the empty text if the document shows none",
                            "số thứ tự",
                            "I.",
                            "1.1.2.")
                    .required("heading", TextKind.TEXT)
                    .means("The title as written, without the label", "tiêu đề", "MỤC ĐÍCH, YÊU CẦU")
                    .optional("role", new CodedKind<>(SectionRole.values()))
                    .means("What the section is about; derived from the heading when absent", "vai trò của mục")
                    .optional("content", BLOCKS)
                    .means("What stands under it, in document order", "nội dung")) {
                @Override
                Section make(Scope in) {
                    return Section.builder()
                            .label(in.optional(0))
                            .heading(in.required(1))
                            .role(in.optional(2))
                            .content(in.list(3))
                            .extensions(in.extensions())
                            .build();
                }

                @Override
                void members(Section section, JsonOutput out) {
                    optional(0, section.label(), out);
                    required(1, section.heading(), out);
                    optional(2, section.role(), out);
                    list(3, section.content(), out);
                }
            };

    static final ObjectKind<Paragraph> PARAGRAPH =
            new ObjectKind<>(Rows.of("paragraph", "Running text without a marker (đoạn văn)")
                    .required("text", TextKind.TEXT)
                    .means("The text as written", "nội dung", "Hội thi diễn ra trong hai ngày.")) {
                @Override
                Paragraph make(Scope in) {
                    return Paragraph.builder()
                            .text(in.required(0))
                            .extensions(in.extensions())
                            .build();
                }

                @Override
                void members(Paragraph paragraph, JsonOutput out) {
                    required(0, paragraph.text(), out);
                }
            };

    static final ObjectKind<Item> ITEM =
            new ObjectKind<>(
                    Rows.of("item", "Anything with a marker and no heading of its own (khoản, điểm, gạch đầu dòng)")
                            .optional("label", LabelKind.LABEL)
                            .means("The marker as written, delimiter included", "số thứ tự", "-", "a)")
                            .required("text", TextKind.TEXT)
                            .means("The text as written, without the label", "nội dung", "Mỗi đội có năm thành viên.")
                            .optional("content", BLOCKS)
                            .means("What stands under it, in document order", "nội dung bên dưới")) {
                @Override
                Item make(Scope in) {
                    Item.Builder item = Item.builder()
                            .label(in.optional(0))
                            .text(in.required(1))
                            .extensions(in.extensions());
                    if (in.has(2)) {
                        item.content(in.list(2));
                    }
                    return item.build();
                }

                @Override
                void members(Item item, JsonOutput out) {
                    optional(0, item.label(), out);
                    required(1, item.text(), out);
                    list(2, item.content(), out);
                }
            };

    static final ObjectKind<Objective> OBJECTIVE =
            new ObjectKind<>(Rows.of(
                            "objective",
                            "One purpose, requirement, goal or target (mục đích, yêu cầu, mục tiêu, chỉ tiêu)")
                    .optional("kind", new CodedKind<>(ObjectiveKind.values()))
                    .means("Which of them it is", "loại")
                    .optional("label", LabelKind.LABEL)
                    .means("The marker as written, delimiter included", "số thứ tự", "-")
                    .required("text", TextKind.TEXT)
                    .means(
                            "The text as written, without the label",
                            "nội dung",
                            "Trồng mới 500 cây xanh trong năm 2026.")
                    .optional("content", BLOCKS)
                    .means("What stands under it, in document order", "nội dung bên dưới")) {
                @Override
                Objective make(Scope in) {
                    Objective.Builder objective = Objective.builder()
                            .kind(in.optional(0))
                            .label(in.optional(1))
                            .text(in.required(2))
                            .extensions(in.extensions());
                    if (in.has(3)) {
                        objective.content(in.list(3));
                    }
                    return objective.build();
                }

                @Override
                void members(Objective objective, JsonOutput out) {
                    optional(0, objective.kind(), out);
                    optional(1, objective.label(), out);
                    required(2, objective.text(), out);
                    list(3, objective.content(), out);
                }
            };

    static final ObjectKind<Task> TASK =
            new ObjectKind<>(Rows.of("task", "One thing that the assignees have to do (nhiệm vụ)")
                    .optional("label", LabelKind.LABEL)
                    .means("The marker as written, delimiter included", "số thứ tự", "-")
                    .required("text", TextKind.TEXT)
                    .means(
                            "The text as written, without the label",
                            "nội dung nhiệm vụ",
                            "Lập danh sách đội thi trước ngày 05/6/2026.")
                    .optional("due", DateKind.DATE)
                    .means(
                            "The last day, month or year that still counts; absent if it recurs",
                            "thời hạn",
                            "2026-06-04",
                            "2026-06")
                    .optional("deliverable", TextKind.TEXT)
                    .means("What has to come of it, as written", "sản phẩm", "Danh sách đội thi")
                    .optional("content", BLOCKS)
                    .means("What stands under it, in document order", "nội dung bên dưới")) {
                @Override
                Task make(Scope in) {
                    Task.Builder task = Task.builder()
                            .label(in.optional(0))
                            .text(in.required(1))
                            .due(in.optional(2))
                            .deliverable(in.optional(3))
                            .extensions(in.extensions());
                    if (in.has(4)) {
                        task.content(in.list(4));
                    }
                    return task.build();
                }

                @Override
                void members(Task task, JsonOutput out) {
                    optional(0, task.label(), out);
                    required(1, task.text(), out);
                    optional(2, task.due(), out);
                    optional(3, task.deliverable(), out);
                    list(4, task.content(), out);
                }
            };

    static final ObjectKind<Assignment> ASSIGNMENT =
            new ObjectKind<>(Rows.of("assignment", "Work given to named bodies (phân công nhiệm vụ)")
                    .optional("label", LabelKind.LABEL)
                    .means(
                            "The marker as written, delimiter included; the empty text if the document shows none",
                            "số thứ tự",
                            "1.")
                    .optional("heading", TextKind.TEXT)
                    .means("The title line as written, even one that names no body", "tiêu đề", "Phòng Nội vụ")
                    .required("assignees", TEXTS)
                    .means("The responsible bodies, one string each", "đơn vị chủ trì")
                    .optional("partners", TEXTS)
                    .means("The bodies that cooperate, one string each", "đơn vị phối hợp")
                    .optional("tasks", new ListKind<>(TASK))
                    .means("What they have to do, in document order", "nhiệm vụ")
                    .optional("content", BLOCKS)
                    .means("What stands under it and is no task", "nội dung bên dưới")) {
                @Override
                Assignment make(Scope in) {
                    Assignment.Builder assignment = Assignment.builder()
                            .label(in.optional(0))
                            .heading(in.optional(1))
                            .assignees(in.list(2))
                            .extensions(in.extensions());
                    if (in.has(3)) {
                        assignment.partners(in.list(3));
                    }
                    if (in.has(4)) {
                        assignment.tasks(in.list(4));
                    }
                    if (in.has(5)) {
                        assignment.content(in.list(5));
                    }
                    return assignment.build();
                }

                @Override
                void members(Assignment assignment, JsonOutput out) {
                    optional(0, assignment.label(), out);
                    optional(1, assignment.heading(), out);
                    required(2, assignment.assignees(), out);
                    list(3, assignment.partners(), out);
                    list(4, assignment.tasks(), out);
                    list(5, assignment.content(), out);
                }
            };

    static final ObjectKind<Table> TABLE =
            new ObjectKind<>(Rows.of("table", "A table as written (bảng biểu)")
                    .optional("caption", TextKind.TEXT)
                    .means("The title as written", "tên bảng", "Phân bổ kinh phí")
                    .optional("columns", TEXTS)
                    .means("The head of each column", "tiêu đề cột")
                    .required("rows", new ListKind<>(ROW))
                    .means(
                            "The rows from top to bottom, the words of each cell from left to right; an empty cell is an empty string",
                            "các dòng")) {
                @Override
                Table make(Scope in) {
                    return Table.builder()
                            .caption(in.optional(0))
                            .columns(in.list(1))
                            .rows(in.list(2))
                            .extensions(in.extensions())
                            .build();
                }

                @Override
                void members(Table table, JsonOutput out) {
                    optional(0, table.caption(), out);
                    list(1, table.columns(), out);
                    required(2, table.rows(), out);
                }
            };

    /** The types of block, the most frequent first. */
    static final List<Blocks.Type<?>> TYPES = List.of(
            new Blocks.Type<>(Section.class, SECTION),
            new Blocks.Type<>(Paragraph.class, PARAGRAPH),
            new Blocks.Type<>(Item.class, ITEM),
            new Blocks.Type<>(Objective.class, OBJECTIVE),
            new Blocks.Type<>(Assignment.class, ASSIGNMENT),
            new Blocks.Type<>(Table.class, TABLE));

    private BlockFormat() {}
}
