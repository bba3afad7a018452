package io.github.kehoach.serialization.json;

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
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Secrecy;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.Urgency;
import java.util.List;
import java.util.function.Function;

/**
 * The plan format, version 1: every object with its members in canonical order. Reader, writer, schema, suggestions and the
 * tables of the format page all follow from here.
 */
final class PlanFormat {
    private static final Kind<String> TEXT = new TextKind<>(Function.identity(), Function.identity());
    private static final Kind<DocumentNumber> NUMBER = new TextKind<>(DocumentNumber::of, DocumentNumber::written);
    private static final Kind<Label> LABEL = new TextKind<>(Label::of, Label::written);
    private static final Kind<PartialDate> DATE = new DateKind();
    private static final ListKind<String, List<String>> TEXTS = ListKind.of(TEXT);
    private static final ListKind<Block, List<Block>> BLOCKS = ListKind.of(new Blocks());

    static final ObjectKind<Issuer, Issuer.Builder> ISSUER = ObjectKind.describe(
                    "issuer",
                    Issuer::builder,
                    Issuer.Builder::build,
                    Issuer.Builder::extensions,
                    "The body that issues a plan (cơ quan, tổ chức ban hành)")
            .optional("parent", TEXT, Issuer::parent, Issuer.Builder::parent)
            .means("The body directly above it, as written", "cơ quan chủ quản", "UBND TỈNH HÀ GIANG")
            .optional("name", TEXT, Issuer::name, Issuer.Builder::name)
            .means("Its own name, as written", "cơ quan ban hành", "SỞ NỘI VỤ")
            .done();

    static final ObjectKind<Citation, Citation.Builder> CITATION = ObjectKind.describe(
                    "citation",
                    Citation::builder,
                    Citation.Builder::build,
                    Citation.Builder::extensions,
                    "A document as it is cited (viện dẫn); at least one member of the format is there")
            .optional("type", TEXT, Citation::type, Citation.Builder::type)
            .means("The type of document, as written", "tên loại văn bản", "Kế hoạch", "Luật")
            .optional("number", NUMBER, Citation::number, Citation.Builder::number)
            .means("Number and symbol, as written", "số, ký hiệu", "171-KH/BTGTU")
            .optional("issued", DATE, Citation::issued, Citation.Builder::issued)
            .means("The date of issue, as exactly as it is written", "ngày ban hành", "2023-05-30", "2023-05", "2023")
            .optional("issuer", TEXT, Citation::issuer, Citation.Builder::issuer)
            .means("The issuing body, as written", "cơ quan ban hành", "Ủy ban nhân dân tỉnh")
            .optional("subject", TEXT, Citation::subject, Citation.Builder::subject)
            .means("What it is about; of a law, its name", "trích yếu", "Tổ chức chính quyền địa phương")
            .atLeastOne()
            .done();

    private static final ListKind<Citation, List<Citation>> CITATIONS = ListKind.of(CITATION);

    static final ObjectKind<LegalBasis, LegalBasis.Builder> LEGAL_BASIS = ObjectKind.describe(
                    "legalBasis",
                    LegalBasis::builder,
                    LegalBasis.Builder::build,
                    LegalBasis.Builder::extensions,
                    "What a plan rests on (căn cứ ban hành)")
            .optional("lead", TEXT, LegalBasis::lead, LegalBasis.Builder::lead)
            .means("The opening words, as written", "từ mở đầu", "Căn cứ", "Thực hiện")
            .list("documents", CITATIONS, LegalBasis::documents, LegalBasis.Builder::documents)
            .means("The documents cited under this lead, in the order of the text", "văn bản làm căn cứ")
            .optional("text", TEXT, LegalBasis::text, LegalBasis.Builder::text)
            .means(
                    "The whole basis as written, lead included, closing mark left out; absent when composed",
                    "nguyên văn căn cứ",
                    "Căn cứ tình hình thực tế của địa phương")
            .done();

    static final ObjectKind<Section, Section.Builder> SECTION = ObjectKind.describe(
                    "section",
                    Section::builder,
                    Section.Builder::build,
                    Section.Builder::extensions,
                    "A titled part of the body at any depth (phần, mục)")
            .optional("label", LABEL, Section::label, Section.Builder::label)
            .means(
                    "The marker as written, delimiter included; the empty text if the document shows none",
                    "số thứ tự",
                    "I.",
                    "1.1.2.")
            .required("heading", TEXT, Section::heading, Section.Builder::heading)
            .means("The title as written, without the label", "tiêu đề", "MỤC ĐÍCH, YÊU CẦU")
            .optional("role", new CodedKind<>(SectionRole.values()), Section::role, Section.Builder::role)
            .means("What the section is about; derived from the heading when absent", "vai trò của mục")
            .list("content", BLOCKS, Section::content, Section.Builder::content)
            .means("What stands under it, in document order", "nội dung")
            .done();

