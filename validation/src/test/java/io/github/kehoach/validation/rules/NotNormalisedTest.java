package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotNormalisedTest {
    private static final String TASK = "/body/2/content/1/tasks/0/text";

    private final NotNormalised rule = new NotNormalised();

    @Test
    void namesTheWordAndComposesIt() {
        List<Finding> findings =
                Example.state().text(TASK, "Bảo đảm dự toa\u0301n, kho.").findings(rule);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(TASK);
            assertThat(finding.span()).contains(new Span(11, 17));
            assertThat(finding.message().vi())
                    .isEqualTo("Chữ “toán,” gõ bằng ký tự tổ hợp, phải là Unicode dựng sẵn (NFC)");
            assertThat(finding.fix()).containsExactly(new Edit(Location.parse(TASK), new Span(13, 15), "á"));
        });
    }

    @Test
    void composesEachOfManyTextsByOneFinding() {
        Example example = Example.state();
        String decomposed = Normalizer.normalize("Tuần tra rừng giáp ranh.", Normalizer.Form.NFD);
        example.items("/body/1/content", "1.", "2.", "3.", "4.");
        for (int i = 0; i < 3; i++) {
            example.text("/body/1/content/" + i + "/text", decomposed);
        }
        assertThat(example.findings(rule))
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.fix()).hasSize(1));
        example.text("/body/1/content/3/text", decomposed);
        assertThat(example.findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("/body/1/content/0/text");
            assertThat(finding.message().vi()).endsWith("; còn 3 chỗ khác cũng vậy");
            assertThat(finding.message().en()).endsWith("; so do 3 other texts");
            assertThat(finding.fix()).hasSize(4);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bảo đảm kinh phí theo dự toán.", "Mức x\u0302 ổn định.", "Đo \u00b5, °C."})
    void takesWhatCannotBeComposedFurther(String text) {
        assertThat(Example.state().text(TASK, text).findings(rule)).isEmpty();
    }
}
