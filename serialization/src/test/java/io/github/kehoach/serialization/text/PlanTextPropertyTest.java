package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.testing.PlanArbitraries;
import io.github.kehoach.core.testing.TextArbitraries;
import io.github.kehoach.serialization.Reading;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanTextPropertyTest {
    /** Lines that mean something to the reader, in no sensible order. */
    private static final List<String> LINES = List.of(
            "KẾ HOẠCH",
            "SỞ NỘI VỤ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Số: 5/KH-SNV        Hà Nội, ngày 5 tháng 6 năm 2026",
            "Số:      /KH-SNV",
            "-----",
            "2",
            "Căn cứ Kế hoạch số 7/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;",
            "Sở Nội vụ ban hành Kế hoạch như sau:",
            "I. MỤC ĐÍCH",
            "1. Mục đích",
            "1.1. Năm nay",
            "a) mở lớp;",
            "- Mở lớp",
            "+ mở lớp",
            "dạy bơi cho trẻ em.",
            "",
            "| Việc | Nơi |",
            "| --- | --- |",
            "III. TỔ CHỨC THỰC HIỆN",
            "1. Văn phòng",
            "Trên đây là Kế hoạch./.",
            "(Có danh mục kèm theo)",
            "Nơi nhận:        TM. BAN THƯỜNG VỤ",
            "- Sở Tài chính (b/c);",
            "- Lưu: VT.",
            "CHỦ TỊCH",
            "Trần Thị Mai",
            "Phụ lục I");

    @Provide
    Arbitrary<Plan> typicalPlans() {
        return PlanArbitraries.typicalPlans();
    }

    @Provide
    Arbitrary<Plan> anyPlans() {
        return PlanArbitraries.plans(TextArbitraries.anyTexts());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines =
                Arbitraries.of(LINES).list().ofMaxSize(30).map(chosen -> String.join("\n", chosen));
        Arbitrary<String> words = TextArbitraries.anyTexts().list().ofMaxSize(20).map(chosen -> String.join("\n", chosen));
        return Arbitraries.oneOf(lines, words, Arbitraries.strings().ofMaxLength(300));
    }

    @Property(tries = 300)
    void writingReadingAndWritingGivesTheSameText(@ForAll("typicalPlans") Plan plan) {
        String text = PlanText.write(plan);

        assertThat(PlanText.write(PlanText.read(text).plan().orElseThrow())).isEqualTo(text);
    }

    @Property(tries = 300)
    void readingAnyTextGivesAPlan(@ForAll("texts") String text) {
        Reading reading = PlanText.read(text);

        assertThat(reading.plan()).isPresent();
        assertThat(reading.findings()).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("left-out");
            assertThat(finding.range()).isPresent();
        });
    }

    @Property(tries = 200)
    void anyPlanCanBeWrittenAndReadAgain(@ForAll("anyPlans") Plan plan) {
        assertThat(PlanText.read(PlanText.write(plan)).plan()).isPresent();
    }

    @Property(tries = 300)
    void whatLinesSayIsReadTheSameAgain(@ForAll("texts") String text) {
        Plan plan = PlanText.read(text).plan().orElseThrow();

        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }

    @Property(tries = 300)
    void noWordIsLost(@ForAll("texts") String text) {
        assertThat(Letters.lost(text, PlanText.read(text))).isEmpty();
    }
}
