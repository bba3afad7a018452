package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Secrecy;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Urgency;
import java.util.List;

/**
 * The plan format, version 1: every object with its members in canonical order. Reader, writer, schema, suggestions and the
 * tables of the format page all follow from here.
 */
final class PlanFormat {
    static final ObjectKind<Issuer> ISSUER =
            new ObjectKind<>(Rows.of("issuer", "The body that issues a plan (cơ quan, tổ chức ban hành)")
                    .optional("parent", TextKind.TEXT)
                    .means("The body directly above it, as written", "cơ quan chủ quản", "UBND TỈNH HÀ GIANG")
                    .optional("name", TextKind.TEXT)
                    .means("Its own name, as written", "cơ quan ban hành", "SỞ NỘI VỤ")) {
                @Override
                Issuer make(Scope in) {
                    return Issuer.builder()
                            .parent(in.optional(0))
                            .name(in.optional(1))
                            .extensions(in.extensions())
                            .build();
                }

                @Override
                void members(Issuer issuer, JsonOutput out) {
                    optional(0, issuer.parent(), out);
                    optional(1, issuer.name(), out);
                }
            };

    static final ObjectKind<Citation> CITATION =
            new ObjectKind<>(Rows.of(
                            "citation",
                            "A document as it is cited (viện dẫn); at least one member of the format is there")
                    .optional("type", TextKind.TEXT)
                    .means("The type of document, as written", "tên loại văn bản", "Kế hoạch", "Luật")
                    .optional("number", TextKind.NUMBER)
                    .means("Number and symbol, as written", "số, ký hiệu", "171-KH/BTGTU")
                    .optional("issued", DateKind.DATE)
                    .means(
                            "The date of issue, as exactly as it is written",
                            "ngày ban hành",
                            "2023-05-30",
                            "2023-05",
                            "2023")
                    .optional("issuer", TextKind.TEXT)
                    .means("The issuing body, as written", "cơ quan ban hành", "Ủy ban nhân dân tỉnh")
                    .optional("subject", TextKind.TEXT)
                    .means("What it is about; of a law, its name", "trích yếu", "Tổ chức chính quyền địa phương")
                    .atLeastOne()) {
                @Override
                Citation make(Scope in) {
                    return Citation.builder()
                            .type(in.optional(0))
                            .number(in.optional(1))
                            .issued(in.optional(2))
                            .issuer(in.optional(3))
                            .subject(in.optional(4))
                            .extensions(in.extensions())
                            .build();
                }

                @Override
                void members(Citation citation, JsonOutput out) {
                    optional(0, citation.type(), out);
                    optional(1, citation.number(), out);
                    optional(2, citation.issued(), out);
                    optional(3, citation.issuer(), out);
                    optional(4, citation.subject(), out);
                }
            };

    private static final ListKind<Citation> CITATIONS = new ListKind<>(CITATION);

    static final ObjectKind<LegalBasis> LEGAL_BASIS =
            new ObjectKind<>(Rows.of("legalBasis", "What a plan rests on (căn cứ ban hành)")
                    .optional("lead", TextKind.TEXT)
                    .means("The opening words, as written", "từ mở đầu", "Căn cứ", "Thực hiện")
                    .optional("documents", CITATIONS)
                    .means("The documents cited under this lead, in the order of the text", "văn bản làm căn cứ")
                    .optional("text", TextKind.TEXT)
                    .means(
                            "The whole basis as written, lead included, closing mark left out; absent when composed",
                            "nguyên văn căn cứ",
                            "Căn cứ tình hình thực tế của địa phương")) {
                @Override
                LegalBasis make(Scope in) {
                    return LegalBasis.builder()
                            .lead(in.optional(0))
                            .documents(in.list(1))
                            .text(in.optional(2))
                            .extensions(in.extensions())
                            .build();
                }

                @Override
                void members(LegalBasis legalBasis, JsonOutput out) {
                    optional(0, legalBasis.lead(), out);
                    list(1, legalBasis.documents(), out);
                    optional(2, legalBasis.text(), out);
                }
            };

