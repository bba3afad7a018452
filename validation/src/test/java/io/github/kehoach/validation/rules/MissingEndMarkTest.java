package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingEndMarkTest {
    private static final String CLOSING = "/body/3/text";
    private final MissingEndMark rule = new MissingEndMark();

    @Test
    void pointsAtTheEndOfTheLastText() {
        assertThat(Example.state().text(CLOSING, "Các đơn vị thực hiện.").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(CLOSING);
                    assertThat(finding.span()).contains(new Span(20, 21));
                    assertThat(finding.message().vi()).isEqualTo("Nội dung kế hoạch không kết thúc bằng dấu “./.”");
                    assertThat(finding.message().en()).isEqualTo("The body does not end with the end mark “./.”");
                    assertThat(finding.expected()).contains("./.");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Các đơn vị thực hiện.       | Các đơn vị thực hiện./.
            Các đơn vị thực hiện        | Các đơn vị thực hiện./.
            `Các đơn vị thực hiện. `    | `Các đơn vị thực hiện./. `
            Các đơn vị (qua Văn phòng)  | Các đơn vị (qua Văn phòng)./.
            Các thôn, bản...            | Các thôn, bản.../.
            Các thôn, bản…              | Các thôn, bản…/.
            Các đơn vị gồm;             |
            Các đơn vị gồm:             |
            Các đơn vị thực hiện././/.  |
            """)
    void mendsOnlyWhatEndsLikeASentence(String text, String mended) {
        Finding finding = Example.state().text(CLOSING, text).findings(rule).get(0);
        List<Edit> fix = finding.fix();
        if (mended == null) {
            assertThat(fix).isEmpty();
        } else {
            assertThat(fix).singleElement().satisfies(edit -> {
                assertThat(edit.location()).isEqualTo(Location.parse(CLOSING));
                assertThat(text.substring(0, edit.span().start())
                                + edit.replacement()
                                + text.substring(edit.span().end()))
                        .isEqualTo(mended);
            });
        }
    }

    @Test
    void doesNotMendATextThatMayHaveBeenCut() {
        Example example = Example.state().without("/signatures").without("/recipients");
        assertThat(example.text(CLOSING, "Các đơn vị thực")
                        .findings(rule)
                        .get(0)
                        .fix())
                .isEmpty();
        assertThat(example.text(CLOSING, "Các đơn vị thực hiện.")
                        .findings(rule)
                        .get(0)
                        .fix())
                .hasSize(1);
    }

    @Test
    void looksForTheLastTextAtAnyDepth() {
        assertThat(Example.state().without("/body/3").findings(rule))
                .extracting(Finding::location)
                .hasToString("[/body/2/content/1/tasks/0/text]");
        assertThat(Example.state().without("/body/3").without("/body/2").findings(rule))
                .extracting(Finding::location)
                .hasToString("[/body/1/content/2/text]");
    }

    @Test
    void looksUnderTasksToo() {
        String under = "[{\"type\": \"item\", \"label\": \"-\", \"text\": \"Tuần tra đêm\"}]";
        Example example = Example.state().without("/body/3").with("/body/2/content/1/tasks/0/content", under);
        assertThat(example.findings(rule))
                .extracting(Finding::location)
                .hasToString("[/body/2/content/1/tasks/0/content/0/text]");
    }

    @Test
    void pointsAtATableThatEndsTheBody() {
        Example example = Example.state().with("/body/3", "{\"type\": \"table\", \"rows\": [[\"1\", \"Tuần tra\"]]}");
        assertThat(example.findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/3");
            assertThat(finding.fix()).isEmpty();
        });
    }

    @Test
    void passesOverNotesInBracketsAtTheEnd() {
        String note = "{\"type\": \"paragraph\", \"text\": \"(Có lịch trực kèm theo).\"}";
        assertThat(Example.state().with("/body/-", note).findings(rule)).isEmpty();
        assertThat(Example.state()
                        .text(CLOSING, "Các đơn vị thực hiện.")
                        .with("/body/-", note)
                        .findings(rule))
                .extracting(Finding::location)
                .hasToString("[/body/3/text]");
    }

    @ParameterizedTest
    @CsvSource({"Thực hiện./.", "Thực hiện. /.", "Thực hiện/.", "Thực hiện./", "'Thực hiện./. (Có lịch trực kèm theo)'"
    })
    void leavesMarksThatAreThereToOtherRules(String text) {
        assertThat(Example.state().text(CLOSING, text).findings(rule)).isEmpty();
    }

    @Test
    void doesNotCountTheMarkOfAnAnnex() {
        Example example = Example.state()
                .text(CLOSING, "Các đơn vị thực hiện.")
                .with("/annexes/0/content/-", "{\"type\": \"paragraph\", \"text\": \"Hết phụ lục./.\"}");
        assertThat(example.findings(rule)).hasSize(1);
    }

    @Test
    void hasNothingToSayOfAPlanWithoutABody() {
        assertThat(Example.state().with("/body", "").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    @Test
    void isOnlyCustomInThePartyAndNotSinceItsNewGuide() {
        Example party = Example.party().text(CLOSING, "Các đơn vị thực hiện.");
        assertThat(party.findings(rule)).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(party.text("/issued", "2026-05-26").findings(rule)).hasSize(1);
        assertThat(party.text("/issued", "2026-05-27").report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    @Test
    void isLowerForOrganisations() {
        assertThat(Example.union().text(CLOSING, "Các đơn vị thực hiện.").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void looksAtANoteThatIsAllThereIs() {
        assertThat(Example.state()
                        .with("/body", "[{\"type\": \"paragraph\", \"text\": \"(Kèm danh sách các xã)\"}]")
                        .findings(rule))
                .extracting(finding -> finding.location().toString())
                .containsExactly("/body/0/text");
    }
}
