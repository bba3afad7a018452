package io.github.kehoach.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Secrecy;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.Urgency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormWordingTest {
    private static final FormWording STATE = FormWording.of(Regime.STATE);
    private static final FormWording PARTY = FormWording.of(Regime.PARTY);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    STATE, 27/KH-SNV,  'Số: 27/KH-SNV'
                    STATE, /KH-SNV,    'Số:       /KH-SNV'
                    PARTY, 31-KH/TU,   'Số 31-KH/TU'
                    PARTY, -KH/TU,     'Số       -KH/TU'
                    FRONT, 5/KH-MTTQ,  'Số: 5/KH-MTTQ'
                    """)
    void numberLineFollowsTheRegime(Regime regime, String number, String line) {
        assertThat(FormWording.of(regime).numberLine(DocumentNumber.of(number))).isEqualTo(line);
    }

    @Test
    void dateLineHasNoughtsAsTheDecreeAsks() {
        assertThat(STATE.dateLine(Optional.of("Huế"), Optional.of(PartialDate.of(2026, 2, 5))))
                .isEqualTo("Huế, ngày 05 tháng 02 năm 2026");
        assertThat(STATE.dateLine(Optional.of("Huế"), Optional.of(PartialDate.of(2026, 3, 15))))
                .isEqualTo("Huế, ngày 15 tháng 3 năm 2026");
    }

    @Test
    void dateLineLeavesRoomForWhatIsNotKnown() {
        assertThat(STATE.dateLine(Optional.of("Huế"), Optional.empty()))
                .isEqualTo("Huế, ngày      tháng      năm      ");
        assertThat(STATE.dateLine(Optional.empty(), Optional.of(PartialDate.of(2026, 4))))
                .isEqualTo("ngày       tháng 4 năm 2026");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-05, ngày 05/02/2026", "2026-11, tháng 11 năm 2026", "2026, năm 2026"})
    void dateInRunningTextSaysWhatIsKnown(String date, String words) {
        assertThat(STATE.date(PartialDate.parse(date).orElseThrow())).isEqualTo(words);
    }

    @Test
    void citationNamesTypeNumberDateIssuerAndSubject() {
        Citation plan = Citation.builder()
                .type("Kế hoạch")
                .number("112/KH-UBND")
                .issued(PartialDate.of(2026, 1, 20))
                .issuer("Ủy ban nhân dân tỉnh")
                .subject("phát triển văn hóa đọc")
                .build();

        assertThat(STATE.citation(plan))
                .isEqualTo(
                        "Kế hoạch số 112/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh về phát triển văn hóa đọc");
        assertThat(PARTY.citation(plan)).startsWith("Kế hoạch số 112/KH-UBND, ngày 20/01/2026");
    }

    @Test
    void lawIsCitedByItsName() {
        Citation law = Citation.builder()
                .type("Luật")
                .subject("Thư viện")
                .issued(PartialDate.of(2019, 11, 21))
                .build();

        assertThat(STATE.citation(law)).isEqualTo("Luật Thư viện ngày 21/11/2019");
    }

    @Test
    void subjectWithAVerbNeedsNoLink() {
        Citation decision = Citation.builder()
                .type("Quyết định")
                .subject("phê duyệt dự toán")
                .build();

        assertThat(STATE.citation(decision)).isEqualTo("Quyết định phê duyệt dự toán");
        assertThat(STATE.attachment(decision)).isEqualTo("(Ban hành kèm theo Quyết định phê duyệt dự toán)");
    }

    @Test
    void legalBasisKeepsItsWordsAndElseIsComposed() {
        Citation law = Citation.builder().type("Luật").subject("Thư viện").build();
        Citation code = Citation.builder().type("Bộ luật").subject("Lao động").build();
        LegalBasis written =
                LegalBasis.builder().text("Xét tình hình").addDocument(law).build();
        LegalBasis composed =
                LegalBasis.builder().addDocument(law).addDocument(code).build();

        assertThat(STATE.legalBasis(written)).isEqualTo("Xét tình hình");
        assertThat(STATE.legalBasis(composed)).isEqualTo("Căn cứ Luật Thư viện; Bộ luật Lao động");
    }

    @Test
    void assignmentWithoutTitleIsHeadedByItsBodies() {
        Assignment assignment = Assignment.builder()
                .assignees(List.of("Phòng Nội vụ", "Văn phòng"))
                .addTask(Task.of("-", "Lập danh sách."))
                .build();

        assertThat(STATE.heading(assignment)).contains("Phòng Nội vụ, Văn phòng");
    }

    @Test
    void assignmentWhoseFirstTaskNamesTheBodiesNeedsNoTitle() {
        Assignment activity = Assignment.builder()
                .addAssignee("Phòng Nội vụ")
                .addTask(Task.builder().text("Phòng Nội vụ chủ trì mở lớp.").build())
                .build();

        assertThat(STATE.heading(activity)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STATE, 0, 1, I.",
        "PARTY, 0, 2, II-",
        "STATE, 0, 15, XV.",
        "STATE, 0, 16, XVI.",
        "PARTY, 0, 40, XL-",
        "STATE, 1, 3, 3.",
        "STATE, 2, 5, đ)",
        "PARTY, 3, 1, a)",
        "STATE, 2, 24, 24.",
    })
    void markerFollowsRegimeAndDepth(Regime regime, int depth, int number, String marker) {
        assertThat(FormWording.of(regime).marker(depth, number)).hasToString(marker);
    }

    @Test
    void recipientHasItsPurposeInBrackets() {
        assertThat(STATE.recipient(Recipient.of("UBND tỉnh"))).isEqualTo("UBND tỉnh");
        assertThat(STATE.recipient(
                        Recipient.builder().name("UBND tỉnh").purpose("để b/c").build()))
                .isEqualTo("UBND tỉnh (để b/c)");
    }

    @Test
    void archiveLineHasAColonExceptInTheParty() {
        assertThat(STATE.archive(Archive.of("VT", "NV"))).isEqualTo("Lưu: VT, NV.");
        assertThat(PARTY.archive(Archive.of("VPTU"))).isEqualTo("Lưu VPTU.");
        assertThat(STATE.archive(Archive.of())).isEqualTo("Lưu.");
    }

    @Test
    void marksAreThoseOfTheLaw() {
        assertThat(Secrecy.values()).extracting(STATE::secrecy).containsExactly("MẬT", "TỐI MẬT", "TUYỆT MẬT");
        assertThat(Urgency.values()).extracting(STATE::urgency).containsExactly("KHẨN", "THƯỢNG KHẨN", "HỎA TỐC");
    }
}