    static final ObjectKind<Recipient> RECIPIENT =
            new ObjectKind<>(Rows.of("recipient", "One line of the list of recipients (nơi nhận)")
                    .required("name", TextKind.TEXT)
                    .means("The body or bodies as written, without dash and closing mark", "nơi nhận", "UBND tỉnh")
                    .optional("purpose", TextKind.TEXT)
                    .means("Why it is sent there, as written without brackets", "mục đích gửi", "để b/c", "p/h")
                    .optional("group", TextKind.TEXT)
                    .means("The group of the list it stands in", "nhóm nơi nhận", "Bản điện tử")) {
                @Override
                Recipient make(Scope in) {
                    return Recipient.builder()
                            .name(in.required(0))
                            .purpose(in.optional(1))
                            .group(in.optional(2))
                            .extensions(in.extensions())
                            .build();
                }

                @Override
                void members(Recipient recipient, JsonOutput out) {
                    required(0, recipient.name(), out);
                    optional(1, recipient.purpose(), out);
                    optional(2, recipient.group(), out);
                }
            };

    static final ObjectKind<Signature> SIGNATURE =
            new ObjectKind<>(Rows.of("signature", "One signature block (chữ ký)")
                    .optional("capacity", BlockFormat.TEXTS)
                    .means("The lines that say for whom it is signed", "quyền hạn")
                    .optional("position", TextKind.TEXT)
                    .means("The signer's title as written", "chức vụ", "PHÓ CHỦ TỊCH")
                    .optional("name", TextKind.TEXT)
                    .means("The signer's name as written", "họ tên người ký", "Lê Thị Hoa")) {
                @Override
                Signature make(Scope in) {
                    return Signature.builder()
                            .capacity(in.list(0))
                            .position(in.optional(1))
                            .name(in.optional(2))
                            .extensions(in.extensions())
                            .build();
                }

                @Override
                void members(Signature signature, JsonOutput out) {
                    list(0, signature.capacity(), out);
                    optional(1, signature.position(), out);
                    optional(2, signature.name(), out);
                }
            };

    static final ObjectKind<Annex> ANNEX =
            new ObjectKind<>(Rows.of("annex", "An annex (phụ lục)")
                    .optional("label", TextKind.TEXT)
                    .means("Word and number as written", "số phụ lục", "Phụ lục I")
                    .optional("title", TextKind.TEXT)
                    .means(
                            "The title as written, or what the plan announces as attached",
                            "tên phụ lục",
                            "Thể lệ hội thi")
                    .optional("content", BlockFormat.BLOCKS)
                    .means("What it holds; absent when it is only announced", "nội dung")) {
                @Override
                Annex make(Scope in) {
                    return Annex.builder()
                            .label(in.optional(0))
                            .title(in.optional(1))
                            .content(in.list(2))
                            .extensions(in.extensions())
                            .build();
                }

                @Override
                void members(Annex annex, JsonOutput out) {
                    optional(0, annex.label(), out);
                    optional(1, annex.title(), out);
                    list(2, annex.content(), out);
                }
            };

    static final Kind<Archive> ARCHIVE = new ArrayKind<>(TextKind.TEXT, true) {
        @Override
        Archive of(List<String> elements) {
            return new Archive(elements);
        }

        @Override
        List<String> elements(Archive value) {
            return value.entries();
        }
    };