    static final ObjectKind<Paragraph, Paragraph.Builder> PARAGRAPH = ObjectKind.describe(
                    "paragraph",
                    Paragraph::builder,
                    Paragraph.Builder::build,
                    Paragraph.Builder::extensions,
                    "Running text without a marker (đoạn văn)")
            .required("text", TEXT, Paragraph::text, Paragraph.Builder::text)
            .means("The text as written", "nội dung", "Hội thi diễn ra trong hai ngày.")
            .done();

    static final ObjectKind<Item, Item.Builder> ITEM = ObjectKind.describe(
                    "item",
                    Item::builder,
                    Item.Builder::build,
                    Item.Builder::extensions,
                    "Anything with a marker and no heading of its own (khoản, điểm, gạch đầu dòng)")
            .optional("label", LABEL, Item::label, Item.Builder::label)
            .means("The marker as written, delimiter included", "số thứ tự", "-", "a)")
            .required("text", TEXT, Item::text, Item.Builder::text)
            .means("The text as written, without the label", "nội dung", "Mỗi đội có năm thành viên.")
            .list("content", BLOCKS, Item::content, Item.Builder::content)
            .means("What stands under it, in document order", "nội dung bên dưới")
            .done();

    static final ObjectKind<Objective, Objective.Builder> OBJECTIVE = ObjectKind.describe(
                    "objective",
                    Objective::builder,
                    Objective.Builder::build,
                    Objective.Builder::extensions,
                    "One purpose, requirement, goal or target (mục đích, yêu cầu, mục tiêu, chỉ tiêu)")
            .optional("kind", new CodedKind<>(ObjectiveKind.values()), Objective::kind, Objective.Builder::kind)
            .means("Which of them it is", "loại")
            .optional("label", LABEL, Objective::label, Objective.Builder::label)
            .means("The marker as written, delimiter included", "số thứ tự", "-")
            .required("text", TEXT, Objective::text, Objective.Builder::text)
            .means("The text as written, without the label", "nội dung", "Trồng mới 500 cây xanh trong năm 2026.")
            .list("content", BLOCKS, Objective::content, Objective.Builder::content)
            .means("What stands under it, in document order", "nội dung bên dưới")
            .done();

    static final ObjectKind<Task, Task.Builder> TASK = ObjectKind.describe(
                    "task",
                    Task::builder,
                    Task.Builder::build,
                    Task.Builder::extensions,
                    "One thing that the assignees have to do (nhiệm vụ)")
            .optional("label", LABEL, Task::label, Task.Builder::label)
            .means("The marker as written, delimiter included", "số thứ tự", "-")
            .required("text", TEXT, Task::text, Task.Builder::text)
            .means(
                    "The text as written, without the label",
                    "nội dung nhiệm vụ",
                    "Lập danh sách đội thi trước ngày 05/6/2026.")
            .optional("due", DATE, Task::due, Task.Builder::due)
            .means(
                    "The last day, month or year that still counts; absent if it recurs",
                    "thời hạn",
                    "2026-06-04",
                    "2026-06")
            .optional("deliverable", TEXT, Task::deliverable, Task.Builder::deliverable)
            .means("What has to come of it, as written", "sản phẩm", "Danh sách đội thi")
            .list("content", BLOCKS, Task::content, Task.Builder::content)
            .means("What stands under it, in document order", "nội dung bên dưới")
            .done();

