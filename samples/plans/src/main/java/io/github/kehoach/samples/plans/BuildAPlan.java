package io.github.kehoach.samples.plans;

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
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Builds a plan with every kind of part and prints it as JSON and as text. */
public final class BuildAPlan {
    private BuildAPlan() {}

    // tag::build[]
    static Plan plan() {
        Section objectives = Section.builder()
                .label("I.")
                .heading("MỤC ĐÍCH, YÊU CẦU")
                .role(SectionRole.OBJECTIVES)
                .addContent(
                        Objective.of(ObjectiveKind.PURPOSE, "1.", "Đưa sách đến gần người đọc ở các bản xa trung tâm."),
                        Objective.of(ObjectiveKind.REQUIREMENT, "2.", "Tổ chức gọn nhẹ, an toàn, không phô trương."))
                .build();

        Section schedule = Section.builder()
                .label("II.")
                .heading("NỘI DUNG, THỜI GIAN")
                .addContent(
                        Paragraph.of("Xe thư viện lưu động phục vụ theo lịch sau:"),
                        Table.builder()
                                .addColumns("TT", "Điểm đọc", "Ngày")
                                .addRow("1", "Trường Tiểu học Nậm Cần", "20/4/2026")
                                .addRow("2", "Nhà văn hóa bản Pá Hạ", "21/4/2026")
                                .build(),
                        Item.of("-", "Mỗi điểm có một góc kể chuyện cho thiếu nhi."))
                .build();

        Assignment library = Assignment.builder()
                .label("1.")
                .heading("Thư viện tỉnh")
                .addAssignees("Thư viện tỉnh")
                .addPartners("Sở Giáo dục và Đào tạo")
                .addTask(Task.builder()
                        .label("-")
                        .text("Chủ trì, phối hợp với Sở Giáo dục và Đào tạo chọn sách trước ngày 15/4/2026.")
                        .due(LocalDate.of(2026, 4, 14))
                        .build())
                .build();

        return Plan.builder()
                .regime(Regime.STATE)
                .addIssuer(Issuer.of("UBND TỈNH LAI CHÂU", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"))
                .number("27/KH-SVHTTDL")
                .place("Lai Châu")
                .issued(LocalDate.of(2026, 3, 9))
                .subject("Tổ chức Ngày hội đọc sách năm 2026")
                .addLegalBasis(LegalBasis.builder() // no text: writers compose the words
                        .lead("Căn cứ")
                        .addDocument(Citation.builder()
                                .type("Kế hoạch")
                                .number("112/KH-UBND")
                                .issued(LocalDate.of(2026, 1, 20))
                                .issuer("Ủy ban nhân dân tỉnh")
                                .subject("phát triển văn hóa đọc năm 2026")
                                .build())
                        .build())
                .enactment("Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch tổ chức Ngày hội đọc sách như sau:")
                .addBody(
                        objectives,
                        schedule,
                        Section.builder()
                                .label("III.")
                                .heading("TỔ CHỨC THỰC HIỆN")
                                .role(SectionRole.IMPLEMENTATION)
                                .addContent(library)
                                .build(),
                        Paragraph.of("Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2026./."))
                .addRecipients(Recipient.of("UBND tỉnh", "để b/c"), Recipient.of("Thư viện tỉnh"))
                .archive("VT", "QLVH")
                .addSignature(Signature.builder()
                        .capacity("KT. GIÁM ĐỐC")
                        .position("PHÓ GIÁM ĐỐC")
                        .name("Trần Thị Mai")
                        .build())
                .addAnnex(Annex.builder()
                        .label("Phụ lục")
                        .title("DANH MỤC SÁCH")
                        .addContent(Item.of("1.", "Truyện cổ các dân tộc Lai Châu"))
                        .build())
                .extensions(Extensions.of("x-budget", JsonValue.of(45_000_000))) // names of your own start with x-
                .build();
    }

    // end::build[]

    /** Prints the plan as JSON and as text. */
    public static void main(String[] args) throws IOException {
        PlanJson.writePretty(plan(), System.out);
        System.out.write(PlanText.write(plan()).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
