package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TextMappingTest {
    private static final Extensions NOTE = Extensions.of("x-note", JsonValue.of("giữ nguyên"));

    /** A plan with something in every place, whose texts are all given by a function. */
    private static Plan plan(UnaryOperator<String> text) {
        Citation decision = Citation.builder()
                .type(text.apply("Quyết định"))
                .number(text.apply("5/QĐ-UBND"))
                .issued(PartialDate.of(2026, 3))
                .issuer(text.apply("Ủy ban nhân dân tỉnh"))
                .subject(text.apply("giao việc"))
                .extensions(NOTE)
                .build();
        return Plan.builder()
                .schema("https://kehoach.github.io/schema/plan-1.json")
                .regime(Regime.STATE)
                .draft(text.apply("Dự thảo"))
                .addIssuer(Issuer.of(text.apply("UBND TỈNH"), text.apply("SỞ NỘI VỤ")))
                .number(text.apply("12/KH-SNV"))
                .place(text.apply("Lai Châu"))
                .issued(LocalDate.of(2026, 3, 9))
                .secrecy(Secrecy.SECRET)
                .urgency(Urgency.URGENT)
                .circulation(text.apply("LƯU HÀNH NỘI BỘ"))
                .subject(text.apply("Ngày hội"))
                .attachedTo(decision)
                .addLegalBasis(LegalBasis.builder()
                        .lead(text.apply("Căn cứ"))
                        .addDocument(decision)
                        .text(text.apply("Căn cứ Quyết định"))
                        .build())
                .enactment(text.apply("Sở ban hành kế hoạch như sau:"))
                .body(body(text))
                .addRecipient(Recipient.builder()
                        .name(text.apply("UBND tỉnh"))
                        .purpose(text.apply("để b/c"))
                        .group(text.apply("Bản giấy"))
                        .build())
                .archive(text.apply("VT"), text.apply("CCHC"))
                .addSignature(Signature.builder()
                        .capacity(text.apply("KT. GIÁM ĐỐC"))
                        .position(text.apply("PHÓ GIÁM ĐỐC"))
                        .name(text.apply("Lò Văn Bình"))
                        .build())
                .addAnnex(Annex.builder()
                        .label(text.apply("Phụ lục"))
                        .title(text.apply("DANH MỤC"))
                        .content(body(text))
                        .build())
                .extensions(NOTE)
                .build();
    }

    private static List<Block> body(UnaryOperator<String> text) {
        Paragraph paragraph = Paragraph.of(text.apply("Lời"));
        Item item = Item.builder()
                .label(text.apply("-"))
                .text(text.apply("Ý"))
                .addContent(paragraph)
                .build();
        Objective objective = Objective.builder()
                .kind(ObjectiveKind.TARGET)
                .label(text.apply("1."))
                .text(text.apply("Chỉ tiêu"))
                .addContent(item)
                .build();
        Table table = Table.builder()
                .caption(text.apply("Bảng"))
                .addColumns(text.apply("TT"), text.apply("Việc"))
                .addRow(text.apply("1"), text.apply("Họp"))
                .build();
        Task task = Task.builder()
                .label(text.apply("a)"))
                .text(text.apply("Việc"))
                .due(LocalDate.of(2026, 4, 1))
                .deliverable(text.apply("Báo cáo"))
                .addContent(item)
                .build();
        Assignment assignment = Assignment.builder()
                .label(text.apply("2."))
                .heading(text.apply("Văn phòng"))
                .addAssignee(text.apply("Văn phòng"))
                .addPartner(text.apply("Công an"))
                .addTask(task)
                .addContent(table)
                .build();
        return List.of(Section.builder()
                .label(text.apply("I."))
                .heading(text.apply("MỤC TIÊU"))
                .role(SectionRole.OBJECTIVES)
                .addContent(objective, assignment)
                .extensions(NOTE)
                .build());
    }

    @Test
    void mapsEveryTextAndNothingElse() {
        UnaryOperator<String> map = text -> "<" + text + ">";

        assertThat(plan(UnaryOperator.identity()).mapTexts(map)).isEqualTo(plan(map));
    }

    @Test
    void leavesEmptyWhatIsEmpty() {
        Plan empty = Plan.builder().build();

        assertThat(empty.mapTexts(text -> "?")).isEqualTo(empty);
    }
}
