package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleInLowerCaseTest {
    private static final String TASK = "/body/2/content/1/tasks/0/text";

    private final PeopleInLowerCase rule = new PeopleInLowerCase();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vận động nhân dân giữ rừng | nhân dân
            Đảng bộ và nhân dân các xã | nhân dân
            Đời sống của nhân dân | nhân dân
            Cơ quan, nhân dân các xã | nhân dân
            Chính sách của nhà nước | nhà nước
            Đảng, nhà nước | nhà nước
            Đảng và nhà nước ta, phục vụ nhân dân | nhà nước
            Phục vụ nhân dân theo chính sách của nhà nước | nhân dân
            """)
    void namesTheWords(String text, String words) {
        assertThat(Example.state().text(TASK, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    int at = text.indexOf(words);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.location()).hasToString(TASK);
                    assertThat(finding.span()).contains(new Span(at, at + words.length()));
                    assertThat(finding.expected()).contains(words.equals("nhân dân") ? "Nhân dân" : "Nhà nước");
                });
    }

    @Test
    void passesOverAResultThatRepeatsALineOfItsTask() {
        String task = TASK.substring(0, TASK.lastIndexOf('/'));
        Example repeated = Example.state()
                .with(task + "/content", "[{\"type\": \"paragraph\", \"text\": \"Sản phẩm: Phục vụ nhân dân.\"}]")
                .text(task + "/deliverable", "Phục vụ nhân dân");

        assertThat(repeated.findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString(task + "/content/0/text"));
        assertThat(repeated.text(task + "/deliverable", "Sổ góp ý của nhân dân").findings(rule))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vận động Nhân dân, chính sách của Nhà nước.",
                "Ủy ban nhân dân, Hội đồng nhân dân, Tòa án nhân dân, Viện kiểm sát nhân dân, Công an nhân dân",
                "Lực lượng vũ trang nhân dân, an ninh nhân dân, Nghệ sĩ nhân dân",
                "Quản lý nhà nước, cơ quan nhà nước, ngân sách nhà nước, doanh nghiệp nhà nước",
                "Giá trị của nhân dân tệ; lý luận của nhà nước pháp quyền",
                "Của nhân dânx, bạn của nhà nướcx",
                "sủa nhân dân, của  nhân dân",
                "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về phục vụ nhân dân",
            })
    void leavesNamesSetPhrasesAndTitles(String text) {
        assertThat(Example.state().text(TASK, text).findings(rule)).isEmpty();
    }

    @Test
    void leavesWhatOthersSay() {
        assertThat(Example.state()
                        .text("/legalBases/1/documents/0/subject", "phục vụ nhân dân")
                        .text("/legalBases/1/text", "Thực hiện chủ trương phục vụ nhân dân")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void looksAtHeadingsAndCells() {
        assertThat(Example.state()
                        .text("/body/1/heading", "Phục vụ nhân dân")
                        .text("/annexes/0/content/0/rows/0/2", "Phục vụ nhân dân")
                        .findings(rule))
                .hasSize(2);
    }

    @Test
    void tellsManyTextsByOneFinding() {
        Example example = Example.state().items("/body/1/content", "1.", "2.", "3.", "4.");
        for (int i = 0; i < 4; i++) {
            example.text("/body/1/content/" + i + "/text", "Phục vụ nhân dân.");
        }
        assertThat(example.findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().vi())
                        .isEqualTo("“nhân dân” phải viết hoa là “Nhân dân”; còn 3 chỗ khác cũng vậy"));
    }

    @Test
    void isOfTheStateSince2020AndGentlerWithTheUnions() {
        assertThat(Example.state()
                        .with("/issued", "\"2019-03-12\"")
                        .text(TASK, "Phục vụ nhân dân.")
                        .findings(rule))
                .isEmpty();
        assertThat(Example.party()
                        .text("/body/1/content/0/text", "Phục vụ nhân dân.")
                        .findings(rule))
                .isEmpty();
        assertThat(Example.union()
                        .text("/body/1/content/0/text", "Phục vụ nhân dân.")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }
}
