package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Reading;
import org.junit.jupiter.api.Test;

class TornWordsTest {
    private static final String TORN = """
            Số: 4/KH-UBND
            KẾ HOẠCH
            DẠY BƠI CHO TRẺ EM GI A ĐÌNH NGHÈO
            Căn cứ Kết luận s ố 5-KL/TU ngày 03/02/2026 của Tỉnh ủy;
            Ủ y ban nhân dân xã ban hành K ế hoạch như sau:
            I. M Ụ C TIÊU
            - Mọi trẻ em đ ều biết bơi.
            """;

    @Test
    void areReadWhole() {
        Plan plan = PlanText.read(TORN).plan().orElseThrow();

        assertThat(plan.subject()).contains("DẠY BƠI CHO TRẺ EM GIA ĐÌNH NGHÈO");
        assertThat(plan.legalBases().get(0).documents().get(0).number())
                .map(Object::toString)
                .contains("5-KL/TU");
        assertThat(plan.enactment()).contains("Ủy ban nhân dân xã ban hành Kế hoạch như sau:");
        assertThat(Sketch.of(plan.body())).isEqualTo("section I. MỤC TIÊU\n  goal - Mọi trẻ em đều biết bơi.\n");
    }

    @Test
    void areToldByOneFindingWithTheirLines() {
        assertThat(PlanText.read(TORN).findings())
                .filteredOn(finding -> finding.code().equals("guessed"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.message().en())
                            .isEqualTo("Words with blanks inside were joined: \"GI A\" (line 3), \"s ố\" (line 4), "
                                    + "\"Ủ y\" (line 5), \"K ế\" (line 5), \"M Ụ C\" (line 6), \"đ ều\" (line 7)");
                });
    }

    @Test
    void ofManyTheFirstAreTold() {
        Reading reading = PlanText.read("I. NỘI DUNG\n" + "- Mọi trẻ em đ ều biết bơi.\n".repeat(50));

        assertThat(reading.findings())
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message.vi())
                        .contains("“đ ều” (dòng 21)")
                        .doesNotContain("(dòng 22)")
                        .endsWith(" và 30 chữ khác"));
    }

    @Test
    void loseNoLetter() {
        String written = PlanText.write(PlanText.read(TORN).plan().orElseThrow());

        assertThat(FormWords.alphanumerics(written))
                .contains(FormWords.alphanumerics(TORN.substring(TORN.indexOf("DẠY"))));
    }
}
