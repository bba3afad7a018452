package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedEndMarkTest {
    private static final String CLOSING = "/body/3/text";
    private final MalformedEndMark rule = new MalformedEndMark();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Các đơn vị thực hiện. /.    | . /.
            Các đơn vị thực hiện ./.    | ./.
            Các đơn vị thực hiện. / .   | . / .
            Các đơn vị thực hiện/.      | /.
            Các đơn vị thực hiện./      | ./
            Các đơn vị thực hiện. /     | . /
            Các đơn vị thực hiện.//.    | .//.
            Các đơn vị thực hiện./..    | ./..
            Các đơn vị thực hiện./. ./. | ./. ./.
            """)
    void mendsTheMark(String text, String found) {
        assertThat(Example.state().text(CLOSING, text).findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString(CLOSING);
                    assertThat(finding.found()).contains(found);
                    assertThat(finding.expected()).contains("./.");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    Edit edit = finding.fix().get(0);
                    assertThat(finding.span()).contains(edit.span());
                    assertThat(text.substring(0, edit.span().start()) + edit.replacement())
                            .isEqualTo("Các đơn vị thực hiện./.");
                    assertThat(edit.span().end()).isEqualTo(text.length());
                });
    }

    @Test
    void saysHowTheMarkIsWritten() {
        assertThat(Example.state().text(CLOSING, "Các đơn vị thực hiện. /.").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().vi()).isEqualTo("Dấu kết thúc nội dung “. /.” phải viết là “./.”");
                    assertThat(finding.message().en()).isEqualTo("The end mark “. /.” has to be written “./.”");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các đơn vị thực hiện./.",
                "Các đơn vị thực hiện./. ",
                "Các thôn, bản.../.",
                "Các thôn, bản…/.",
                "Các đơn vị thực hiện./. (Có lịch trực kèm theo)"
            })
    void takesWellFormedMarks(String text) {
        assertThat(Example.state().text(CLOSING, text).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các đơn vị thực hiện.",
                "Xong trước ngày .../...",
                "Gửi về địa chỉ a/. Tên cơ quan",
                "Các xã và/hoặc thôn.",
                "Lương 5 triệu đồng/",
                "/"
            })
    void doesNotTakeOtherSignsForTheMark(String text) {
        assertThat(Example.state().text(CLOSING, text).report(rule).rules().notApplicable())
                .isEqualTo(1);
    }

    @Test
    void findsTheMarkInsideTheLastTask() {
        Example example =
                Example.state().without("/body/3").text("/body/2/content/1/tasks/0/text", "Bảo đảm kinh phí. /.");
        assertThat(example.findings(rule))
                .extracting(Finding::location)
                .hasToString("[/body/2/content/1/tasks/0/text]");
    }

    @Test
    void looksOnlyAtTheLastMark() {
        assertThat(Example.state()
                        .text("/body/2/content/1/tasks/0/text", "Bảo đảm kinh phí. /.")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void isOnlyCustomInTheParty() {
        assertThat(Example.party().text(CLOSING, "Các đơn vị thực hiện. /.").findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }
}