    static final ObjectKind<Plan> PLAN =
            new ObjectKind<>(Rows.of("plan", "An administrative plan (kế hoạch)")
                    .optional("$schema", TextKind.TEXT)
                    .means(
                            "The address of a schema of this format, for editors; kept and written back, and no part of what the plan says",
                            "địa chỉ lược đồ",
                            PlanSchema.ID)
                    .required("formatVersion", new VersionKind())
                    .means("The version of this format", "phiên bản định dạng", "1.0")
                    .optional("regime", new CodedKind<>(Regime.values()))
                    .means("Whose rules of form apply; derived when absent", "hệ thống văn bản")
                    .optional("draft", TextKind.TEXT)
                    .means("The draft note as written", "dự thảo", "Dự thảo lần 1")
                    .optional("issuers", new ListKind<>(ISSUER))
                    .means("The issuing bodies of the letterhead; several for a joint plan", "cơ quan ban hành")
                    .optional("number", TextKind.NUMBER)
                    .means("Number and symbol, as written", "số, ký hiệu", "35/KH-SNV", "/KH-SNV")
                    .optional("place", TextKind.TEXT)
                    .means("The place of issue", "địa danh", "Hà Giang")
                    .optional("issued", DateKind.DATE)
                    .means(
                            "The date of issue; of a draft, what of it is filled in",
                            "ngày ban hành",
                            "2026-03-09",
                            "2026-04")
                    .optional("secrecy", new CodedKind<>(Secrecy.values()))
                    .means("The secrecy mark: MẬT, TỐI MẬT, TUYỆT MẬT", "độ mật")
                    .optional("urgency", new CodedKind<>(Urgency.values()))
                    .means("The urgency mark: KHẨN, THƯỢNG KHẨN, HỎA TỐC", "độ khẩn")
                    .optional("circulation", TextKind.TEXT)
                    .means("The note on who may see it, as written", "phạm vi lưu hành", "LƯU HÀNH NỘI BỘ")
                    .optional("title", TextKind.TEXT)
                    .means(
                            "The title as written, where it is more or other than KẾ HOẠCH; since 1.1",
                            "tên loại",
                            "KẾ HOẠCH BÀI DẠY")
                    .optional("subject", TextKind.TEXT)
                    .means("What the plan is about, on one line", "trích yếu", "Tổ chức Hội thi cán bộ trẻ năm 2026")
                    .optional("attachedTo", CITATION)
                    .means("The decision that the plan is issued with", "ban hành kèm theo")
                    .optional("legalBases", new ListKind<>(LEGAL_BASIS))
                    .means("What the plan rests on, in document order", "căn cứ ban hành")
                    .optional("enactment", TextKind.TEXT)
                    .means(
                            "The sentence that enacts the plan",
                            "câu ban hành",
                            "Sở Nội vụ ban hành Kế hoạch tổ chức hội thi như sau:")
                    .optional("body", BlockFormat.BLOCKS)
                    .means(
                            "Everything from the enactment to the recipients; the closing sentence is its last paragraph",
                            "nội dung")
                    .optional("recipients", new ListKind<>(RECIPIENT))
                    .means("The list of recipients, one a line, without the archive line", "nơi nhận")
                    .optional("archive", ARCHIVE)
                    .means("The archive line in its order; empty for a line that names nobody", "lưu")
                    .optional("signatures", new ListKind<>(SIGNATURE))
                    .means("The signature; several for a joint plan", "chữ ký")
                    .optional("annexes", new ListKind<>(ANNEX))
                    .means("The annexes, those only announced included", "phụ lục")) {
                @Override
                Plan make(Scope in) {
                    return Plan.builder()
                            .schema(in.optional(0))
                            .formatVersion(in.required(1))
                            .regime(in.optional(2))
                            .draft(in.optional(3))
                            .issuers(in.list(4))
                            .number(in.optional(5))
                            .place(in.optional(6))
                            .issued(in.optional(7))
                            .secrecy(in.optional(8))
                            .urgency(in.optional(9))
                            .circulation(in.optional(10))
                            .title(in.optional(11))
                            .subject(in.optional(12))
                            .attachedTo(in.optional(13))
                            .legalBases(in.list(14))
                            .enactment(in.optional(15))
                            .body(in.list(16))
                            .recipients(in.list(17))
                            .archive(in.optional(18))
                            .signatures(in.list(19))
                            .annexes(in.list(20))
                            .extensions(in.extensions())
                            .build();
                }

                @Override
                void members(Plan plan, JsonOutput out) {
                    optional(0, plan.schema(), out);
                    required(1, plan.formatVersion(), out);
                    optional(2, plan.regime(), out);
                    optional(3, plan.draft(), out);
                    list(4, plan.issuers(), out);
                    optional(5, plan.number(), out);
                    optional(6, plan.place(), out);
                    optional(7, plan.issued(), out);
                    optional(8, plan.secrecy(), out);
                    optional(9, plan.urgency(), out);
                    optional(10, plan.circulation(), out);
                    optional(11, plan.title(), out);
                    optional(12, plan.subject(), out);
                    optional(13, plan.attachedTo(), out);
                    list(14, plan.legalBases(), out);
                    optional(15, plan.enactment(), out);
                    list(16, plan.body(), out);
                    list(17, plan.recipients(), out);
                    optional(18, plan.archive(), out);
                    list(19, plan.signatures(), out);
                    list(20, plan.annexes(), out);
                }
            };

    /** The objects in the order of the format page; those from section to table are blocks. */
    static final List<ObjectKind<?>> OBJECTS = List.of(
            PLAN,
            ISSUER,
            LEGAL_BASIS,
            CITATION,
            BlockFormat.SECTION,
            BlockFormat.PARAGRAPH,
            BlockFormat.ITEM,
            BlockFormat.OBJECTIVE,
            BlockFormat.ASSIGNMENT,
            BlockFormat.TABLE,
            BlockFormat.TASK,
            ANNEX,
            RECIPIENT,
            SIGNATURE);

    private PlanFormat() {}
}