    static final ObjectKind<Assignment, Assignment.Builder> ASSIGNMENT = ObjectKind.describe(
                    "assignment",
                    Assignment::builder,
                    Assignment.Builder::build,
                    Assignment.Builder::extensions,
                    "Work given to named bodies (phân công nhiệm vụ)")
            .optional("label", LABEL, Assignment::label, Assignment.Builder::label)
            .means(
                    "The marker as written, delimiter included; the empty text if the document shows none",
                    "số thứ tự",
                    "1.")
            .optional("heading", TEXT, Assignment::heading, Assignment.Builder::heading)
            .means("The title line as written, even one that names no body", "tiêu đề", "Phòng Nội vụ")
            .required("assignees", TEXTS, Assignment::assignees, Assignment.Builder::assignees)
            .means("The responsible bodies, one string each", "đơn vị chủ trì")
            .list("partners", TEXTS, Assignment::partners, Assignment.Builder::partners)
            .means("The bodies that cooperate, one string each", "đơn vị phối hợp")
            .list("tasks", ListKind.of(TASK), Assignment::tasks, Assignment.Builder::tasks)
            .means("What they have to do, in document order", "nhiệm vụ")
            .list("content", BLOCKS, Assignment::content, Assignment.Builder::content)
            .means("What stands under it and is no task", "nội dung bên dưới")
            .done();

    static final ObjectKind<Table, Table.Builder> TABLE = ObjectKind.describe(
                    "table",
                    Table::builder,
                    Table.Builder::build,
                    Table.Builder::extensions,
                    "A table as written (bảng biểu)")
            .optional("caption", TEXT, Table::caption, Table.Builder::caption)
            .means("The title as written", "tên bảng", "Phân bổ kinh phí")
            .list("columns", TEXTS, Table::columns, Table.Builder::columns)
            .means("The head of each column", "tiêu đề cột")
            .required(
                    "rows",
                    ListKind.of(ListKind.of(TEXT, TableRow::new, TableRow::cells, false)),
                    Table::rows,
                    Table.Builder::rows)
            .means(
                    "The rows from top to bottom, the words of each cell from left to right; an empty cell is an empty string",
                    "các dòng")
            .done();

    /** The types of block, the most frequent first. */
    static final List<Blocks.Type<?>> BLOCK_TYPES = List.of(
            new Blocks.Type<>(Section.class, SECTION),
            new Blocks.Type<>(Paragraph.class, PARAGRAPH),
            new Blocks.Type<>(Item.class, ITEM),
            new Blocks.Type<>(Objective.class, OBJECTIVE),
            new Blocks.Type<>(Assignment.class, ASSIGNMENT),
            new Blocks.Type<>(Table.class, TABLE));

    static final ObjectKind<Recipient, Recipient.Builder> RECIPIENT = ObjectKind.describe(
                    "recipient",
                    Recipient::builder,
                    Recipient.Builder::build,
                    Recipient.Builder::extensions,
                    "One line of the list of recipients (nơi nhận)")
            .required("name", TEXT, Recipient::name, Recipient.Builder::name)
            .means("The body or bodies as written, without dash and closing mark", "nơi nhận", "UBND tỉnh")
            .optional("purpose", TEXT, Recipient::purpose, Recipient.Builder::purpose)
            .means("Why it is sent there, as written without brackets", "mục đích gửi", "để b/c", "p/h")
            .optional("group", TEXT, Recipient::group, Recipient.Builder::group)
            .means("The group of the list it stands in", "nhóm nơi nhận", "Bản điện tử")
            .done();

    static final ObjectKind<Signature, Signature.Builder> SIGNATURE = ObjectKind.describe(
                    "signature",
                    Signature::builder,
                    Signature.Builder::build,
                    Signature.Builder::extensions,
                    "One signature block (chữ ký)")
            .list("capacity", TEXTS, Signature::capacity, Signature.Builder::capacity)
            .means("The lines that say for whom it is signed", "quyền hạn")
            .optional("position", TEXT, Signature::position, Signature.Builder::position)
            .means("The signer's title as written", "chức vụ", "PHÓ CHỦ TỊCH")
            .optional("name", TEXT, Signature::name, Signature.Builder::name)
            .means("The signer's name as written", "họ tên người ký", "Lê Thị Hoa")
            .done();

    static final ObjectKind<Annex, Annex.Builder> ANNEX = ObjectKind.describe(
                    "annex", Annex::builder, Annex.Builder::build, Annex.Builder::extensions, "An annex (phụ lục)")
            .optional("label", TEXT, Annex::label, Annex.Builder::label)
            .means("Word and number as written", "số phụ lục", "Phụ lục I")
            .optional("title", TEXT, Annex::title, Annex.Builder::title)
            .means("The title as written, or what the plan announces as attached", "tên phụ lục", "Thể lệ hội thi")
            .list("content", BLOCKS, Annex::content, Annex.Builder::content)
            .means("What it holds; absent when it is only announced", "nội dung")
            .done();

