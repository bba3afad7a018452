package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingAnnexTest {
    private static final String TEXT = "/body/1/content/1/text";

    private final MissingAnnex rule = new MissingAnnex();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Trực theo                  | Phụ lục kèm theo Kế hoạch này
                    Trực theo                  | Phụ lục II
                    Trực như                   | Phụ lục số 02
                    Trực theo lịch             | (có phụ lục chi tiết kèm theo)
                    Ghi sổ                     | (có biểu mẫu kèm theo)
                    Ghi sổ theo                | biểu mẫu đính kèm
                    """)
    void reportsAnAnnouncementWithoutAnAnnex(String before, String words) {
        Example example = Example.state().without("/annexes").text(TEXT, before + " " + words + ".");
        int start = before.length() + 1;
        assertThat(example.findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(TEXT);
            assertThat(finding.span()).contains(new Span(start, start + words.length()));
            assertThat(finding.found()).contains(words);
            assertThat(finding.message().vi())
                    .isEqualTo("Có nhắc đến “" + words + "” nhưng Kế hoạch không có phụ lục này");
            assertThat(finding.message().en()).isEqualTo("“" + words + "” announces an annex that is not there");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nộp hồ sơ kèm theo đơn.",
                "Theo Kế hoạch ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh.",
                "Cơ sở thuộc Phụ lục II Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ.",
                "Theo Phụ lục kèm theo Công văn số 8/SNNMT-KL ngày 05/3/2026 của Sở.",
                "Theo Phụ lục II, Thông tư số 01/2024/TT-BNV.",
                "Báo cáo kèm theo hình ảnh."
            })
    void leavesOtherDocumentsAlone(String text) {
        assertThat(Example.state().without("/annexes").text(TEXT, text).findings(rule))
                .isEmpty();
    }

    @Test
    void reportsAnAnnexOfATitleAlone() {
        assertThat(Example.state().without("/annexes/0/content").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/annexes/0");
                    assertThat(finding.message().vi())
                            .isEqualTo("Có nhắc đến “LỊCH TRỰC CHÁY RỪNG” kèm theo nhưng không có");
                    assertThat(finding.message().en())
                            .isEqualTo("“LỊCH TRỰC CHÁY RỪNG” is announced as attached and not there");
                });
    }

    @Test
    void namesAnEmptyAnnexByItsLabelOrNotAtAll() {
        assertThat(Example.state()
                        .with("/annexes/0", "{\"label\": \"Phụ lục\"}")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().vi()).contains("“Phụ lục”"));
        assertThat(Example.state().with("/annexes/0", "{}").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().vi()).isEqualTo("Phụ lục không có nội dung");
                    assertThat(finding.message().en()).isEqualTo("The annex is empty");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Phụ lục I, Phụ lục II    | Phụ lục I  |            | 1
                    Phụ lục I, II và III     | Phụ lục I  | Phụ lục II | 1
                    Phụ lục I và Phụ lục II  | Phụ lục I  | Phụ lục II | 0
                    Phụ lục II, III          | Phụ lục II |            | 1
                    Phụ lục 2                | Phụ lục I  | Phụ lục II | 0
                    Phụ lục I                | Phụ lục    |            | 0
                    """)
    void countsNumberedAnnexes(String words, String first, String second, int missing) {
        Example example = Example.state()
                .text("/annexes/0/label", first)
                .text(TEXT, "Trực theo " + words + " kèm theo Kế hoạch này.");
        if (second != null) {
            example.with(
                    "/annexes/-",
                    "{\"label\": \"" + second + "\", \"content\": [{\"type\": \"paragraph\", \"text\": \"Sổ.\"}]}");
        }
        assertThat(example.findings(rule)).hasSize(missing);
    }

    @Test
    void tellsANumberOnce() {
        assertThat(Example.state()
                        .text(TEXT, "Trực theo Phụ lục III kèm theo Kế hoạch này.")
                        .text("/body/1/content/0/text", "Ghi sổ theo Phụ lục III kèm theo Kế hoạch này.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("/body/1/content/0/text"));
    }

    @Test
    void reportsTheAnnouncementsForWhichNoAnnexIsLeft() {
        Example example = Example.state()
                .text(TEXT, "Trực theo lịch (có lịch trực cháy rừng kèm theo).")
                .text("/body/1/content/0/text", "Củng cố đội (có danh sách đội kèm theo).");
        assertThat(example.findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("/body/1/content/0/text"));
        List<Finding> none = example.with(
                        "/annexes/-",
                        "{\"title\": \"SỔ\", \"content\": [{\"type\": \"paragraph\", \"text\": \"Sổ.\"}]}")
                .findings(rule);
        assertThat(none).isEmpty();
    }

    @Test
    void bindsEverybody() {
        assertThat(Example.union()
                        .text("/body/1/content/0/text", "Tặng quà (có danh sách kèm theo).")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        assertThat(Example.party()
                        .text("/body/1/content/0/text", "Kiểm tra hồ sơ (có đề cương kèm theo).")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void doesNotApplyWithoutAnnexesAndAnnouncements() {
        assertThat(Example.union().report(rule).rules().notApplicable()).isEqualTo(1);
        assertThat(Example.state().report(rule).rules().passed()).isEqualTo(1);
    }
}
