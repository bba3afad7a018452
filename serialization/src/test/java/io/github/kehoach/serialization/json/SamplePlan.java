package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.JsonValue;
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
import io.github.kehoach.core.Task;
import io.github.kehoach.core.Urgency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans in which every member of every object is filled, one for each type of object. */
final class SamplePlan {
    private static final Citation DECISION = Citation.builder()
            .type("Quyết định")
            .number("88/QĐ-SNV")
            .issued(PartialDate.of(2026, 2))
            .issuer("Sở Nội vụ")
            .subject("về hội thi cán bộ trẻ")
            .build();

    private SamplePlan() {}

    /** The samples by the name of the type they are about. */
    static Map<String, Plan> byType() {
        Map<String, Plan> plans = new TreeMap<>();
        plans.put("plan", full());
        plans.put("empty", Plan.builder().build());
        plans.put(
                "issuer",
                Plan.builder()
                        .addIssuer(Issuer.of("UBND TỈNH HÀ GIANG", "SỞ NỘI VỤ"))
                        .build());
        plans.put("citation", Plan.builder().attachedTo(DECISION).build());
        plans.put("legalBasis", Plan.builder().addLegalBasis(basis()).build());
        plans.put("section", Plan.builder().addBody(section()).build());
        plans.put(
                "paragraph",
                Plan.builder()
                        .addBody(Paragraph.of("Hội thi diễn ra trong hai ngày."))
                        .build());
        plans.put("item", Plan.builder().addBody(item()).build());
        plans.put("objective", Plan.builder().addBody(objective()).build());
        plans.put("assignment", Plan.builder().addBody(assignment()).build());
        plans.put("table", Plan.builder().addBody(table()).build());
        plans.put("recipient", Plan.builder().addRecipient(recipient()).build());
        plans.put("signature", Plan.builder().addSignature(signature()).build());
        plans.put("annex", Plan.builder().addAnnex(annex()).build());
        plans.put("extensions", Plan.builder().extensions(extensions()).build());
        return plans;
    }

    static Plan full() {
        return Plan.builder()
                .schema(PlanSchema.ID)
                .regime(Regime.STATE)
                .draft("Dự thảo lần 2")
                .addIssuer(Issuer.of("UBND TỈNH HÀ GIANG", "SỞ NỘI VỤ"))
                .number("35/KH-SNV")
                .place("Hà Giang")
                .issued(PartialDate.of(2026, 3, 9))
                .secrecy(Secrecy.TOP_SECRET)
                .urgency(Urgency.VERY_URGENT)
                .circulation("LƯU HÀNH NỘI BỘ")
                .subject("Tổ chức Hội thi cán bộ trẻ năm 2026")
                .attachedTo(DECISION)
                .addLegalBasis(basis())
                .enactment("Sở Nội vụ ban hành Kế hoạch tổ chức hội thi như sau:")
                .addBody(section(), assignment(), table())
                .addRecipient(recipient())
                .archive("VT", "VP")
                .addSignature(signature())
                .addAnnex(annex())
                .extensions(extensions())
                .build();
    }

    private static LegalBasis basis() {
        return LegalBasis.builder()
                .lead("Thực hiện")
                .addDocument(DECISION)
                .text("Thực hiện Quyết định số 88/QĐ-SNV")
                .build();
    }

    private static Section section() {
        return Section.builder()
                .label("I.")
                .heading("MỤC ĐÍCH, YÊU CẦU")
                .role(SectionRole.OBJECTIVES)
                .addContent(objective())
                .build();
    }

    private static Item item() {
        return Item.builder()
                .label("a)")
                .text("Mỗi đội có năm thành viên.")
                .addContent(Item.of("-", "Ít nhất hai thành viên là nữ."))
                .build();
    }

    private static Objective objective() {
        return Objective.builder()
                .kind(ObjectiveKind.TARGET)
                .label("-")
                .text("Có ít nhất 20 đội dự thi.")
                .addContent(Paragraph.of("Mỗi huyện một đội."))
                .build();
    }

    private static Assignment assignment() {
        return Assignment.builder()
                .label("1.")
                .heading("Văn phòng Sở")
                .addAssignee("Văn phòng Sở")
                .addPartner("Đoàn Thanh niên")
                .addTask(Task.builder()
                        .label("-")
                        .text("Lập danh sách đội thi.")
                        .due(PartialDate.of(2026, 6))
                        .deliverable("Danh sách đội thi")
                        .addContent(item())
                        .build())
                .addContent(Paragraph.of("Kinh phí theo dự toán được giao."))
                .build();
    }

    private static Table table() {
        return Table.builder()
                .caption("Phân bổ kinh phí")
                .addColumns("Việc", "Số tiền")
                .addRow("Giải thưởng", "30 triệu đồng")
                .addRow("In ấn", "")
                .build();
    }

    private static Recipient recipient() {
        return Recipient.builder()
                .name("UBND tỉnh")
                .purpose("để b/c")
                .group("Bản điện tử")
                .build();
    }

    private static Signature signature() {
        return Signature.builder()
                .capacity("KT. GIÁM ĐỐC")
                .position("PHÓ GIÁM ĐỐC")
                .name("Lê Thị Hoa")
                .build();
    }

    private static Annex annex() {
        return Annex.builder()
                .label("Phụ lục I")
                .title("Thể lệ hội thi")
                .addContent(Paragraph.of("Thi theo ba vòng."))
                .build();
    }

    private static Extensions extensions() {
        JsonValue deep = new JsonValue.JsonObject(Extensions.of(Map.of(
                "b", new JsonValue.JsonNull(),
                "a", new JsonValue.JsonArray(List.of(JsonValue.of(true), JsonValue.of("chữ"))),
                "empty", new JsonValue.JsonArray(List.of()),
                "none", new JsonValue.JsonObject(Extensions.NONE))));
        return Extensions.of(Map.of("x-deep", deep, "x-number", new JsonValue.JsonNumber("1.500e+3")));
    }
}
