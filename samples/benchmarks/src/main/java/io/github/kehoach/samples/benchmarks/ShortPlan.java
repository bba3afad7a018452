package io.github.kehoach.samples.benchmarks;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Issuer;
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
import io.github.kehoach.core.Task;
import java.time.LocalDate;

/** A plan with all that a plan needs and little more. */
final class ShortPlan {
    static final Section OBJECTIVES = Section.builder()
            .label("I.")
            .heading("MỤC ĐÍCH, YÊU CẦU")
            .role(SectionRole.OBJECTIVES)
            .addContent(
                    Objective.of(ObjectiveKind.PURPOSE, "1.", "Giữ đường làng sạch, thoát nước nhanh trước mùa mưa."),
                    Objective.of(ObjectiveKind.REQUIREMENT, "2.", "Làm gọn từng tổ dân phố, an toàn cho người đi lại."))
            .build();

    static final Paragraph CLOSING = Paragraph.of("Trên đây là Kế hoạch khơi thông cống rãnh năm 2026./.");

    private ShortPlan() {}

    static Plan plan() {
        return frame().addBody(OBJECTIVES, implementation("II."), CLOSING)
                .addRecipients(Recipient.of("Văn phòng HĐND và UBND phường"), Recipient.of("Các tổ dân phố"))
                .build();
    }

    static Section implementation(String label) {
        Assignment office = Assignment.builder()
                .label("1.")
                .heading("Văn phòng HĐND và UBND phường")
                .addAssignees("Văn phòng HĐND và UBND phường")
                .addTask(Task.builder()
                        .label("-")
                        .text("Tổng hợp kết quả, báo cáo Ủy ban nhân dân phường trước ngày 15/5/2026.")
                        .due(LocalDate.of(2026, 5, 14))
                        .build())
                .build();
        Assignment groups = Assignment.builder()
                .label("2.")
                .heading("Các tổ dân phố")
                .addAssignees("Các tổ dân phố")
                .addTask(Task.of("-", "Vận động mỗi hộ cử một người, mang theo dụng cụ."))
                .build();
        return Section.builder()
                .label(label)
                .heading("TỔ CHỨC THỰC HIỆN")
                .role(SectionRole.IMPLEMENTATION)
                .addContent(office, groups)
                .build();
    }

    /** A plan without body and recipients. */
    static Plan.Builder frame() {
        Plan.Builder plan = Plan.builder();
        plan.regime(Regime.STATE)
                .addIssuer(Issuer.of("ỦY BAN NHÂN DÂN PHƯỜNG TÂN AN"))
                .number("58/KH-UBND")
                .place("Tân An")
                .issued(LocalDate.of(2026, 4, 6))
                .subject("Khơi thông cống rãnh trước mùa mưa năm 2026")
                .addLegalBasis(LegalBasis.builder()
                        .lead("Thực hiện")
                        .addDocument(Citation.builder()
                                .type("Kế hoạch")
                                .number("214/KH-UBND")
                                .issued(LocalDate.of(2026, 3, 18))
                                .issuer("Ủy ban nhân dân thành phố")
                                .subject("phòng, chống ngập úng đô thị năm 2026")
                                .build())
                        .text("Thực hiện Kế hoạch số 214/KH-UBND ngày 18 tháng 3 năm 2026 của Ủy ban nhân dân thành phố"
                                + " về phòng, chống ngập úng đô thị năm 2026")
                        .build())
                .enactment("Ủy ban nhân dân phường Tân An ban hành Kế hoạch khơi thông cống rãnh như sau:")
                .archive("VT", "KT")
                .addSignature(Signature.builder()
                        .capacity("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")
                        .position("PHÓ CHỦ TỊCH")
                        .name("Hồ Thị Bích Liên")
                        .build());
        return plan;
    }
}
