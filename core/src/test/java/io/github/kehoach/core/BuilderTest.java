package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {
    @ParameterizedTest
    @MethodSource("incomplete")
    void saysWhatIsMissing(Runnable build, String type, String missing) {
        assertThatIllegalStateException()
                .isThrownBy(build::run)
                .withMessage("Cannot build " + type + ", some of required attributes are not set [" + missing + "]");
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                incomplete(() -> Section.builder().label("I.").build(), "Section", "heading"),
                incomplete(() -> Paragraph.builder().build(), "Paragraph", "text"),
                incomplete(() -> Item.builder().label("-").build(), "Item", "text"),
                incomplete(() -> Objective.builder().kind(ObjectiveKind.GOAL).build(), "Objective", "text"),
                incomplete(() -> Assignment.builder().heading("Văn phòng").build(), "Assignment", "assignees"),
                incomplete(() -> Task.builder().build(), "Task", "text"),
                incomplete(() -> Table.builder().addColumn("TT").build(), "Table", "rows"),
                incomplete(() -> Recipient.builder().purpose("b/c").build(), "Recipient", "name"),
                incomplete(() -> Citation.builder().build(), "Citation", "type, number, issued, issuer or subject"));
    }

    private static Arguments incomplete(Runnable build, String type, String missing) {
        return Arguments.of(build, type, missing);
    }

    @Test
    void needsNothingForWhatMayBeEmpty() {
        assertThat(Plan.builder().build().formatVersion()).isEqualTo("1.0");
        assertThat(LegalBasis.builder().build().documents()).isEmpty();
        assertThat(Issuer.builder().build().name()).isEmpty();
        assertThat(Signature.builder().build().capacity()).isEmpty();
        assertThat(Annex.builder().build().extensions()).isEqualTo(Extensions.NONE);
    }

    @Test
    void startsFromAnEarlierValue() {
        Section section = Section.builder()
                .label("I.")
                .heading("NỘI DUNG")
                .role(SectionRole.CONTENT)
                .addContent(Paragraph.of("Một"))
                .extensions(Extensions.of("x-a", JsonValue.of(1)))
                .build();

        assertThat(Section.builder().from(section).build()).isEqualTo(section);
        assertThat(Section.builder().from((Block) section).build()).isEqualTo(section);
        assertThat(Section.builder().from((Node) section).build()).isEqualTo(section);
        assertThat(Section.builder()
                        .from(section)
                        .label("II.")
                        .addContent(Paragraph.of("Hai"))
                        .build())
                .isEqualTo(Section.builder()
                        .label("II.")
                        .heading("NỘI DUNG")
                        .role(SectionRole.CONTENT)
                        .addContent(Paragraph.of("Một"), Paragraph.of("Hai"))
                        .extensions(Extensions.of("x-a", JsonValue.of(1)))
                        .build());
    }

    @Test
    void replacesAListButAddsToOne() {
        Item item = Item.builder()
                .text("Việc")
                .addContent(Paragraph.of("Một"))
                .content(List.of(Paragraph.of("Hai")))
                .addContent(Paragraph.of("Ba"))
                .build();

        assertThat(item.content()).containsExactly(Paragraph.of("Hai"), Paragraph.of("Ba"));
    }

    @Test
    void keepsListsThatDoNotChange() {
        List<Block> body = new ArrayList<>(List.of(Paragraph.of("Một")));
        Plan.Builder builder = Plan.builder().body(body);
        Plan plan = builder.build();
        body.clear();
        builder.addBody(Paragraph.of("Hai"));

        assertThat(plan.body()).containsExactly(Paragraph.of("Một")).isUnmodifiable();
        assertThat(builder.build().body()).hasSize(2);
    }

    @Test
    void refusesNull() {
        List<String> withNull = new ArrayList<>();
        withNull.add(null);

        assertThatNullPointerException().isThrownBy(() -> Paragraph.of(null));
        assertThatNullPointerException().isThrownBy(() -> Table.builder().columns(withNull));
    }

    @Test
    void takesWordsForLabelsNumbersAndDates() {
        LocalDate day = LocalDate.of(2026, 4, 14);

        assertThat(Task.builder().label("-").text("Việc").due(day).build().due())
                .contains(PartialDate.of(2026, 4, 14));
        assertThat(Plan.builder().number("27/KH-SNV").issued(day).build().number())
                .contains(DocumentNumber.of("27/KH-SNV"));
        assertThat(Citation.builder().number("1-KH/TU").issued(day).build().issued())
                .contains(PartialDate.of(day));
        assertThat(Item.of("a)", "Việc").label()).contains(Label.of("a)"));
        assertThat(Signature.builder()
                        .capacity("TM. UBND", "KT. CHỦ TỊCH")
                        .build()
                        .capacity())
                .hasSize(2);
        assertThat(Issuer.of("UBND TỈNH", "SỞ NỘI VỤ").parent()).contains("UBND TỈNH");
        assertThat(Issuer.of("UBND XÃ TÂN KHÊ"))
                .isEqualTo(Issuer.builder().name("UBND XÃ TÂN KHÊ").build());
        assertThat(Recipient.of("Sở Nội vụ", "b/c").purpose()).contains("b/c");
    }

    @Test
    void namesTheSingleElementOfEveryList() {
        Plan plan = Plan.builder()
                .addIssuer(Issuer.of("UBND TỈNH", "SỞ NỘI VỤ"))
                .addLegalBasis(
                        LegalBasis.builder().text("Căn cứ tình hình thực tế").build())
                .addBody(Paragraph.of("Một"))
                .addRecipient(Recipient.of("Như trên"))
                .addSignature(Signature.builder().name("Trần Thị Mai").build())
                .addAnnex(Annex.builder().label("Phụ lục I").build())
                .build();

        assertThat(List.of(
                        plan.issuers(),
                        plan.legalBases(),
                        plan.body(),
                        plan.recipients(),
                        plan.signatures(),
                        plan.annexes()))
                .allMatch(list -> list.size() == 1);
    }
}
