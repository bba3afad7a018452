package io.github.kehoach.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.testing.PlanArbitraries;
import io.github.kehoach.core.testing.TextArbitraries;
import io.github.kehoach.serialization.Reading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanTextPropertyTest {
    /** The lines of a plan, in their order; any of them may be missing. */
    private static final List<String> LINES = List.of(
            "SỞ NỘI VỤ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "PHÒNG TỔ CHỨC",
            "Số: 5/KH-SNV        Hà Nội, ngày 5 tháng 6 năm 2026",
            "DỰ THẢO",
            "MẬT",
            "KẾ HOẠCH",
            "Mở lớp dạy bơi",
            "cho trẻ em trong xã",
            "(Ban hành kèm theo Quyết định số 9/QĐ-SNV ngày 05/3/2026)",
            "-----",
            "",
            "Căn cứ Luật Thư viện ngày 21/11/2019;",
            "Căn cứ Kế hoạch số 7/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;",
            "Thực hiện Chỉ thị số 2-CT/TU ngày 5/5/2025, Sở Nội vụ ban hành Kế hoạch như sau:",
            "I. MỤC ĐÍCH, YÊU CẦU",
            "1. Mục đích",
            "- Trẻ em biết bơi;",
            "2. Yêu cầu",
            "a) An toàn;",
            "b) Tiết kiệm.",
            "",
            "II. NỘI DUNG",
            "Mở lớp tại các xã, phường",
            "có hồ bơi.",
            "2",
            "1.1. Lớp hè",
            "- Hai lớp ở xã:",
            "+ Một lớp sáng.",
            "+ Một lớp chiều",
            "(Có danh mục kèm theo)",
            "| Việc | Nơi |\n| --- | --- |\n| Mở lớp | Xã |",
            "| Mở lớp | Phường |",
            "III. TỔ CHỨC THỰC HIỆN",
            "1. Văn phòng",
            "- Chủ trì, phối hợp với Phòng Tài chính mở lớp trước ngày 15/4/2026.",
            "2. Phòng Tài chính: Lo kinh phí.",
            "Trên đây là Kế hoạch mở lớp dạy bơi./.",
            "Nơi nhận:        TM. BAN THƯỜNG VỤ",
            "Bản giấy:",
            "- Sở Tài chính (b/c);",
            "- Các phòng;        CHỦ TỊCH",
            "- Lưu: VT, TC.",
            "KT. GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "Trần Thị Mai",
            "Phụ lục I",
            "DANH MỤC LỚP",
            "- Lớp sáng.");

    /** Those without which a text is no plan. */
    private static final List<String> KEPT = List.of(
            "KẾ HOẠCH",
            "Mở lớp dạy bơi",
            "I. MỤC ĐÍCH, YÊU CẦU",
            "- Trẻ em biết bơi;",
            "II. NỘI DUNG",
            "III. TỔ CHỨC THỰC HIỆN",
            "Trên đây là Kế hoạch mở lớp dạy bơi./.");

    private static final List<Integer> PLACES =
            IntStream.range(0, LINES.size()).boxed().toList();

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
        Arbitrary<String> lines = lines();
        Arbitrary<String> words =
                TextArbitraries.anyTexts().list().ofMaxSize(20).map(chosen -> String.join("\n", chosen));
        return Arbitraries.oneOf(lines, words, Arbitraries.strings().ofMaxLength(300));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(PLACES)
                .set()
                .map(chosen -> PLACES.stream()
                        .filter(place -> chosen.contains(place) || KEPT.contains(LINES.get(place)))
                        .map(LINES::get)
                        .collect(Collectors.joining("\n")));
    }

    @Property
    void writingReadingAndWritingGivesTheSameText(@ForAll("typicalPlans") Plan plan) {
        String text = PlanText.write(plan);

        assertThat(PlanText.write(PlanText.read(text).plan().orElseThrow())).isEqualTo(text);
    }

    @Property
    void readingAnyTextGivesAPlan(@ForAll("texts") String text) {
        Reading reading = PlanText.read(text);

        assertThat(reading.plan()).isPresent();
        assertThat(reading.findings()).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("left-out");
            assertThat(finding.range()).isPresent();
        });
    }

    @Property
    void anyPlanCanBeWrittenAndReadAgain(@ForAll("anyPlans") Plan plan) {
        assertThat(PlanText.read(PlanText.write(plan)).plan()).isPresent();
    }

    @Property
    void whatLinesSayIsReadTheSameAgain(@ForAll("lines") String text) {
        Plan plan = PlanText.read(text).plan().orElseThrow();

        assertThat(PlanText.read(PlanText.write(plan)).plan()).contains(plan);
    }

    @Property
    void noWordIsGone(@ForAll("lines") String text) {
        assertThat(Letters.gone(text, PlanText.read(text))).isEmpty();
    }

    @Property
    void theFormStandsWhereItSays(@ForAll("lines") String text) {
        FormNotesTest.check(text);
    }

    @Property
    void theFormOfAnyTextHasWordsAndPlaces(@ForAll("texts") String letterhead, @ForAll("texts") String recipients) {
        String text = letterhead + "\nKẾ HOẠCH\nMở lớp\n\nNơi nhận:\n- " + recipients;

        assertThat(PlanText.read(text).form()).allSatisfy(line -> {
            Position start = line.range().start();
            Position end = line.range().end();
            assertThat(line.written()).isNotBlank();
            assertThat(start.line()).isLessThanOrEqualTo(end.line());
            assertThat(start.line() < end.line() || start.column() < end.column())
                    .isTrue();
        });
    }
}