    static final ObjectKind<Plan, Plan.Builder> PLAN = ObjectKind.describe(
                    "plan",
                    Plan::builder,
                    Plan.Builder::build,
                    Plan.Builder::extensions,
                    "An administrative plan (kế hoạch)")
            .required("formatVersion", new VersionKind(), Plan::formatVersion, Plan.Builder::formatVersion)
            .means("The version of this format", "phiên bản định dạng", "1.0")
            .optional("regime", new CodedKind<>(Regime.values()), Plan::regime, Plan.Builder::regime)
            .means("Whose rules of form apply; derived when absent", "hệ thống văn bản")
            .optional("draft", TEXT, Plan::draft, Plan.Builder::draft)
            .means("The draft note as written", "dự thảo", "Dự thảo lần 1")
            .list("issuers", ListKind.of(ISSUER), Plan::issuers, Plan.Builder::issuers)
            .means("The issuing bodies of the letterhead; several for a joint plan", "cơ quan ban hành")
            .optional("number", NUMBER, Plan::number, Plan.Builder::number)
            .means("Number and symbol, as written", "số, ký hiệu", "35/KH-SNV", "/KH-SNV")
            .optional("place", TEXT, Plan::place, Plan.Builder::place)
            .means("The place of issue", "địa danh", "Hà Giang")
            .optional("issued", DATE, Plan::issued, Plan.Builder::issued)
            .means("The date of issue; of a draft, what of it is filled in", "ngày ban hành", "2026-03-09", "2026-04")
            .optional("secrecy", new CodedKind<>(Secrecy.values()), Plan::secrecy, Plan.Builder::secrecy)
            .means("The secrecy mark: MẬT, TỐI MẬT, TUYỆT MẬT", "độ mật")
            .optional("urgency", new CodedKind<>(Urgency.values()), Plan::urgency, Plan.Builder::urgency)
            .means("The urgency mark: KHẨN, THƯỢNG KHẨN, HỎA TỐC", "độ khẩn")
            .optional("circulation", TEXT, Plan::circulation, Plan.Builder::circulation)
            .means("The note on who may see it, as written", "phạm vi lưu hành", "LƯU HÀNH NỘI BỘ")
            .optional("subject", TEXT, Plan::subject, Plan.Builder::subject)
            .means("What the plan is about, on one line", "trích yếu", "Tổ chức Hội thi cán bộ trẻ năm 2026")
            .optional("attachedTo", CITATION, Plan::attachedTo, Plan.Builder::attachedTo)
            .means("The decision that the plan is issued with", "ban hành kèm theo")
            .list("legalBases", ListKind.of(LEGAL_BASIS), Plan::legalBases, Plan.Builder::legalBases)
            .means("What the plan rests on, in document order", "căn cứ ban hành")
            .optional("enactment", TEXT, Plan::enactment, Plan.Builder::enactment)
            .means(
                    "The sentence that enacts the plan",
                    "câu ban hành",
                    "Sở Nội vụ ban hành Kế hoạch tổ chức hội thi như sau:")
            .list("body", BLOCKS, Plan::body, Plan.Builder::body)
            .means(
                    "Everything from the enactment to the recipients; the closing sentence is its last paragraph",
                    "nội dung")
            .list("recipients", ListKind.of(RECIPIENT), Plan::recipients, Plan.Builder::recipients)
            .means("The list of recipients, one a line, without the archive line", "nơi nhận")
            .optional(
                    "archive",
                    ListKind.of(TEXT, Archive::new, Archive::entries, true),
                    Plan::archive,
                    Plan.Builder::archive)
            .means("The archive line in its order; empty for a line that names nobody", "lưu")
            .list("signatures", ListKind.of(SIGNATURE), Plan::signatures, Plan.Builder::signatures)
            .means("The signature; several for a joint plan", "chữ ký")
            .list("annexes", ListKind.of(ANNEX), Plan::annexes, Plan.Builder::annexes)
            .means("The annexes, those only announced included", "phụ lục")
            .done();

    /** The objects in the order of the format page; those from section to table are blocks. */
    static final List<ObjectKind<?, ?>> OBJECTS = List.of(
            PLAN,
            ISSUER,
            LEGAL_BASIS,
            CITATION,
            SECTION,
            PARAGRAPH,
            ITEM,
            OBJECTIVE,
            ASSIGNMENT,
            TABLE,
            TASK,
            ANNEX,
            RECIPIENT,
            SIGNATURE);

    private PlanFormat() {}
}
