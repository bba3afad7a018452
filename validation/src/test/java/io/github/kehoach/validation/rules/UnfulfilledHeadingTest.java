package io.github.kehoach.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfulfilledHeadingTest {
    private final UnfulfilledHeading rule = new UnfulfilledHeading();

    @Test
    void namesThePartThatNeverComes() {
        assertThat(Example.state().without("/body/0/content/1").findings(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location()).hasToString("/body/0/heading");
                    assertThat(finding.span()).contains(new Span(10, 17));
                    assertThat(finding.message().vi())
                            .isEqualTo("Tiêu đề “MỤC ĐÍCH, YÊU CẦU” nêu “yêu cầu” nhưng không có nội dung này");
                    assertThat(finding.message().en())
                            .isEqualTo("The heading “MỤC ĐÍCH, YÊU CẦU” names “yêu cầu”, which never comes");
                    assertThat(finding.expected()).contains("yêu cầu");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MỤC ĐÍCH, YÊU CẦU            | Mục đích                          | yêu cầu
            MỤC ĐÍCH YÊU CẦU             | Yêu cầu                           | mục đích
            MỤC ĐÍCH VÀ YÊU CẦU          | Mục đích                          | yêu cầu
            MỤC TIÊU - CHỈ TIÊU          | Mục tiêu chung; Mục tiêu cụ thể   | chỉ tiêu
            QUAN ĐIỂM,MỤC TIÊU           | Mục tiêu                          | quan điểm
            NỘI DUNG, HÌNH THỨC, KINH PHÍ TẬP HUẤN | Nội dung tập huấn       | hình thức, kinh phí
            NỘI DUNG, HÌNH THỨC          | Nội dung và hình thức             |
            MỤC ĐÍCH, YÊU CẦU            | Mục đích; Yêu cầu                 |
            MỤC ĐÍCH, YÊU CẦU            | Tuần tra; Canh gác                |
            MỤC ĐÍCH, YÊU CẦU            | Mục đích; Tuần tra                |
            MỤC ĐÍCH                     | Mục đích                          |
            MỤC ĐÍCH, TUẦN TRA           | Mục đích                          |
            TUẦN TRA, MỤC ĐÍCH, YÊU CẦU  | Mục đích                          |
            NỘI DUNG, YÊU CẦUX           | Nội dung                          |
            """)
    void comparesTheHeadingWithTheOnesUnderIt(String heading, String under, String missing) {
        Example example = Example.state().text("/body/1/heading", heading).with("/body/1/content", "[]");
        for (String part : under.split("; ", -1)) {
            example.with("/body/1/content/-", section(part));
        }
        example.with("/body/0", section("ĐẶC ĐIỂM"));
        assertThat(example.findings(rule))
                .extracting(finding -> finding.expected().orElseThrow())
                .isEqualTo(missing == null ? List.of() : List.of(missing.split(", ", -1)));
    }

    @Test
    void comparesKindsOfObjectives() {
        Example example = Example.union();
        assertThat(example.findings(rule)).isEmpty();
        assertThat(example.without("/body/0/content/1").findings(rule)).hasSize(1);
        assertThat(example.without("/body/0/content/0/kind").findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"goal, 'MỤC TIÊU, CHỈ TIÊU', chỉ tiêu", "target, 'MỤC TIÊU, CHỈ TIÊU', mục tiêu"})
    void knowsAllKinds(String kind, String heading, String missing) {
        Example example = Example.union()
                .text("/body/0/heading", heading)
                .text("/body/0/content/0/kind", kind)
                .without("/body/0/content/1");
        assertThat(example.findings(rule))
                .extracting(finding -> finding.expected().orElseThrow())
                .containsExactly(missing);
    }

    @Test
    void takesTheFirstWordsOfATextForItsName() {
        Example example = Example.state()
                .text("/body/1/heading", "THỜI GIAN, ĐỊA ĐIỂM")
                .items("/body/1/content", "1.", "2.")
                .text("/body/1/content/0/text", "Thời gian: tháng 5 năm 2026")
                .text("/body/1/content/1/text", "Địa điểm: các xã vùng cao");
        assertThat(example.findings(rule)).isEmpty();
        assertThat(example.without("/body/1/content/1").findings(rule))
                .extracting(Finding::location)
                .hasToString("[/body/1/heading]");
        assertThat(example.with("/body/1/content/0", "{\"type\": \"paragraph\", \"text\": \"Thời gian: tháng 5\"}")
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void looksOneLevelDeeper() {
        Example example = Example.state().without("/body/0/content/1");
        example.text("/body/0/content/0/content/1/text", "Yêu cầu là phòng cháy hơn chữa cháy.");
        assertThat(example.findings(rule)).isEmpty();
    }

    @Test
    void findsThePartInAnotherSection() {
        Example example = Example.state().without("/body/0/content/1").text("/body/1/heading", "YÊU CẦU");
        assertThat(example.findings(rule)).isEmpty();
    }

    @Test
    void takesAnAssignmentByItsHeading() {
        Example example = Example.state().text("/body/2/heading", "NHIỆM VỤ, KINH PHÍ");
        example.text("/body/2/content/0/heading", "Nhiệm vụ của kiểm lâm").without("/body/2/content/1");
        assertThat(example.findings(rule)).hasSize(1);
        assertThat(example.without("/body/2/content/0/heading").findings(rule)).isEmpty();
    }

    @Test
    void marksNoWordsWhereTheyCannotBeCounted() {
        assertThat(Example.state()
                        .text("/body/0/heading", "MỤC ĐÍCH,  YÊU CẦU")
                        .without("/body/0/content/1")
                        .findings(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.span()).isEmpty());
    }

    @Test
    void hasNothingToSayOfSimpleHeadings() {
        Example example = Example.state().text("/body/0/heading", "MỤC ĐÍCH");
        assertThat(example.report(rule).rules().notApplicable()).isEqualTo(1);
    }

    private static String section(String heading) {
        return "{\"type\": \"section\", \"heading\": \"" + heading
                + "\", \"content\": [{\"type\": \"paragraph\", \"text\": \"Theo quy định.\"}]}";
    }
}
