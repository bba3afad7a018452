package io.github.kehoach.samples.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Secrecy;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Urgency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageHeaderTest {
    @Test
    void planThatFitsHasNoFindings() {
        HeaderCheck header = HeaderCheck.of(HeaderCheck.plan().build());
        assertThat(header.codes()).isEmpty();
        assertThat(header.order())
                .containsExactly(
                        "From",
                        "To",
                        "DocumentId",
                        "Code",
                        "PromulgationInfo",
                        "DocumentType",
                        "Subject",
                        "SignerInfo",
                        "ToPlaces",
                        "OtherInfo");
        assertThat(header.words("From", "OrganId")).containsExactly("000.00.10.H57");
        assertThat(header.words("From", "OrganizationInCharge")).containsExactly("ỦY BAN NHÂN DÂN TỈNH HUẾ");
        assertThat(header.words("To", "OrganId")).containsExactly("H57.01");
        assertThat(header.words("MessageHeader", "DocumentId")).containsExactly("000.00.10.H57,2026/03/05,05/KH-SNV");
        assertThat(header.words("PromulgationInfo", "PromulgationDate")).containsExactly("05/03/2026");
        assertThat(header.words("SignerInfo", "Competence")).containsExactly("KT. GIÁM ĐỐC");
        assertThat(header.words("ToPlaces", "Place")).containsExactly("Ủy ban nhân dân tỉnh (để b/c)");
        assertThat(header.words("OtherInfo", "Priority")).containsExactly("0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05/KH-SNV       | 05  | KH-SNV
            31-KH/TU        | 31  | KH/TU
            459 / KH-LĐLĐ   | 459 | KH-LĐLĐ
            07/2025/QĐ-UBND | 07  | 2025/QĐ-UBND
            """)
    void numberIsSplitWhereItsOwnSystemSplitsIt(String number, String figures, String notation) {
        HeaderCheck header = HeaderCheck.of(HeaderCheck.plan().number(number).build());
        assertThat(header.words("Code", "CodeNumber")).containsExactly(figures);
        assertThat(header.words("Code", "CodeNotation")).containsExactly(notation);
        assertThat(header.codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/KH-SNV", "số bảy", "12"})
    void numberThatCannotBeSplitIsTold(String number) {
        HeaderCheck header = HeaderCheck.of(HeaderCheck.plan().number(number).build());
        assertThat(header.codes()).containsExactly("edxml-number");
        assertThat(header.places()).containsExactly("/number");
    }

    @Test
    void emptyPlanIsToldWhatItLacks() {
        HeaderCheck header = HeaderCheck.of(Plan.builder().build());
        assertThat(header.codes()).contains("edxml-missing", "edxml-no-receiver");
        assertThat(header.places()).contains("/number", "/place", "/issued", "/subject", "/recipients");
    }

    @ParameterizedTest
    @CsvSource({"500, 0", "501, 1"})
    void limitIsInCharactersAndNothingIsCut(int length, int findings) {
        String subject = "🌳".repeat(length);
        HeaderCheck header = HeaderCheck.of(HeaderCheck.plan().subject(subject).build());
        assertThat(header.codes()).hasSize(findings).allMatch("edxml-too-long"::equals);
        assertThat(header.words("MessageHeader", "Subject")).containsExactly(subject);
    }

    @Test
    void organsWithoutIdentifierAreToldAndStillNamed() {
        HeaderCheck header = HeaderCheck.of(
                HeaderCheck.plan().addRecipient(Recipient.of("Hội Nông dân")).build(), "");
        assertThat(header.codes())
                .containsExactly("edxml-organ-id", "edxml-organ-id", "edxml-organ-id", "edxml-no-receiver");
        assertThat(header.words("ToPlaces", "Place")).contains("Hội Nông dân");
        assertThat(header.words("MessageHeader", "DocumentId")).isEmpty();
    }

    @Test
    void identifierIsWrittenOnceAndItsFormIsChecked() {
        Plan twice = HeaderCheck.plan()
                .addRecipient(Recipient.of("Văn phòng UBND tỉnh"))
                .build();
        assertThat(HeaderCheck.of(twice).codes()).containsExactly("edxml-repeated-organ");
        assertThat(HeaderCheck.of(twice).words("To", "OrganId")).containsExactly("H57.01");
        String wrong = HeaderCheck.ORGANS.replace("H57.01", "h57..1");
        assertThat(HeaderCheck.of(HeaderCheck.plan().build(), wrong).codes()).containsExactly("edxml-organ-id-form");
    }

    @Test
    void recipientsOnOneLineAreSeveralOrgans() {
        Plan plan = HeaderCheck.plan()
                .recipients(List.of(Recipient.of("Ủy ban nhân dân tỉnh, Sở Nội vụ")))
                .build();
        assertThat(HeaderCheck.of(plan).words("To", "OrganId")).containsExactly("H57.01", "000.00.10.H57");
    }

    @ParameterizedTest
    @CsvSource({"URGENT, 1", "VERY_URGENT, 2", "FLASH, 3"})
    void urgencyIsThePriority(Urgency urgency, String priority) {
        HeaderCheck header = HeaderCheck.of(HeaderCheck.plan().urgency(urgency).build());
        assertThat(header.words("OtherInfo", "Priority")).containsExactly(priority);
    }

    @Test
    void whatIsNotSentOrHasNoRoomIsTold() {
        Plan plan = HeaderCheck.plan()
                .secrecy(Secrecy.SECRET)
                .issued(Optional.of(PartialDate.of(2026, 3)))
                .addIssuer(Issuer.of("SỞ TÀI CHÍNH"))
                .addSignature(Signature.builder()
                        .position("GIÁM ĐỐC")
                        .name("Trần Văn Mộc")
                        .build())
                .addAnnex(Annex.builder()
                        .label("Phụ lục I")
                        .title("Biểu phân công")
                        .build())
                .build();
        HeaderCheck header = HeaderCheck.of(plan);
        assertThat(header.codes())
                .containsExactlyInAnyOrder("edxml-secret", "edxml-date", "edxml-only-one", "edxml-only-one");
        assertThat(header.words("Appendixes", "Appendix")).containsExactly("Phụ lục I Biểu phân công");
    }

    @Test
    void wordsOfAPlanAreNoMarkup() {
        String subject = "a</edXML:Subject><x>&amp;]]>\u0000\u001b\n\uFFFE b";
        HeaderCheck header = HeaderCheck.of(HeaderCheck.plan().subject(subject).build());
        assertThat(header.words("MessageHeader", "Subject")).containsExactly("a</edXML:Subject><x>&amp;]]> b");
    }
}
